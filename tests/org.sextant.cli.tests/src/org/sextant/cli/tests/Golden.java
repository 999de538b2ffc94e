package org.sextant.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Outputs as they should be, in files. To take what comes out now as what should be, run the tests with
 * <code>-Dsextant.golden=update</code> and read the differences.
 */
final class Golden {
    private static final boolean UPDATE = "update".equals(System.getProperty("sextant.golden"));

    private Golden() {
    }

    /** Compares an output with the file of that name. */
    static void check(String file, String actual) {
        Path path = Path.of("golden", file);
        try {
            if (UPDATE) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, actual);
            }
            assertEquals(Files.readString(path), actual, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
