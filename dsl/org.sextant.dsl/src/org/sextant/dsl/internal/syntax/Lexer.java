package org.sextant.dsl.internal.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into tokens. Every character belongs to exactly one token, so that the tokens' texts make up the whole. Text
 * ends with its line, even without a closing quote; what is no token of the language is a stray.
 */
public final class Lexer {
    /** How far a tab goes. */
    static final int TAB = 4;

    private final TokenTypes types;
    private final String text;
    private final List<SextantToken> tokens;
    private int at;
    private int line = 1;
    private int indent;
    private boolean lineBlank = true;

    private Lexer(TokenTypes types, String text) {
        this.types = types;
        this.text = text;
        tokens = new ArrayList<>(Math.max(16, text.length() / 4));
    }

    /**
     * Makes the tokens of a text.
     *
     * @param types the token types
     * @param text  the text
     * @return the tokens, white space and comments among them
     */
    public static List<SextantToken> tokens(TokenTypes types, String text) {
        Lexer lexer = new Lexer(types, text);
        while (lexer.at < text.length()) {
            lexer.next();
        }
        return lexer.tokens;
    }

    private void next() {
        int start = at;
        char c = text.charAt(at);
        if (isSpace(c)) {
            space(start);
        } else if (c == '/' && peek(1) == '/') {
            at = lineEnd(at);
            add(types.comment, start);
        } else if (c == '"' || c == '\u201C' || c == '\u201D') {
            boolean closed = quoted(c);
            add(types.string, start);
            if (!closed) {
                tokens.getLast().setUnclosed();
            }
        } else if (isDigit(c) || c == '-' && isDigit(peek(1))) {
            add(numeric(), start);
        } else if (isNameStart(text.codePointAt(at))) {
            name();
            add(types.word(text.substring(start, at)), start);
        } else {
            add(sign(c), start);
        }
    }

    private void add(int type, int start) {
        SextantToken token = new SextantToken(text, type, start, at);
        token.place(line, indent, lineBlank && type != types.comment);
        lineBlank &= type == types.comment;
        tokens.add(token);
    }

    private void space(int start) {
        for (; at < text.length() && isSpace(text.charAt(at)); at++) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r' && peek(1) != '\n') {
                line++;
                indent = 0;
                lineBlank = true;
            } else if (lineBlank && c == '\t') {
                indent += TAB - indent % TAB;
            } else if (lineBlank && c != '\r' && c != '\uFEFF') {
                indent++;
            }
        }
        tokens.add(new SextantToken(text, types.space, start, at));
    }

    /** Reads a text; answers whether it is closed. */
    private boolean quoted(char quote) {
        int start = at;
        char close = quote == '"' ? '"' : '\u201D';
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r') {
                break;
            }
            if (c == close) {
                at++;
                return true;
            }
            if (c == '\\' && quote == '"' && at + 1 < text.length() && peek(1) != '\n' && peek(1) != '\r') {
                at++;
            }
        }
        at = withoutBlock(start, Math.min(at, text.length()));
        return false;
    }

    /** Where a text that nothing closes ends: before the block that its line opens, which it would swallow otherwise. */
    private int withoutBlock(int start, int end) {
        String content = text.substring(start, end).stripTrailing();
        int brace = content.endsWith("{") ? content.length() - 1
                : content.endsWith("}") ? content.indexOf(" {") + 1 : 0;
        return brace <= 1 ? end : start + content.substring(0, brace).stripTrailing().length();
    }

    /** A number, or what looks like a date: digits joined by hyphens or slashes. */
    private int numeric() {
        int start = at;
        at++;
        digits();
        boolean date = false;
        while (text.charAt(start) != '-' && (peek(0) == '-' || peek(0) == '/') && isDigit(peek(1))) {
            date = true;
            at++;
            digits();
        }
        if (date) {
            return types.date;
        }
        while (peek(0) == '_' && isDigit(peek(1))) {
            at++;
            digits();
        }
        if (peek(0) == '.' && isDigit(peek(1))) {
            at++;
            digits();
        }
        if (peek(0) == '%') {
            at++;
        }
        return types.number;
    }

    private void digits() {
        while (isDigit(peek(0))) {
            at++;
        }
    }

    private void name() {
        at += Character.charCount(text.codePointAt(at));
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (isNamePart(point)) {
                at += Character.charCount(point);
            } else if (point == '-' && at + 1 < text.length() && isNamePart(text.codePointAt(at + 1))) {
                at++;
            } else {
                return;
            }
        }
    }

    private int sign(char c) {
        at++;
        switch (c) {
        case '{':
            return types.open;
        case '}':
            return types.close;
        case ',':
            return types.comma;
        case '.':
            return types.dot;
        case '>':
            if (peek(0) == '=') {
                at++;
                return types.atLeast;
            }
            break;
        default:
            if (Character.isHighSurrogate(c) && Character.isLowSurrogate(peek(0))) {
                at++;
            }
        }
        return types.stray;
    }

    private int lineEnd(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c > '\u007F' && Character.isSpaceChar(c)
                || c == '\uFEFF';
    }

    /**
     * What a path of names says.
     *
     * @param written the path as written, maybe with white space around its dots
     * @return the path without it
     */
    public static String path(String written) {
        int clean = 0;
        while (clean < written.length() && !isSpace(written.charAt(clean))) {
            clean++;
        }
        if (clean == written.length()) {
            return written;
        }
        StringBuilder path = new StringBuilder(written.length()).append(written, 0, clean);
        for (int i = clean; i < written.length(); i++) {
            if (!isSpace(written.charAt(i))) {
                path.append(written.charAt(i));
            }
        }
        return path.toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isNameStart(int point) {
        return point == '_' || Character.isLetter(point);
    }

    /**
     * Whether a character may stand within a name.
     *
     * @param point the code point
     * @return whether it is a letter or digit of any script, a mark on one, or an underscore
     */
    public static boolean isNamePart(int point) {
        if (point < 128) {
            return point >= 'a' && point <= 'z' || point >= 'A' && point <= 'Z' || point >= '0' && point <= '9'
                    || point == '_';
        }
        return Character.isLetterOrDigit(point) || (1 << Character.getType(point)
                & (1 << Character.NON_SPACING_MARK | 1 << Character.COMBINING_SPACING_MARK)) != 0;
    }

    /**
     * Whether a text is one name.
     *
     * @param text the text, not empty
     * @return whether it is
     */
    public static boolean isName(String text) {
        int first = text.codePointAt(0);
        if (!isNameStart(first)) {
            return false;
        }
        for (int i = Character.charCount(first); i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            boolean hyphen = text.charAt(i) == '-' && i + 1 < text.length() && isNamePart(text.codePointAt(i + 1));
            if (!hyphen && !isNamePart(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }
}
