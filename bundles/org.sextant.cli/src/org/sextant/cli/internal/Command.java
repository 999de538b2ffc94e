package org.sextant.cli.internal;

/** A command. */
public interface Command {
    /** @return what it takes, made anew */
    Options options();

    /** @return whether it reads files of the language, so that this is set up while the arguments are read */
    default boolean reads() {
        return true;
    }

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
