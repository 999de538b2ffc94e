package org.sextant.dsl;

/** What a word or sign of a text stands for. */
public enum TokenRole {
    /** A word of the language. */
    KEYWORD,
    /** The name of what is declared. */
    NAME,
    /** The name of something declared elsewhere. */
    REFERENCE,
    /** A dot or a further name of a path that the token before belongs to. */
    SEGMENT,
    /** The title of an element. */
    TITLE,
    /** Any other text. */
    TEXT,
    /** A number. */
    NUMBER,
    /** A word of the language that belongs to a number: about, over, under; thousand, million, billion. */
    AMOUNT,
    /** A date. */
    DATE,
    /** A value that is a word: of a closed list, a unit, a currency, a tag. */
    WORD,
    /** A comment. */
    COMMENT,
    /** What fits nowhere. */
    STRAY
}
