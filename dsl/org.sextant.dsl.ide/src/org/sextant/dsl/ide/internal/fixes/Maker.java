package org.sextant.dsl.ide.internal.fixes;

import java.util.List;

import org.sextant.dsl.ide.Fix;

/** Makes fixes of one kind. */
@FunctionalInterface
public interface Maker {
    /**
     * Makes fixes.
     *
     * @param problem what was found
     * @return the fixes, the best first; empty if it knows none
     */
    List<Fix> make(Problem problem);
}
