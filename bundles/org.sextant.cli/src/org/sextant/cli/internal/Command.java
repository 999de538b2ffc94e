package org.sextant.cli.internal;

/** A command. */
public interface Command {
    /** @return what it takes, made anew */
    Options options();

    /**
     * Runs.
     *
     * @param arguments what it was given
     * @param console   where it reads and writes
     * @return the status to end with
     * @throws UsageException if something asked for does not exist
     */
    int run(Arguments arguments, Console console);
}
