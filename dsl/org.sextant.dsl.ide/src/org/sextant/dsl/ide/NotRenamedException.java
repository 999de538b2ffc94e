package org.sextant.dsl.ide;

/** Why something cannot be renamed, or not so. The message is a sentence for people. */
public final class NotRenamedException extends Exception {
    private static final long serialVersionUID = 1;

    /**
     * Says why.
     *
     * @param reason one sentence
     */
    public NotRenamedException(String reason) {
        super(reason);
    }
}
