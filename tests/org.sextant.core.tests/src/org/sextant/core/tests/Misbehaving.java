package org.sextant.core.tests;

import org.eclipse.core.runtime.IProgressMonitor;

/** Classes of a plugin that does most things wrong. */
public final class Misbehaving {
    private Misbehaving() {
    }

    /** Does nothing wrong. */
    public static final class Good implements Runnable {
        @Override
        public void run() {
            // well
        }
    }

    /** Is not what the point asks for. */
    public static final class WrongType {
    }

    /** Throws while it is made. */
    public static final class Throwing {
        /** Throws. */
        public Throwing() {
            throw new IllegalStateException("no\nmore");
        }
    }

    /** Cannot even be loaded. */
    public static final class Unloadable {
        static final int NUMBER = Integer.parseInt("none");
    }

    /** Has no constructor that could be used. */
    public static final class NeedsMore {
        private final String more;

        /**
         * Takes something.
         *
         * @param more what
         */
        public NeedsMore(String more) {
            this.more = more;
        }

        @Override
        public String toString() {
            return more;
        }
    }

    /** Calls itself until the stack is full. */
    static int overflow(int depth) {
        return overflow(depth + 1) + 1;
    }

    /** Never ends, whatever it is told, until the gate opens. */
    static String loop(Gate gate) {
        while (!gate.open) {
            Thread.onSpinWait();
        }
        return "at last";
    }

    /** Ends when it is told to. */
    static String loopUntilCancelled(IProgressMonitor monitor) {
        while (!monitor.isCanceled()) {
            Thread.onSpinWait();
        }
        return "cancelled";
    }

    /** Lets a loop end, so that no test leaves a busy thread behind. */
    static final class Gate implements AutoCloseable {
        private volatile boolean open;

        @Override
        public void close() {
            open = true;
        }
    }
}
