package org.sextant.lsp.internal.texts;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/** A text that the client has open, as it is at one version; the next version is another object. */
public final class Document {
    private final String uri;
    private final @Nullable Path path;
    private final int version;
    private final String text;
    private final Encoding encoding;
    private final Set<CompletableFuture<?>> asking = ConcurrentHashMap.newKeySet();
    private @Nullable Positions positions;
    private volatile boolean replaced;

    Document(String uri, int version, String text, Encoding encoding) {
        this.uri = uri;
        this.path = Addresses.path(uri);
        this.version = version;
        this.text = text;
        this.encoding = encoding;
    }

    /** @return what the client calls it */
    public String uri() {
        return uri;
    }

    /** @return its file, which need not exist; null if it has none */
    public @Nullable Path path() {
        return path;
    }

    /** @return the client's number for this version */
    public int version() {
        return version;
    }

    /** @return the text */
    public String text() {
        return text;
    }

    /** @return the places in it */
    public synchronized Positions positions() {
        Positions known = positions;
        if (known == null) {
            known = new Positions(text, encoding, false);
            positions = known;
        }
        return known;
    }

    /** Makes the next version. A range that goes beyond the text is cut, one that ends before it begins is turned. */
    Document with(int next, List<TextDocumentContentChangeEvent> changes) {
        Document changed = this;
        for (TextDocumentContentChangeEvent each : changes) {
            Range range = each.getRange();
            String now = each.getText();
            if (range != null) {
                int start = changed.positions().offset(range.getStart());
                int end = changed.positions().offset(range.getEnd());
                now = changed.text.substring(0, Math.min(start, end)) + now
                        + changed.text.substring(Math.max(start, end));
            }
            changed = new Document(uri, next, now, encoding);
        }
        return changed == this ? new Document(uri, next, text, encoding) : changed;
    }

    /**
     * Ends an answer early when the document gets another version.
     *
     * @param answer an answer that would be about this version
     */
    public void asks(CompletableFuture<?> answer) {
        asking.add(answer);
        answer.whenComplete((result, failure) -> asking.remove(answer));
        if (replaced) {
            modified(answer);
        }
    }

    /** There is another version, or none any more. */
    void replace() {
        replaced = true;
        asking.forEach(Document::modified);
    }

    /** @return says that an answer would be about an old version */
    public static ResponseErrorException modified() {
        return new ResponseErrorException(
                new ResponseError(ResponseErrorCode.ContentModified, "The document has changed meanwhile.", null));
    }

    /**
     * Ends an answer that would be about an old version.
     *
     * @param answer the answer
     */
    public static void modified(CompletableFuture<?> answer) {
        answer.completeExceptionally(modified());
    }
}
