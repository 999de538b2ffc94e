package org.sextant.workbench.views.internal;

import org.jspecify.annotations.Nullable;
import org.sextant.analysis.CutBy;
import org.sextant.model.Level;
import org.sextant.model.PartialDate;
import org.sextant.model.Status;

/**
 * What people ask the views to show. Elements are named, since each reading of the files makes new ones.
 *
 * @param system       the system's name; null for the first
 * @param framework    the framework's name; null for the system's first
 * @param asOf         the date; null for the system's own, or today
 * @param place        the path of the place where activities are; null for anywhere
 * @param organisation the path of the organisation that takes part; null for anybody
 * @param level        the activities' level; null for any
 * @param status       the activities' status on the date; null for any
 * @param rows         what the rows of the Coverage view are; null for the framework's own parts
 */
public record Wish(@Nullable String system, @Nullable String framework, @Nullable PartialDate asOf,
        @Nullable String place,
        @Nullable String organisation, @Nullable Level level, @Nullable Status status, @Nullable CutBy rows) {
    /** Everything, as the system states it. */
    public static final Wish EVERYTHING = new Wish(null, null, null, null, null, null, null, null);

    /** Whether neither a date nor a filter is asked for. */
    public boolean isWhole() {
        return asOf == null && place == null && organisation == null && level == null && status == null;
    }

    /** The same system and framework without date and filter. */
    public Wish reset() {
        return new Wish(system, framework, null, null, null, null, null, rows);
    }

    public Wish system(@Nullable String name) {
        return new Wish(name, null, asOf, null, null, level, status, rows);
    }

    public Wish framework(@Nullable String name) {
        return new Wish(system, name, asOf, place, organisation, level, status, rows);
    }

    public Wish asOf(@Nullable PartialDate date) {
        return new Wish(system, framework, date, place, organisation, level, status, rows);
    }

    public Wish place(@Nullable String path) {
        return new Wish(system, framework, asOf, path, organisation, level, status, rows);
    }

    public Wish organisation(@Nullable String path) {
        return new Wish(system, framework, asOf, place, path, level, status, rows);
    }

    public Wish level(@Nullable Level one) {
        return new Wish(system, framework, asOf, place, organisation, one, status, rows);
    }

    public Wish status(@Nullable Status one) {
        return new Wish(system, framework, asOf, place, organisation, level, one, rows);
    }

    public Wish rows(@Nullable CutBy by) {
        return new Wish(system, framework, asOf, place, organisation, level, status, by);
    }
}
