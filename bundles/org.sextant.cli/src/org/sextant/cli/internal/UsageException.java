package org.sextant.cli.internal;

/** Ends a command: something asked for does not exist, or is asked for in a wrong way. Its message is for the user. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param message what is wrong and what to do, without a full stop
     */
    public UsageException(String message) {
        super(message);
    }
}
