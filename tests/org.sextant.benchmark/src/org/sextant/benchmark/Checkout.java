package org.sextant.benchmark;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where things are.
 *
 * @param root          the checkout
 * @param benchmark     the jar of this module
 * @param openFastTrace the jar of OpenFastTrace
 */
record Checkout(Path root, Path benchmark, Path openFastTrace) {
    /**
     * Finds them: the checkout is given as the system property <code>sextant.root</code>.
     *
     * @return the checkout
     * @throws IOException if something is missing
     */
    static Checkout current() throws IOException {
        Path root = Path.of(System.getProperty("sextant.root", "")).toAbsolutePath().normalize();
        Path built = root.resolve("tests/org.sextant.benchmark/target");
        Checkout checkout = new Checkout(root, built.resolve("benchmark.jar"), onlyJar(built.resolve("openfasttrace")));
        for (Path each : new Path[]{checkout.command(), checkout.script(), checkout.library(), checkout.benchmark}) {
            if (!Files.exists(each)) {
                throw new IOException("there is no " + each + "; run ./verify --bench");
            }
        }
        return checkout;
    }

    private static Path onlyJar(Path folder) throws IOException {
        Path newest = null;
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, "*.jar")) {
            for (Path jar : jars) {
                if (newest == null || Files.getLastModifiedTime(jar).compareTo(Files.getLastModifiedTime(newest)) > 0) {
                    newest = jar;
                }
            }
        }
        if (newest == null) {
            throw new IOException("there is no OpenFastTrace in " + folder + "; run ./verify --bench");
        }
        return newest;
    }

    /** @return the command as it is used in a checkout, which first looks whether it has to build */
    Path command() {
        return root.resolve("sextant");
    }

    /** @return the start script of what people install */
    Path script() {
        return root.resolve("target/sextant/bin/sextant");
    }

    /** @return the jar that names the whole class path of the distribution */
    Path library() {
        return root.resolve("target/sextant/lib/sextant.jar");
    }

    /**
     * The class-data archive that the start script uses.
     *
     * @param java the Java
     * @return the archive, which need not be there
     */
    Path archive(JavaHome java) {
        return root.resolve("target/sextant/archives/java-" + java.build());
    }

    /** @return the folder for everything this writes */
    Path work() {
        return root.resolve("target/benchmark");
    }

    /** @return the version of OpenFastTrace, from the jar's name */
    String openFastTraceVersion() {
        return openFastTrace.getFileName().toString().replaceFirst("^openfasttrace-", "").replaceFirst("\\.jar$", "");
    }
}
