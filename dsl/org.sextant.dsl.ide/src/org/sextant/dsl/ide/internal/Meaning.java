package org.sextant.dsl.ide.internal;

/**
 * What a word means.
 *
 * @param summary the meaning, a sentence; may be empty
 * @param example how it is written; may be empty
 */
public record Meaning(String summary, String example) {
    /** @return the meaning, and in a line of its own the example */
    public String text() {
        return example.isEmpty() ? summary : summary + "\nFor example: " + example;
    }
}
