package org.sextant.lsp.internal.texts;

import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;

import org.eclipse.emf.common.util.URI;
import org.jspecify.annotations.Nullable;

/** Names of files: the client's, this computer's, and the portfolio's. */
public final class Addresses {
    private static final String FILE = "file:";

    private Addresses() {
    }

    /**
     * The file that the client means.
     *
     * @param uri what the client calls it
     * @return its absolute path; null if it is no file of this computer
     */
    public static @Nullable Path path(@Nullable String uri) {
        if (uri == null || !uri.startsWith(FILE)) {
            return null;
        }
        try {
            return Path.of(java.net.URI.create(uri.replace(" ", "%20"))).toAbsolutePath().normalize();
        } catch (IllegalArgumentException | FileSystemNotFoundException | SecurityException e) {
            return null;
        }
    }

    /**
     * What a portfolio calls a file.
     *
     * @param path its absolute path
     * @return its address
     */
    public static URI file(Path path) {
        return URI.createFileURI(path.toString());
    }

    /**
     * What the client would call a file.
     *
     * @param path its absolute path
     * @return its address
     */
    public static String uri(Path path) {
        String uri = path.toUri().toString();
        return uri.endsWith("/") && path.getNameCount() > 0 ? uri.substring(0, uri.length() - 1) : uri;
    }
}
