package org.sextant.workbench.editor.internal;

/** What the end of a part of a line is in; nothing but lines matters, for texts and comments end with theirs. */
enum LineState {
    /** What the language reads. */
    CODE,
    /** A text in quotes. */
    TEXT,
    /** A comment. */
    COMMENT;

    /** Takes up one character after another. */
    private static final class Reader {
        private LineState state = CODE;
        private int braces;

        Reader(String line) {
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                if (state == TEXT && c == '\\') {
                    i++;
                } else if (c == '"' && state != COMMENT) {
                    state = state == TEXT ? CODE : TEXT;
                } else if (state == CODE && line.startsWith("//", i)) {
                    state = COMMENT;
                } else if (state == CODE) {
                    braces += c == '{' ? 1 : c == '}' ? -1 : 0;
                }
            }
        }
    }

    /**
     * Looks at the beginning of a line.
     *
     * @param start the line up to some place
     * @return what that place is in
     */
    static LineState of(String start) {
        return new Reader(start).state;
    }

    /**
     * Counts braces.
     *
     * @param line a line
     * @return how many more it opens than it closes
     */
    static int braces(String line) {
        return new Reader(line).braces;
    }
}
