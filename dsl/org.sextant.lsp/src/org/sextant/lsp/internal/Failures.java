package org.sextant.lsp.internal;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;

/** What is done when something goes wrong: the client gets an answer, people a line, the log all of it. */
public final class Failures {
    private final Consumer<String> log;
    private volatile @Nullable LanguageClient client;

    /**
     * Makes one.
     *
     * @param log takes lines for those who look for a fault
     */
    public Failures(Consumer<String> log) {
        this.log = log;
    }

    void tell(LanguageClient told) {
        client = told;
    }

    /**
     * Words an answer to a request that failed.
     *
     * @param thrown what went wrong
     * @return the answer; a fault of our own is reported as well
     */
    public ResponseError answer(Throwable thrown) {
        Throwable cause = cause(thrown);
        if (cause instanceof ResponseErrorException answer) {
            return answer.getResponseError();
        }
        if (cause instanceof OperationCanceledException || cause instanceof CancellationException) {
            return new ResponseError(ResponseErrorCode.RequestCancelled, "It was cancelled.", null);
        }
        report("could not answer", cause);
        return new ResponseError(ResponseErrorCode.InternalError, sentence("could not answer", cause), null);
    }

    /**
     * Reports a fault of our own.
     *
     * @param what   what could not be done
     * @param thrown what went wrong
     */
    public void report(String what, Throwable thrown) {
        Throwable cause = cause(thrown);
        StringWriter trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace));
        log.accept(sentence(what, cause) + System.lineSeparator() + trace);
        say(MessageType.Error, sentence(what, cause));
    }

    /**
     * Tells the people at the client, and the log, what they should know.
     *
     * @param sentence what
     */
    public void warn(String sentence) {
        log.accept(sentence);
        say(MessageType.Warning, sentence);
    }

    private void say(MessageType type, String sentence) {
        LanguageClient told = client;
        if (told != null) {
            told.logMessage(new MessageParams(type, sentence));
        }
    }

    private static String sentence(String what, Throwable cause) {
        return "Sextant " + what + ": " + cause.getClass().getSimpleName()
                + (cause.getMessage() == null ? "" : ": " + cause.getMessage().lines().findFirst().orElse(""));
    }

    private static Throwable cause(Throwable thrown) {
        Throwable cause = thrown;
        while ((cause instanceof CompletionException || cause instanceof ExecutionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
