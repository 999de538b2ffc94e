package org.sextant.lsp.internal;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.sextant.core.PortfolioSettings;
import org.sextant.dsl.SextantLanguage;
import org.sextant.lsp.internal.texts.Addresses;

/** Hears of files that change on disk: from the client, if it watches them; else whenever a text is opened or saved. */
final class Watching {
    private final Session session;
    private final boolean watched;

    Watching(Session session) {
        this.session = session;
        watched = session.abilities().watchesFiles();
    }

    /** Asks the client to watch. */
    void begin() {
        if (watched) {
            List<FileSystemWatcher> files = List.of(watcher("**/*." + SextantLanguage.FILE_EXTENSION),
                    watcher("**/" + PortfolioSettings.FILE));
            session.client().registerCapability(new RegistrationParams(
                    List.of(new Registration("sextant-files", "workspace/didChangeWatchedFiles",
                            new DidChangeWatchedFilesRegistrationOptions(files)))));
        }
    }

    private static FileSystemWatcher watcher(String pattern) {
        return new FileSystemWatcher(Either.forLeft(pattern));
    }

    void opened(String uri) {
        look(uri);
    }

    void saved(String uri) {
        look(uri);
    }

    private void look(String uri) {
        Path path = Addresses.path(uri);
        if (!watched && path != null) {
            session.folders().refresh(List.of(path));
        }
    }
}
