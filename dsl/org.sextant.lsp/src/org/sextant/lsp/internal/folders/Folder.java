package org.sextant.lsp.internal.folders;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.URI;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.SextantLanguage;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.ide.PortfolioServer;
import org.sextant.dsl.ide.Snapshot;
import org.sextant.lsp.internal.texts.Addresses;
import org.sextant.lsp.internal.texts.Document;
import org.sextant.lsp.internal.texts.Documents;
import org.sextant.lsp.internal.texts.Encoding;
import org.sextant.lsp.internal.texts.Positions;
import org.sextant.portfolio.PortfolioLoader;

/** A folder whose files are one portfolio. */
public final class Folder {
    private final Path root;
    private final ReadingThread thread;
    private final PortfolioServer server;
    private final FoundInFiles found = new FoundInFiles();
    private final Map<SextantResource, Positions> positions = Collections.synchronizedMap(new WeakHashMap<>());

    Folder(Path root, Supplier<PortfolioLoader> loader, ReadingThread thread) {
        this.root = root;
        this.thread = thread;
        server = new PortfolioServer(root, loader, thread, LocalDate::now);
    }

    /** @return where it is */
    public Path root() {
        return root;
    }

    /** @return what was found in it when it was read last */
    public FoundInFiles found() {
        return found;
    }

    /** @return the newest snapshot that there is; null if there is none */
    public @Nullable Snapshot latest() {
        return server.latest();
    }

    /** @return the portfolio with all changes made so far, when it is there */
    public CompletableFuture<Snapshot> current() {
        return server.current();
    }

    /**
     * The places in a file as it was read. They are looked for once, for as long as the file is not read anew.
     *
     * @param file     a file of the portfolio
     * @param encoding how the client counts
     * @return its places
     */
    public Positions positions(SextantResource file, Encoding encoding) {
        return positions.computeIfAbsent(file, each -> new Positions(each.text(), encoding, true));
    }

    /** Files changed on disk, or may have. */
    public void refresh() {
        server.refresh();
    }

    PortfolioServer server() {
        return server;
    }

    boolean holds(Path path) {
        return path.startsWith(root);
    }

    /** Takes what the client has open in place of the files. */
    void take(Documents documents) {
        documents.all().forEach(this::take);
    }

    void take(Document document) {
        URI file = address(document);
        if (file != null) {
            server.change(file, document.text());
        }
    }

    void drop(Document document) {
        URI file = address(document);
        if (file != null) {
            server.close(file);
        }
    }

    /** What the portfolio calls a document; null if it is no part of it. */
    private @Nullable URI address(Document document) {
        Path path = document.path();
        return path != null && isSextant(path) && holds(path) ? Addresses.file(path) : null;
    }

    static boolean isSextant(Path path) {
        return path.toString().endsWith('.' + SextantLanguage.FILE_EXTENSION);
    }

    void close() {
        server.close();
        thread.close();
    }
}
