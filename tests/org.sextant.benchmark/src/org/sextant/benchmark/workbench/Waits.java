package org.sextant.benchmark.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sextant.benchmark.GeneratedFiles;
import org.sextant.benchmark.PortfolioGenerator;
import org.sextant.benchmark.Table;

/**
 * Measures how long the user interface is held while somebody works in a large portfolio: in the product and, for what both
 * can do, in the bare platform's text editor.
 */
public final class Waits {
    private static final int ACTIVITIES = 10_000;
    private static final String HELD = "held\t";
    private static final int MOST_MS = 100;

    private Waits() {
    }

    /**
     * Measures.
     *
     * @param arguments the checkout, the product, how many activities (10,000 unless given), and more options for Java
     * @throws IOException          if something is missing or does not start
     * @throws InterruptedException if interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path root = Path.of(arguments[0]);
        Path product = Path.of(arguments[1]);
        int activities = arguments.length > 2 ? Integer.parseInt(arguments[2]) : ACTIVITIES;
        List<Installation> both = Installation.both(root, product);
        Map<String, String[]> ours = measure(both.getFirst(), root, activities, arguments);
        Map<String, String[]> bare = measure(both.getLast(), root, activities, arguments);
        Table table = new Table(1, "while", "half", "99 of 100", "longest", "collector", "bare: half", "99 of 100",
                "longest");
        ours.forEach((phase, figures) -> {
            String[] other = bare.getOrDefault(phase, new String[]{"", "", "", "", ""});
            table.row(phase, figures[1], figures[2], figures[3], figures[4], other[1], other[2], other[3]);
        });
        StringBuilder text = new StringBuilder();
        table.writeTo(text);
        System.out.printf("How long the user interface was held, in milliseconds; %,d activities; target %d%n%n%s",
                activities, MOST_MS, text);
    }

    private static Map<String, String[]> measure(Installation installation, Path root, int activities,
            String[] arguments) throws IOException, InterruptedException {
        Path work = Installation.work(root);
        Path folder = work.resolve("portfolio");
        new PortfolioGenerator(activities, new GeneratedFiles(folder)).write();
        installation.forget();
        List<String> java = new ArrayList<>(Installation.java());
        java.add("-Dsextant.probe.folder=" + folder);
        java.addAll(List.of(arguments).subList(Math.min(3, arguments.length), arguments.length));
        Map<String, String[]> phases = new LinkedHashMap<>();
        List<String> said = new ArrayList<>();
        installation.run(java, line -> {
            said.add(line);
            if (line.startsWith(HELD)) {
                String[] parts = line.substring(HELD.length()).split("\t", 2);
                phases.put(parts[0], parts[1].split("\t"));
            }
        });
        // What the user interface was at whenever it was held for long, for whoever wants to mend it.
        Files.write(work.resolve(installation.title().replace(' ', '-') + "-said.txt"),
                said.stream().map(line -> line.replace("\t", "\n    ")).toList());
        if (installation.hasLogged()) {
            System.out.println(installation.title() + " wrote to its error log");
        }
        if (!said.contains("end")) {
            throw new IOException(installation.title() + " did not get to the end: " + said);
        }
        return phases;
    }
}
