package org.sextant.dsl.ide;

/** What a piece of text is to its reader; editors give each a colour. */
public enum Style {
    /** A keyword of the language. */
    KEYWORD,
    /** A name where it is given. */
    NAME,
    /** A name that refers to something. */
    REFERENCE,
    /** The title of something that has a name. */
    TITLE,
    /** Any other text in quotation marks. */
    TEXT,
    /** A figure, with its unit or currency. */
    NUMBER,
    /** A date. */
    DATE,
    /** A word of a closed list, such as <code>delivering</code>, or a tag. */
    WORD,
    /** A comment. */
    COMMENT,
    /** What fits nowhere and is passed over. */
    STRAY
}
