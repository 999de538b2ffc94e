package org.sextant.benchmark.workbench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A copy of the product, whole or without our bundles, that tells when it is ready. */
final class Installation {
    private static final String BUNDLES = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";
    private static final String CONFIGURATION = "configuration/config.ini";
    private static final int PATIENCE_S = 120;

    private final String title;
    private final Path folder;
    private final Path workspace;

    private Installation(String title, Path folder) {
        this.title = title;
        this.folder = folder;
        workspace = folder.resolveSibling(folder.getFileName() + "-workspace");
    }

    /** Where installations and what they need are kept. */
    static Path work(Path root) {
        return root.resolve("target/benchmark/workbench");
    }

    /** The product, then the bare platform, each in a folder of its own. */
    static List<Installation> both(Path root, Path product) throws IOException {
        Path work = Files.createDirectories(work(root));
        Path probe = probe(root);
        return List.of(ours(product, probe, work.resolve("ours")), bare(product, probe, work.resolve("bare")));
    }

    /** The product as it is shipped. */
    private static Installation ours(Path product, Path probe, Path folder) throws IOException {
        Installation made = new Installation("Sextant", folder);
        made.install(product, probe, line -> true);
        return made;
    }

    /** The platform's bundles alone, with the application that Eclipse has for its IDE. */
    private static Installation bare(Path product, Path probe, Path folder) throws IOException {
        Installation made = new Installation("bare platform", folder);
        made.install(product, probe, line -> !line.startsWith("org.sextant.") && !line.startsWith("org.eclipse.xt"));
        Path configuration = folder.resolve(CONFIGURATION);
        List<String> lines = new ArrayList<>(Files.readAllLines(configuration));
        lines.removeIf(line -> line.startsWith("eclipse.application=") || line.startsWith("eclipse.product="));
        lines.add("eclipse.application=org.eclipse.ui.ide.workbench");
        Files.write(configuration, lines);
        return made;
    }

    String title() {
        return title;
    }

    private void install(Path product, Path probe, Predicate<String> bundles) throws IOException {
        delete(folder);
        copy(product, folder);
        Path target = folder.resolve("plugins").resolve(probe.getFileName());
        Files.copy(probe, target, StandardCopyOption.REPLACE_EXISTING);
        List<String> lines = new ArrayList<>(
                Files.readAllLines(folder.resolve(BUNDLES)).stream().filter(bundles).toList());
        lines.add("org.sextant.workbench.probe,0.1.0,plugins/" + probe.getFileName() + ",4,false");
        Files.write(folder.resolve(BUNDLES), lines);
    }

    /** Forgets what earlier starts left: the next is the first. */
    void forget() throws IOException {
        delete(workspace);
        try (Stream<Path> entries = Files.list(folder.resolve("configuration"))) {
            for (Path each : entries.toList()) {
                String name = each.getFileName().toString();
                if (name.equals("org.eclipse.osgi") || name.equals("org.eclipse.core.runtime")) {
                    delete(each);
                }
            }
        }
    }

    /**
     * Starts it and waits until it is ready and has ended.
     *
     * @return the milliseconds from the process's start until it was ready
     */
    long start(List<String> java) throws IOException, InterruptedException {
        long began = System.nanoTime();
        long[] ready = {0};
        run(java, line -> {
            if (line.equals("ready")) {
                ready[0] = System.nanoTime() - began;
            }
        });
        if (ready[0] == 0) {
            throw new IOException(title + " did not become ready; its log is in " + workspace.resolve(".metadata"));
        }
        return TimeUnit.NANOSECONDS.toMillis(ready[0]);
    }

    /**
     * Starts it and waits until it has ended.
     *
     * @param java  Java and its options
     * @param lines takes what it writes
     */
    void run(List<String> java, Consumer<String> lines) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(java);
        try (Stream<Path> plugins = Files.list(folder.resolve("plugins"))) {
            command.addAll(List.of("-jar", plugins.filter(
                    each -> each.getFileName().toString().startsWith("org.eclipse.equinox.launcher_")).findFirst()
                    .orElseThrow().toString(), "-data", workspace.toString()));
        }
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader out = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                lines.accept(line);
            }
        }
        if (!process.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException(title + " did not end; its log is in " + workspace.resolve(".metadata"));
        }
    }

    /** Whether the last run wrote to the error log. */
    boolean hasLogged() {
        return Files.exists(workspace.resolve(".metadata/.log"));
    }

    /** Java as the product's start script has it. */
    static List<String> java() {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xshare:auto", "-Xlog:cds*=off",
                "-Dguice_bytecode_gen_option=DISABLED", "--enable-native-access=ALL-UNNAMED");
    }

    /** The bundle that tells, as the build of a checkout has left it. */
    private static Path probe(Path root) throws IOException {
        try (Stream<Path> built = Files.list(root.resolve("tests/org.sextant.workbench.probe/target"))) {
            return built.filter(each -> each.getFileName().toString().endsWith(".jar")
                    && !each.getFileName().toString().contains("sources")).findFirst().orElseThrow();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(dir)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.REPLACE_EXISTING);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
