package org.sextant.cli.internal;

import org.eclipse.core.runtime.NullProgressMonitor;

/** Shows on a terminal how far a long step has come, from a second on, and takes that away again. */
public final class Progress extends NullProgressMonitor implements AutoCloseable {
    private static final long SECOND = 1_000_000_000L;
    private static final long PAUSE = SECOND / 10;
    private static final int HUNDRED = 100;
    private static final String START_OF_LINE = "\r";

    private final Console console;
    private final boolean shows;
    private long next = System.nanoTime() + SECOND;
    private String task = "";
    private double total;
    private double done;
    private int shown;

    /**
     * Begins.
     *
     * @param console where to show it
     */
    public Progress(Console console) {
        this.console = console;
        shows = console.showsProgress();
    }

    @Override
    public void beginTask(String name, int totalWork) {
        task = name;
        total = totalWork;
        done = 0;
        show();
    }

    @Override
    public void worked(int work) {
        internalWorked(work);
    }

    @Override
    public void internalWorked(double work) {
        done += work;
        show();
    }

    private void show() {
        long now = System.nanoTime();
        if (!shows || now < next) {
            return;
        }
        next = now + PAUSE;
        String text = task + " " + (total > 0 ? Math.min(HUNDRED, (int) (done * HUNDRED / total)) : 0) + "%";
        text = text.length() < console.width() ? text : text.substring(text.length() - console.width() + 1);
        write(text + " ".repeat(Math.max(0, shown - text.length())));
        shown = text.length();
    }

    @Override
    public void close() {
        if (shown > 0) {
            write(" ".repeat(shown) + START_OF_LINE);
            shown = 0;
        }
    }

    private void write(String text) {
        console.err().text(START_OF_LINE + text);
        console.err().flush();
    }
}
