package org.sextant.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A command that is measured as a cold process.
 *
 * @param name        what the tables call it
 * @param command     the command
 * @param environment what to set in its environment
 * @param expected    what its last line has to contain; may be empty
 */
record Contender(String name, List<String> command, Map<String, String> environment, String expected) {
    static final String OPEN_FAST_TRACE = "OpenFastTrace";
    static final String CHECK = "./sextant check";
    static final String VERSION = "./sextant --version";
    static final String INSTALLED_VERSION = "bin/sextant --version";

    /** OpenFastTrace with its defaults: Java's own, and the report that it prints unless told otherwise. */
    static Contender openFastTrace(Checkout checkout, JavaHome java, Path files, int items) {
        return new Contender(OPEN_FAST_TRACE,
                List.of(java.command(), "-jar", checkout.openFastTrace().toString(), "trace", files.toString()),
                Map.of(),
                "ok - " + items + " total");
    }

    /** The command as it is used in a checkout. */
    static Contender check(Checkout checkout, JavaHome java, Path files) {
        return new Contender(CHECK, List.of(checkout.command().toString(), "check", files.toString()),
                environment(java),
                "");
    }

    /** The command, doing next to nothing, in a checkout. */
    static Contender version(Checkout checkout, JavaHome java) {
        return new Contender(VERSION, List.of(checkout.command().toString(), "--version"), environment(java), "");
    }

    /** The command, doing next to nothing, as it is used where it is installed. */
    static Contender installedVersion(Checkout checkout, JavaHome java) {
        return new Contender(INSTALLED_VERSION, List.of(checkout.script().toString(), "--version"), environment(java),
                "");
    }

    /** The environment in which the start scripts use a Java. */
    static Map<String, String> environment(JavaHome java) {
        return Map.of("JAVA_HOME", java.folder().toString());
    }
}
