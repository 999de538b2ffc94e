package org.sextant.lsp.internal;

import java.nio.file.Path;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;
import org.sextant.lsp.internal.folders.Folder;
import org.sextant.lsp.internal.folders.Folders;
import org.sextant.lsp.internal.folders.FrameworkFiles;
import org.sextant.lsp.internal.texts.Addresses;
import org.sextant.lsp.internal.texts.Document;
import org.sextant.lsp.internal.texts.Documents;

/**
 * What everything that is asked needs.
 *
 * @param abilities  what the client can do
 * @param client     the client
 * @param documents  what it has open
 * @param folders    the portfolios
 * @param frameworks the texts of frameworks
 * @param failures   takes what goes wrong
 */
public record Session(Abilities abilities, LanguageClient client, Documents documents, Folders folders,
        FrameworkFiles frameworks, Failures failures) {
    /**
     * Where a text belongs.
     *
     * @param folder the portfolio that is asked of it
     * @param file   what the portfolio calls it
     */
    public record Home(Folder folder, URI file) {
    }

    /**
     * Finds where a text belongs.
     *
     * @param uri what the client calls it
     * @return the folder and file; null if it belongs to no portfolio
     */
    public @Nullable Home home(String uri) {
        Path path = Addresses.path(uri);
        if (path == null) {
            return null;
        }
        FrameworkFiles.Origin origin = frameworks.origin(path);
        if (origin != null) {
            return new Home(origin.folder(), origin.address());
        }
        Folder folder = folders.of(path);
        return folder == null ? null : new Home(folder, Addresses.file(path));
    }

    /**
     * What the client calls a file.
     *
     * @param path the file
     * @return its own name for it where it has it open
     */
    public String uri(Path path) {
        Document open = documents.at(path);
        return open != null ? open.uri() : Addresses.uri(path);
    }
}
