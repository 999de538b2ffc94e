package org.sextant.cli.internal;

import org.sextant.analysis.State;

/**
 * How text for people looks.
 *
 * @param width   how many columns a line may have
 * @param unicode whether glyphs beyond ASCII can be written
 * @param dims    whether secondary text is dimmed
 */
public record Style(int width, boolean unicode, boolean dims) {
    private static final char ESCAPE = '\u001b';
    private static final String DIM = ESCAPE + "[2m";
    private static final String PLAIN_AGAIN = ESCAPE + "[0m";
    /** A full stop stands for what is intended. */
    private static final String NONE = ":";
    private static final String GLYPHS = "●◑◔◌○–—‐‑‘’‚“”„…•·¹²³\u00a0\u2009";
    private static final String LIKENESSES = "*+.~o----'''\"\"\".*.123  ";

    /**
     * A state's glyph.
     *
     * @param state the state
     * @return one character, in ASCII where nothing else can be written
     */
    public String glyph(State state) {
        if (unicode) {
            return state.glyph();
        }
        return state == State.NONE ? NONE : String.valueOf(plain(state.glyph().charAt(0)));
    }

    /**
     * Secondary text.
     *
     * @param text the text
     * @return the text, dimmed where that is possible
     */
    public String dim(String text) {
        return dims && !text.isEmpty() ? DIM + text + PLAIN_AGAIN : text;
    }

    /**
     * A character that stands for another where only ASCII can be written.
     *
     * @param c a character
     * @return one that is as wide
     */
    static char plain(char c) {
        int index = GLYPHS.indexOf(c);
        return index < 0 ? '?' : LIKENESSES.charAt(index);
    }

    /**
     * Text without what would steer the terminal: texts come from files that others wrote.
     *
     * @param text text, dimmed in part perhaps
     * @return the text, with a space for each control character that is none of ours
     */
    static String harmless(String text) {
        int from = 0;
        while (from < text.length() && !Character.isISOControl(text.charAt(from))) {
            from++;
        }
        if (from == text.length()) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text);
        for (int i = from; i < clean.length(); i++) {
            boolean ours = text.startsWith(DIM, i) || text.startsWith(PLAIN_AGAIN, i);
            if (Character.isISOControl(clean.charAt(i)) && !ours) {
                clean.setCharAt(i, ' ');
            }
        }
        return clean.toString();
    }
}
