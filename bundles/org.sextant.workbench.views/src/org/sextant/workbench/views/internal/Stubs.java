package org.sextant.workbench.views.internal;

import org.jspecify.annotations.Nullable;
import org.sextant.analysis.Cell;
import org.sextant.dsl.ide.Edit;

/** Writes what a gap lacks where it belongs. */
public interface Stubs {
    /**
     * An activity in a mode or domain, to be filled in.
     *
     * @param shown what the views show
     * @param cell  the mode or domain
     * @return the edit; null if there is no file to write to
     */
    @Nullable
    Edit activity(Shown shown, Cell cell);

    /**
     * Says that a mode or domain is not relevant to the system.
     *
     * @param shown  what the views show
     * @param cell   the mode or domain
     * @param reason why, in people's own words
     * @return the edit; null if there is no file to write to
     */
    @Nullable
    Edit notRelevant(Shown shown, Cell cell, String reason);
}
