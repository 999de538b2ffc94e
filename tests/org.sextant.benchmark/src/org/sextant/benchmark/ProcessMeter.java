package org.sextant.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Runs a command to its end, as a process of its own, and says what it used.
 *
 * <p>Wall time is from just before the process is made until its end is known. Processor time is what the operating
 * system books on this process for children that ended, with theirs: the difference, in clock ticks of 10 ms. Peak
 * memory is the operating system's own high-water mark of what was in real memory, looked at every few milliseconds;
 * only growth in the very last of them is missed. Both are read from <code>/proc</code>, and unknown where there is
 * none. One command at a time: nothing else may be started meanwhile.
 */
final class ProcessMeter {
    private static final Path OWN = Path.of("/proc/self/stat");
    private static final long LOOK_MILLIS = 5;
    private static final long TICK_NANOS = 10_000_000;
    private static final int CHILDREN_USER = 13;
    private static final int CHILDREN_SYSTEM = 14;
    private static final long KIBI = 1024;

    private final Path folder;
    private final Path output;

    /**
     * Makes one.
     *
     * @param folder the working folder of the commands
     * @param output the file that takes what a command writes
     */
    ProcessMeter(Path folder, Path output) {
        this.folder = folder;
        this.output = output;
    }

    /**
     * Runs a command.
     *
     * @param command     the command
     * @param environment what to set in its environment
     * @return what it used
     * @throws IOException          if it cannot be run, or does not end with 0
     * @throws InterruptedException if interrupted
     */
    Usage run(List<String> command, Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(ProcessMeter::changesJava);
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(output.toFile());
        long cpu = childrenCpu();
        long start = System.nanoTime();
        Process process = builder.start();
        process.getOutputStream().close();
        Path status = Path.of("/proc/" + process.pid() + "/status");
        long peak = Usage.UNKNOWN;
        try {
            do {
                peak = Math.max(peak, peak(status));
            } while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS));
        } finally {
            process.destroy();
        }
        long wall = System.nanoTime() - start;
        if (process.exitValue() != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + process.exitValue() + "; see " + output);
        }
        return new Usage(wall, cpu < 0 ? Usage.UNKNOWN : childrenCpu() - cpu, peak);
    }

    /** What the last command wrote. */
    List<String> written() {
        try {
            return Files.readAllLines(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean changesJava(String variable) {
        return variable.startsWith("SEXTANT_") || variable.equals("JAVA_TOOL_OPTIONS")
                || variable.equals("JDK_JAVA_OPTIONS")
                || variable.equals("_JAVA_OPTIONS");
    }

    private static long childrenCpu() throws IOException {
        if (!Files.exists(OWN)) {
            return Usage.UNKNOWN;
        }
        String line = Files.readString(OWN);
        // The fields from the third on; the second, the name, may hold anything.
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[CHILDREN_USER]) + Long.parseLong(fields[CHILDREN_SYSTEM])) * TICK_NANOS;
    }

    private static long peak(Path status) {
        try {
            for (String line : Files.readAllLines(status)) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("[^0-9]", "")) * KIBI;
                }
            }
        } catch (IOException e) {
            // it has ended, or there is no such file here
        }
        return Usage.UNKNOWN;
    }
}
