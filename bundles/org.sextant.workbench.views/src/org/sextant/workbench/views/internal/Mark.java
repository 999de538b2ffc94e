package org.sextant.workbench.views.internal;

import org.sextant.analysis.State;

/** Something drawn. Colours are named by what they are for; the theme says which they are. */
public sealed interface Mark {
    /** A number for what belongs to no group of domains. */
    int PLAIN = -1;

    /** The upper edge. */
    int top();

    /** What is below the lower edge. */
    int bottom();

    /** What text is for. */
    enum Ink {
        /** What is said. */
        MAIN,
        /** What is said beside it. */
        SECOND,
        /** What a group of domains is called. */
        GROUP
    }

    /** What a surface is for. */
    enum Surface {
        /** A group of domains. */
        BAND,
        /** A domain. */
        CARD
    }

    /**
     * Words on one line.
     *
     * @param x      the left edge
     * @param y      the upper edge
     * @param height how high a line is
     * @param text   the words
     * @param ink    what they are for
     * @param bold   whether they stand out
     * @param tone   the number of the group of domains, or {@link Mark#PLAIN}
     */
    record Line(int x, int y, int height, String text, Ink ink, boolean bold, int tone) implements Mark {
        @Override
        public int top() {
            return y;
        }

        @Override
        public int bottom() {
            return y + height;
        }
    }

    /**
     * The sign of a state.
     *
     * @param x     the left edge
     * @param y     the upper edge
     * @param size  how wide and high
     * @param state the state
     * @param tone  the number of the group of domains, or {@link Mark#PLAIN}
     */
    record Sign(int x, int y, int size, State state, int tone) implements Mark {
        @Override
        public int top() {
            return y;
        }

        @Override
        public int bottom() {
            return y + size;
        }
    }

    /**
     * A surface with round corners.
     *
     * @param box     where
     * @param surface what it is for
     * @param tone    the number of the group of domains for a bar at the left edge, or {@link Mark#PLAIN} for none
     */
    record Panel(Box box, Surface surface, int tone) implements Mark {
        @Override
        public int top() {
            return box.y();
        }

        @Override
        public int bottom() {
            return box.bottom();
        }
    }

    /**
     * A thin line across or down.
     *
     * @param box where; one of its sides is 0
     */
    record Rule(Box box) implements Mark {
        @Override
        public int top() {
            return box.y();
        }

        @Override
        public int bottom() {
            return box.bottom() + 1;
        }
    }
}
