package org.sextant.lsp.internal.texts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.jspecify.annotations.Nullable;

/** The texts that the client has open. May be used from any thread. */
public final class Documents {
    private final Encoding encoding;
    private final Map<String, Document> open = new HashMap<>();
    private final Map<Path, Document> files = new HashMap<>();

    /**
     * Begins without any.
     *
     * @param encoding how the client counts
     */
    public Documents(Encoding encoding) {
        this.encoding = encoding;
    }

    /** @return how the client counts */
    public Encoding encoding() {
        return encoding;
    }

    /**
     * A text that is open.
     *
     * @param uri what the client calls it
     * @return its newest version; null if it is not open
     */
    public synchronized @Nullable Document get(String uri) {
        return open.get(uri);
    }

    /**
     * A file that is open.
     *
     * @param path the file
     * @return its newest version; null if it is not open
     */
    public synchronized @Nullable Document at(Path path) {
        return files.get(path);
    }

    /** @return all that are open */
    public synchronized List<Document> all() {
        return new ArrayList<>(open.values());
    }

    /**
     * The client opens a text, or says anew what it is.
     *
     * @param uri     what it calls it
     * @param version its version
     * @param text    the text
     * @return the document
     */
    public Document open(String uri, int version, String text) {
        return put(new Document(uri, version, text, encoding));
    }

    /**
     * The client changes a text.
     *
     * @param uri     what it calls it
     * @param version the version that this gives
     * @param changes the changes, each in the text that those before it give
     * @return the new version; null if the text is not open
     */
    public @Nullable Document change(String uri, int version, List<TextDocumentContentChangeEvent> changes) {
        Document before = get(uri);
        return before == null ? null : put(before.with(version, changes));
    }

    private Document put(Document document) {
        Document before;
        synchronized (this) {
            before = open.put(document.uri(), document);
            if (document.path() != null) {
                files.put(document.path(), document);
            }
        }
        if (before != null) {
            before.replace();
        }
        return document;
    }

    /**
     * The client closes a text.
     *
     * @param uri what it calls it
     * @return the last version; null if it was not open
     */
    public @Nullable Document close(String uri) {
        Document closed;
        synchronized (this) {
            closed = open.remove(uri);
            if (closed != null && closed.path() != null) {
                files.remove(closed.path(), closed);
            }
        }
        if (closed != null) {
            closed.replace();
        }
        return closed;
    }
}
