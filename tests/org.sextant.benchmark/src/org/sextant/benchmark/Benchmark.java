package org.sextant.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The whole of it: makes the files, measures with each Java, and writes the report. */
final class Benchmark {
    private final Checkout checkout;
    private final Options options;
    private final ProcessMeter meter;

    Benchmark(Checkout checkout, Options options) throws IOException {
        this.checkout = checkout;
        this.options = options;
        Files.createDirectories(checkout.work());
        meter = new ProcessMeter(checkout.root(), checkout.work().resolve("output.txt"));
    }

    /**
     * Runs it.
     *
     * @return the report
     * @throws IOException          if files cannot be written, or a process does not do what it should
     * @throws InterruptedException if interrupted
     */
    String run() throws IOException, InterruptedException {
        Machine machine = Machine.now();
        List<Workload> workloads = new ArrayList<>();
        for (int size : options.sizes()) {
            Progress.say("writing files for " + Figures.count(size));
            workloads.add(Workload.generate(size, checkout.work()));
        }
        List<JavaResults> results = new ArrayList<>();
        for (JavaHome java : options.javas().isEmpty() ? JavaHome.found() : options.javas()) {
            Progress.say(java.words());
            makeArchive(java);
            results.add(measure(java, workloads));
        }
        return new Report(checkout.openFastTraceVersion(), options.rounds(), machine, workloads).write(results);
    }

    /** Does for any Java what the build does for its own: makes the archive that lets commands start fast. */
    private void makeArchive(JavaHome java) throws IOException, InterruptedException {
        if (!Files.exists(checkout.archive(java))) {
            Progress.say("making the class-data archive");
            Map<String, String> environment = new HashMap<>(Contender.environment(java));
            environment.put("SEXTANT_ARCHIVE", "create");
            meter.run(List.of(checkout.script().toString(), "check", "--fail-on", "never", "examples"), environment);
        }
    }

    private JavaResults measure(JavaHome java, List<Workload> workloads) throws IOException, InterruptedException {
        ColdRuns coldRuns = new ColdRuns(meter, options.rounds());
        Map<String, List<Usage>> start = coldRuns
                .run(List.of(Contender.version(checkout, java), Contender.installedVersion(checkout, java)));
        List<SizeResults> sizes = new ArrayList<>();
        for (Workload workload : workloads) {
            Progress.say(Figures.count(workload.size()) + " activities");
            Path portfolio = checkout.root().relativize(workload.portfolio().folder());
            Path specification = checkout.root().relativize(workload.specification().folder());
            Map<String, List<Usage>> cold = coldRuns
                    .run(List.of(Contender.openFastTrace(checkout, java, specification, workload.size()),
                            Contender.check(checkout, java, portfolio)));
            StageResults stages = new StageRuns(checkout, java, meter, options.rounds()).run(workload);
            sizes.add(new SizeResults(workload, cold, stages));
        }
        return new JavaResults(java, start, sizes);
    }
}
