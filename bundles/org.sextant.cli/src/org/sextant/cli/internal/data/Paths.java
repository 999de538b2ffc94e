package org.sextant.cli.internal.data;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** Paths as programs read them: relative to the current folder, with forward slashes. */
final class Paths {
    private Paths() {
    }

    /**
     * Makes a path relative.
     *
     * @param path a path as people gave it, or what stands for one
     * @return the path from the current folder; what is no path or lies on another drive is left as it is
     */
    static String relative(String path) {
        if (path.startsWith("<") || path.startsWith("sextant:")) {
            return path;
        }
        try {
            Path given = Path.of(path);
            Path relative = given.isAbsolute() ? Path.of("").toAbsolutePath().relativize(given.normalize())
                    : given.normalize();
            String text = relative.toString().replace('\\', '/');
            return text.isEmpty() ? "." : text;
        } catch (IllegalArgumentException noPath) {
            return path;
        }
    }

    /**
     * Makes a relative URI reference.
     *
     * @param path a path as people gave it
     * @return the reference, with everything escaped that has to be
     */
    static String uri(String path) {
        if (path.startsWith("sextant:")) {
            return path;
        }
        try {
            String text = relative(path);
            int slash = text.indexOf('/');
            int colon = text.indexOf(':');
            boolean looksLikeScheme = colon >= 0 && (slash < 0 || colon < slash);
            return new URI(null, null, looksLikeScheme ? "./" + text : text, null).toASCIIString();
        } catch (URISyntaxException impossible) {
            return path;
        }
    }
}
