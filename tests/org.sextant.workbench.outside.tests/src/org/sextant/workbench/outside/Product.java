package org.sextant.workbench.outside;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** The packaged product in a process of its own, and its window. */
final class Product implements AutoCloseable {
    private static final int PATIENCE_S = 90;
    private static final int AGAIN_S = 4;
    private static final int LOOK_MS = 100;
    private static final String PACKAGED = "releng/org.sextant.product/target/products/org.sextant.product/linux/gtk/x86_64";

    private static final int SOON_S = 8;

    private final Process process;
    private final Path output;

    private Product(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** How many of its windows can be seen: its own, dialogs, and what pops up. */
    static int windows() throws Exception {
        return (int) xdotool("search", "--onlyvisible", "--class", "Sextant").lines().count();
    }

    /** Something done from outside that may fail. */
    interface Act {
        void run() throws Exception;
    }

    /** Whether something holds within some seconds. */
    boolean isSoon(Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SOON_S);
        while (!condition.call()) {
            if (System.nanoTime() > end) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_MS);
        }
        return true;
    }

    static Product start(Path workspace, String... arguments) throws IOException {
        Path script = Path.of(System.getProperty("sextant.root"), PACKAGED, "sextant-workbench");
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile(workspace.getParent(), "output", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("SEXTANT_WORKSPACE", workspace.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("sextant.java.home"));
        return new Product(builder.start(), output);
    }

    /** Waits for a window whose title begins so, and gives it the keyboard. */
    void focus(String title) throws Exception {
        waitFor("a window " + title, () -> !window(title).isEmpty());
        xdotool("windowfocus", "--sync", window(title));
    }

    private static String window(String title) throws Exception {
        return xdotool("search", "--onlyvisible", "--name", "^" + title).lines().reduce("", (one, next) -> next);
    }

    /** Closes whatever lies over a window by Escape, and gives the window the keyboard. */
    void dismiss(String title) throws Exception {
        waitFor("only the window " + title, () -> {
            focus(title);
            String own = window(title);
            for (String other : xdotool("search", "--onlyvisible", "--class", "Sextant").lines().toList()) {
                if (!other.equals(own)) {
                    xdotool("windowfocus", other);
                    press("Escape");
                }
            }
            return windows() == 1;
        });
    }

    /** Waits for a window, makes it so many pixels wide and high, and moves it into the screen's corner. */
    void size(String title, List<String> pixels) throws Exception {
        String wanted = "Geometry: " + String.join("x", pixels);
        repeat("a window of " + pixels, () -> {
            xdotool("windowsize", window(title), pixels.get(0), pixels.get(1));
            xdotool("windowmove", window(title), "0", "0");
            return null;
        }, () -> windows() == 1 && xdotool("getwindowgeometry", window(title)).endsWith(wanted));
        focus(title);
    }

    static void press(String... keys) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("key", "--delay", "80"));
        arguments.addAll(List.of(keys));
        xdotool(arguments.toArray(String[]::new));
    }

    static void type(String text) throws Exception {
        xdotool("type", "--delay", "30", text);
    }

    private static String xdotool(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("xdotool"));
        command.addAll(List.of(arguments));
        Process tool = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String out = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        tool.waitFor();
        return out.strip();
    }

    void waitFor(String what, Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
        while (!condition.call()) {
            if (System.nanoTime() > end || !process.isAlive()) {
                throw new AssertionError("waited in vain for " + what + "; it said: " + said());
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_MS);
        }
    }

    /** Does something again and again, with some patience in between, until it has the effect that it is to have. */
    void repeat(String what, Callable<Void> act, Callable<Boolean> effect) throws Exception {
        long[] next = {System.nanoTime()};
        waitFor(what, () -> {
            boolean done = effect.call();
            if (!done && System.nanoTime() >= next[0]) {
                act.call();
                next[0] = System.nanoTime() + TimeUnit.SECONDS.toNanos(AGAIN_S);
            }
            return done;
        });
    }

    /** Leaves by the menu, and says how the process ended. */
    int leave() throws Exception {
        press("alt+f");
        press("x");
        return end();
    }

    /** Waits until it ends by itself, and says how the process ended. */
    int end() throws Exception {
        if (!process.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
            throw new AssertionError("it did not end; it said: " + said());
        }
        return process.exitValue();
    }

    /** Holds it, as if it were too busy to do anything at all. */
    void hold() throws Exception {
        signal("-STOP");
    }

    /** Lets it go on. */
    void goOn() throws Exception {
        signal("-CONT");
    }

    /** Ends it as a crash would. */
    void kill() throws Exception {
        process.destroyForcibly();
        process.waitFor();
    }

    private void signal(String name) throws Exception {
        new ProcessBuilder("kill", name, Long.toString(process.pid())).start().waitFor();
    }

    /** What the process wrote. */
    String said() throws IOException {
        return Files.readString(output);
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
