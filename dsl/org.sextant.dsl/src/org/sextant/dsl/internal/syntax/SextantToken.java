package org.sextant.dsl.internal.syntax;

import org.antlr.runtime.CommonToken;

/** A token that knows where it stands on its line. What the lexer made of it can be changed by the reader. */
public final class SextantToken extends CommonToken {
    private static final long serialVersionUID = 1L;

    private final transient CharSequence source;
    private boolean firstInLine;
    private int indent;
    private boolean unclosed;

    SextantToken(CharSequence source, int type, int start, int end) {
        super(type);
        this.source = source;
        setStartIndex(start);
        setStopIndex(end - 1);
    }

    void place(int line, int lineIndent, boolean first) {
        setLine(line);
        indent = lineIndent;
        firstInLine = first;
    }

    /** @return whether no other word or sign stands before it on its line */
    public boolean isFirstInLine() {
        return firstInLine;
    }

    /** @return how many columns its line is indented, a tab going to the next multiple of four */
    public int indent() {
        return indent;
    }

    /** How many columns stand before it on its line. */
    int column() {
        int from = getStartIndex();
        while (from > 0 && source.charAt(from - 1) != '\n' && source.charAt(from - 1) != '\r') {
            from--;
        }
        int columns = 0;
        for (; from < getStartIndex(); from++) {
            char c = source.charAt(from);
            columns += c == '\t' ? Lexer.TAB - columns % Lexer.TAB : c == '\uFEFF' ? 0 : 1;
        }
        return columns;
    }

    void setUnclosed() {
        unclosed = true;
    }

    /** @return whether it is a text without a closing quotation mark */
    public boolean isUnclosed() {
        return unclosed;
    }

    /** A token of no length behind this one: what is missing in the text, for the parser. */
    SextantToken missing(int type) {
        SextantToken token = new SextantToken(source, type, end(), end());
        token.place(getLine(), indent, false);
        return token;
    }

    /** The text behind this token, up to the end of another. */
    String between(SextantToken last) {
        return source.subSequence(end(), Math.max(end(), last.end())).toString();
    }

    /** @return the offset behind its last character */
    public int end() {
        return getStopIndex() + 1;
    }

    @Override
    public String getText() {
        return source.subSequence(getStartIndex(), end()).toString();
    }
}
