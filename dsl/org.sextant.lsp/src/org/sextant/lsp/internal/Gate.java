package org.sextant.lsp.internal;

import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/** Lets through what may be said at the time: first initialize, then anything, and nothing but exit after shutdown. */
final class Gate implements Endpoint {
    private static final String INITIALIZE = "initialize";

    private enum State {
        NEW, OPEN, SHUT
    }

    private final Endpoint server;
    private final Failures failures;
    private volatile State state = State.NEW;

    Gate(Endpoint server, Failures failures) {
        this.server = server;
        this.failures = failures;
    }

    boolean isShut() {
        return state == State.SHUT;
    }

    @Override
    public CompletableFuture<?> request(String method, @Nullable Object parameter) {
        String refusal = switch (state) {
        case NEW -> method.equals(INITIALIZE) ? null : "say initialize first";
        case OPEN -> method.equals(INITIALIZE) ? "initialize has been said already" : null;
        case SHUT -> "shutdown has been said";
        };
        if (refusal != null) {
            ResponseErrorCode code = state == State.NEW ? ResponseErrorCode.ServerNotInitialized
                    : ResponseErrorCode.InvalidRequest;
            return CompletableFuture.failedFuture(new ResponseErrorException(new ResponseError(code, refusal, null)));
        }
        state = method.equals(INITIALIZE) ? State.OPEN : method.equals("shutdown") ? State.SHUT : state;
        try {
            return server.request(method, parameter);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @Override
    public void notify(String method, @Nullable Object parameter) {
        if (state != State.OPEN && !method.equals("exit")) {
            return;
        }
        try {
            server.notify(method, parameter);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            failures.report("could not take in " + method, e);
        }
    }
}
