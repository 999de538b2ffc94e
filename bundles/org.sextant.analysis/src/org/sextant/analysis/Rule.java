package org.sextant.analysis;

import java.util.function.Consumer;

import org.sextant.core.Finding;

/**
 * Looks at a described system and says what it finds. Contributed at the extension point
 * <code>org.sextant.analysis.rules</code>; the built-in rules are contributed there as well.
 *
 * <p>
 * A rule keeps nothing between two calls, changes nothing, and depends on nothing but the situation: not on the clock,
 * the file system or other rules. It takes time in proportion to the size of the description and compares nothing in
 * pairs. Findings come in an order that depends on the situation alone. A rule that throws or takes too long costs its
 * own findings and nothing else; people are told.
 * </p>
 */
@FunctionalInterface
public interface Rule {
    /**
     * Looks.
     *
     * @param situation what is described
     * @param out       takes each finding; see {@link Situation#finding}
     */
    void check(Situation situation, Consumer<Finding> out);
}
