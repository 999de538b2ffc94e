package org.sextant.cli.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs the command line that was built: in this process, which is fast, or as its users do, in one of its own. */
record Cli(Map<String, String> environment, byte[] input, Charset charset) {
    /** The example that ships with Sextant, from the folder in which tests run. */
    static final String WEST_YORKSHIRE = "../../examples/portfolios/west-yorkshire";
    /** A small portfolio of several files. */
    static final String RIVERSIDE = "fixtures/riverside";
    /** A folder with two systems. */
    static final String TWO_SYSTEMS = "fixtures/two-systems";

    private static final Path DISTRIBUTION = Path.of(System.getProperty("sextant.distribution"));
    private static final Method RUN = run();

    /** How a command ended and what it wrote. */
    record Result(int status, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    /** Without environment and input. */
    Cli() {
        this(Map.of(), new byte[0], StandardCharsets.UTF_8);
    }

    Cli with(String variable, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(variable, value);
        return new Cli(more, input, charset);
    }

    Cli input(String text) {
        return new Cli(environment, text.getBytes(StandardCharsets.UTF_8), charset);
    }

    Cli charset(Charset other) {
        return new Cli(environment, input, other);
    }

    /** Runs in this process. */
    static Result sextant(String... arguments) {
        return new Cli().run(arguments);
    }

    /** Runs in this process. */
    Result run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = run(out, err, arguments);
        return new Result(status, out.toString(charset), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs in this process, with outputs of one's own. */
    int run(OutputStream out, OutputStream err, String... arguments) {
        try {
            return (int) RUN.invoke(null, arguments, new ByteArrayInputStream(input), out, err, environment);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** Runs the start script in a folder. */
    Result start(Path folder, String... arguments) throws IOException, InterruptedException {
        Process process = process(folder, arguments).start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(input);
        }
        StringBuilder err = new StringBuilder();
        Thread reader = Thread.ofVirtual().start(() -> err.append(read(process.getErrorStream())));
        String out = read(process.getInputStream());
        reader.join();
        return new Result(process.waitFor(), out, err.toString());
    }

    /** Prepares a run of the start script in a folder. */
    ProcessBuilder process(Path folder, String... arguments) {
        ProcessBuilder builder = new ProcessBuilder(Stream
                .concat(Stream.of(DISTRIBUTION.resolve("bin/sextant").toString()), Arrays.stream(arguments)).toList());
        builder.directory(folder.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("sextant.java.home"));
        builder.environment().putAll(environment);
        return builder;
    }

    private static String read(InputStream in) {
        try (in) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @SuppressWarnings("resource") // for as long as the tests run
    private static Method run() {
        try {
            System.setProperty("stdout.encoding", "UTF-8");
            System.setProperty("stderr.encoding", "UTF-8");
            URL[] jars = {DISTRIBUTION.resolve("lib/sextant.jar").toUri().toURL()};
            return new URLClassLoader(jars, ClassLoader.getPlatformClassLoader()).loadClass("org.sextant.cli.Main")
                    .getMethod("run", String[].class, InputStream.class, OutputStream.class, OutputStream.class,
                            Map.class);
        } catch (IOException | ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
