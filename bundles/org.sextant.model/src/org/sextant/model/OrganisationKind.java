package org.sextant.model;

import org.jspecify.annotations.NullMarked;

/** What sort of body an organisation is. */
@NullMarked
public enum OrganisationKind implements Worded {
    /** An integrated care board. */
    ICB("icb"),
    /** A provider of care, such as a trust. */
    PROVIDER("provider"),
    /** General practice and the like. */
    PRIMARY_CARE("primary-care"),
    /** A council. */
    LOCAL_AUTHORITY("local-authority"),
    /** A voluntary, community or faith body. */
    VOLUNTARY("voluntary"),
    /** Providers working together. */
    COLLABORATIVE("collaborative"),
    /** Bodies working together in a place or system. */
    PARTNERSHIP("partnership"),
    /** A board that oversees. */
    BOARD("board"),
    /** A network that spreads innovation. */
    INNOVATION_NETWORK("innovation-network"),
    /** A university. */
    UNIVERSITY("university"),
    /** A regulator. */
    REGULATOR("regulator"),
    /** A national body. */
    NATIONAL("national"),
    /** A company, community interest companies among them. */
    COMPANY("company"),
    /** A community. */
    COMMUNITY("community"),
    /** Anything else. */
    OTHER("other");

    private final String word;

    OrganisationKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** @return whether its members take part in an activity that it takes part in: a collaborative or a partnership */
    public boolean standsForMembers() {
        return this == COLLABORATIVE || this == PARTNERSHIP;
    }

    @Override
    public String toString() {
        return word;
    }
}
