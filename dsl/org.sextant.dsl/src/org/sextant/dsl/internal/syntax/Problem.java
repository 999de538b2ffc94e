package org.sextant.dsl.internal.syntax;

import java.util.List;

/**
 * Something wrong with the text itself.
 *
 * @param code    the finding's code
 * @param message one line that says what is wrong and what to do
 * @param token   the token it is about
 * @param data    suggestions, best first; empty where there are none
 */
public record Problem(String code, String message, SextantToken token, List<String> data) {
    /** What does not fit the language. */
    public static final String SYNTAX = "syntax.error";
    /** A word that is no keyword here. */
    public static final String UNKNOWN = "property.unknown";
    /** A missing name, or what cannot be one. */
    public static final String NAME = "name.invalid";
}
