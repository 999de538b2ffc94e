package org.sextant.dsl.ide;

/** How a part of a text is to look. */
public enum Style {
    /** A word of the language. */
    KEYWORD,
    /** The name of what is declared. */
    NAME,
    /** The name of something declared elsewhere. */
    REFERENCE,
    /** The title of an element. */
    TITLE,
    /** Any other text. */
    TEXT,
    /** A number. */
    NUMBER,
    /** A date. */
    DATE,
    /** A value that is a word: of a closed list, a unit, a currency, a tag. */
    WORD,
    /** A comment. */
    COMMENT,
    /** What fits nowhere. */
    STRAY
}
