package org.sextant.benchmark;

import java.util.Locale;

/** Writes numbers, the same in every language. A megabyte is a million bytes. */
final class Figures {
    private static final double NANOS = 1e9;
    private static final double MEGA = 1e6;

    private Figures() {
    }

    static String seconds(long nanos) {
        return nanos == Usage.UNKNOWN ? "?" : String.format(Locale.ROOT, "%.3f", nanos / NANOS);
    }

    static String megabytes(long bytes) {
        return bytes == Usage.UNKNOWN ? "?" : String.format(Locale.ROOT, "%.1f", bytes / MEGA);
    }

    static String ratio(double one, double other) {
        return one < 0 || other <= 0 ? "?" : String.format(Locale.ROOT, "%.2f", one / other);
    }

    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static String plain(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
