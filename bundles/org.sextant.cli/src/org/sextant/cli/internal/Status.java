package org.sextant.cli.internal;

/** How a command ends; of several, the highest counts. */
public final class Status {
    /** Nothing at the level asked for. */
    public static final int OK = 0;
    /** Findings: something written is wrong, or a file is not formatted. */
    public static final int FOUND = 1;
    /** Wrong usage, or something that is not there or cannot be read; the rest was done. */
    public static final int USAGE = 2;
    /** A fault of Sextant's own. */
    public static final int FAULT = 3;

    private Status() {
    }
}
