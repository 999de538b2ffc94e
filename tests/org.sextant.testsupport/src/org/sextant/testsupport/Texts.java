package org.sextant.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the repository, for tests that read the examples. */
public final class Texts {
    /**
     * The system property that says where the repository is checked out; else it is looked for above the working
     * folder.
     */
    public static final String ROOT = "sextant.root";

    /** The path of the framework that Sextant uses unless told otherwise. */
    public static final String CSIF = "bundles/org.sextant.frameworks/frameworks/csif.sextant";

    private static final String MARK = "examples/portfolios";

    private Texts() {
    }

    /** @return the folder that the repository is checked out to */
    public static Path root() {
        String given = System.getProperty(ROOT);
        for (Path at = Path.of(given == null ? "" : given).toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve(MARK))) {
                return at;
            }
        }
        throw new IllegalStateException("no repository above " + Path.of("").toAbsolutePath() + "; set -D" + ROOT);
    }

    /**
     * Reads a file.
     *
     * @param path its path in the repository, with slashes
     * @return its text
     */
    public static String read(String path) {
        try {
            return Files.readString(root().resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The example portfolios.
     *
     * @return the folder of each, as a path in the repository, in order
     */
    public static List<String> portfolios() {
        try (Stream<Path> folders = Files.list(root().resolve(MARK))) {
            return folders.filter(Files::isDirectory).map(Texts::path).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The Sextant files of a folder and of those below it.
     *
     * @param folder the folder's path in the repository
     * @return the files' paths in the repository, in order
     */
    public static List<String> files(String folder) {
        try (Stream<Path> files = Files.walk(root().resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".sextant")).map(Texts::path).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(Path file) {
        return root().relativize(file).toString().replace('\\', '/');
    }
}
