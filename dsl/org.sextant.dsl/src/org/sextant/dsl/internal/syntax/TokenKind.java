package org.sextant.dsl.internal.syntax;

/** What a token is, as far as its place on a line is concerned. */
public enum TokenKind {
    /** White space. */
    SPACE,
    /** A comment. */
    COMMENT,
    /** What fits nowhere. */
    STRAY,
    /** An opening brace. */
    OPEN,
    /** A closing brace. */
    CLOSE,
    /** A comma. */
    COMMA,
    /** The dot within a path. */
    DOT,
    /** A text in quotation marks. */
    TEXT,
    /** A name. */
    NAME,
    /** A word of the language. */
    KEYWORD,
    /** Any other value. */
    OTHER
}
