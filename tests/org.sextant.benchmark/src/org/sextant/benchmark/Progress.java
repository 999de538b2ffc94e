package org.sextant.benchmark;

/** Says on standard error what is going on. */
final class Progress {
    private Progress() {
    }

    static void say(String message) {
        System.err.println("benchmark: " + message);
    }
}
