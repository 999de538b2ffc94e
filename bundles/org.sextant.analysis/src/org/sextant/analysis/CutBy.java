package org.sextant.analysis;

import java.util.Locale;

/** What the rows of a cut are. Sextant analysis definitions, docs/analysis.md. */
public enum CutBy {
    /** Domains of the framework, with all their modes. */
    DOMAIN,
    /** Modes of the framework, and domains for the activities that are in the domain itself. */
    MODE,
    /** Places, an outer one with those within it, and the whole system. */
    PLACE,
    /** Organisations, also through a role that they hold or a collaborative that they are a member of. */
    ORGANISATION,
    /** Levels. */
    LEVEL,
    /** Statuses, as they are on the date. */
    STATUS,
    /** Goals and aims, an outer one with those that work towards it. */
    GOAL,
    /** Tags. */
    TAG,
    /** The years in which something begins or ends, each as on its last day, and the as-of date. */
    TIME;

    /**
     * @return whether each row is a part of the system: it is never told that it has gaps. Domains and modes are seen in the
     *         whole system, and so is a date
     */
    public boolean isOfParts() {
        return this != DOMAIN && this != MODE && this != TIME;
    }

    /** @return the word used in options, for example <code>place</code> */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
