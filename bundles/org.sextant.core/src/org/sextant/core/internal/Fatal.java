package org.sextant.core.internal;

/** Tells what a plugin did wrong from what the whole process suffers from. */
public final class Fatal {
    private Fatal() {
    }

    /**
     * Throws again what says nothing of the code that happened to run: memory at its end, a broken virtual machine. A
     * stack that overflows is that code's own fault.
     *
     * @param thrown what was thrown
     */
    public static void rethrow(Throwable thrown) {
        if (thrown instanceof VirtualMachineError fatal && !(thrown instanceof StackOverflowError)) {
            throw fatal;
        }
    }
}
