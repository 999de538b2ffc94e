package org.sextant.core;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * Something that was found in a portfolio, at a place, with what it rests on.
 *
 * @param kind     what sort of finding it is
 * @param severity how urgent it is here (a portfolio can set its own)
 * @param message  one line that says what, where and what to do
 * @param anchor   where it belongs
 * @param evidence the elements looked at, in the order in which they were; empty where the place says it all
 * @param data     what a fix needs, as agreed for the code: suggestions, for example
 */
public record Finding(FindingKind kind, Severity severity, String message, Anchor anchor, List<EObject> evidence,
        List<String> data) {
    /** Copies the lists. */
    public Finding {
        evidence = List.copyOf(evidence);
        data = List.copyOf(data);
    }

    /**
     * A finding with its kind's severity, without evidence or data.
     *
     * @param kind    what sort of finding it is
     * @param message one line
     * @param anchor  where it belongs
     */
    public Finding(FindingKind kind, String message, Anchor anchor) {
        this(kind, kind.severity(), message, anchor, List.of(), List.of());
    }

    /** @return the kind's code */
    public String code() {
        return kind.code();
    }

    /**
     * The same finding with another severity.
     *
     * @param other the severity
     * @return the finding
     */
    public Finding withSeverity(Severity other) {
        return new Finding(kind, other, message, anchor, evidence, data);
    }
}
