package org.sextant.dsl.ide;

/**
 * Something that people can do about a gap, shown over the line that a place stands in.
 *
 * @param place where the framework is named whose gap it is
 * @param label what it does, for example <code>4 gaps: add an activity in “Building leadership support”</code>
 * @param edit  the edit
 */
public record GapLink(Range place, String label, Edit edit) {
}
