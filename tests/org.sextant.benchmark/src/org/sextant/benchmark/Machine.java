package org.sextant.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import com.sun.management.OperatingSystemMXBean;

/**
 * What the benchmark ran on.
 *
 * @param words a line about it
 * @param load  how many processes wanted to run on average over the last minute, before the benchmark began; negative
 *              if unknown
 */
public record Machine(String words, double load) {
    /** @return this machine, now */
    public static Machine now() {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Machine(system.getAvailableProcessors() + " processors (" + model() + "), "
                + system.getTotalMemorySize() / 1_000_000_000 + " GB, " + system.getName() + " " + system.getVersion(),
                system.getSystemLoadAverage());
    }

    private static String model() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name")).findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip()).orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            return System.getProperty("os.arch");
        }
    }
}
