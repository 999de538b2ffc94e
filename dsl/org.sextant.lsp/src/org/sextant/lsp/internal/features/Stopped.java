package org.sextant.lsp.internal.features;

import java.util.concurrent.CompletionException;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.lsp4j.DiagnosticServerCancellationData;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** Why there is no answer to a request for findings. A client that is told otherwise may show that nothing is found. */
final class Stopped {
    private Stopped() {
    }

    /** What a client is to be told that asks for findings: whether it should ask again, where there was no fault. */
    static Throwable because(Throwable thrown) {
        Throwable cause = thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause()
                : thrown;
        if (cause instanceof OperationCanceledException) {
            return stopped("Reading was cancelled.", false);
        }
        return cause instanceof ResponseErrorException answer
                && answer.getResponseError().getCode() == ResponseErrorCode.ContentModified.getValue()
                        ? stopped("The document has changed meanwhile.", true) : cause;
    }

    private static Throwable stopped(String why, boolean again) {
        return new ResponseErrorException(new ResponseError(ResponseErrorCode.ServerCancelled, why,
                new DiagnosticServerCancellationData(again)));
    }
}
