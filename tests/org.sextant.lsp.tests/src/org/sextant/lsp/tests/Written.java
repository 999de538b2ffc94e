package org.sextant.lsp.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A portfolio of two files: one that describes a system, one that goes on with it.
 *
 * @param folder the folder
 * @param system the system's file, riverside.sextant
 * @param file   the other, work.sextant
 */
record Written(Path folder, Path system, Path file) {
    /** Writes one into a new folder, with others of a test's own to be put beside it. */
    static Written in(Path temporary, String system, String work) {
        try {
            Path folder = Files.createDirectories(temporary.resolve("riverside"));
            return new Written(folder, Files.writeString(folder.resolve("riverside.sextant"), system),
                    Files.writeString(folder.resolve("work.sextant"), work));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes another file. */
    Path with(String name, CharSequence text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
