package org.sextant.core;

/** Ends the reading of one contribution; {@link Contributions} keeps its failure and goes on with the next. */
public final class PluginException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient PluginFailure failure;

    /**
     * Wraps a failure.
     *
     * @param failure what went wrong
     */
    public PluginException(PluginFailure failure) {
        super(failure.sentence(), failure.cause());
        this.failure = failure;
    }

    /** @return what went wrong */
    public PluginFailure failure() {
        return failure;
    }
}
