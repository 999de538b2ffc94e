package org.sextant.dsl.internal.syntax;

import org.eclipse.xtext.ParserRule;

/** What a word stands for; decides which words are let through. */
enum WordUse {
    /** Declares a name: any word on its keyword's line. */
    NAME,
    /** Begins a reference: no property's keyword. */
    REFERENCE,
    /** Goes on with a dotted name: any word on the same line. */
    SEGMENT,
    /** A value of a closed list, a unit or a currency: no property's keyword. */
    VALUE,
    /** Any word, keywords of properties among them. */
    ANY;

    static WordUse of(ParserRule rule, boolean first) {
        return switch (rule.getName()) {
        case "Name" -> NAME;
        case "Ref" -> first ? REFERENCE : SEGMENT;
        case "DottedName" -> first ? NAME : SEGMENT;
        case "AnyWord" -> ANY;
        case "Word" -> VALUE;
        default ->
            throw new IllegalStateException("rule " + rule.getName() + " may not use ID itself; use Name, Ref, Word");
        };
    }
}
