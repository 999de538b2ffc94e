package org.sextant.dsl.ide.internal.search;

import org.jspecify.annotations.Nullable;
import org.sextant.dsl.ide.Range;
import org.sextant.model.Statement;

/**
 * A part of a text that is searched as one. Two are equal only if they are the same.
 */
public final class Passage {
    private final String heading;
    private final String what;
    private final @Nullable Statement described;
    private final Range whole;
    private final Range called;
    private final @Nullable Range titled;

    /**
     * Makes one.
     *
     * @param heading   what people see of it
     * @param what      what it is
     * @param described what it describes, or null
     * @param whole     all of it, with what stands in it
     * @param called    its name, or its beginning where it has none
     * @param titled    its title, or null
     */
    Passage(String heading, String what, @Nullable Statement described, Range whole, Range called,
            @Nullable Range titled) {
        this.heading = heading;
        this.what = what;
        this.described = described;
        this.whole = whole;
        this.called = called;
        this.titled = titled;
    }

    /** @return what people see of it */
    public String title() {
        return heading;
    }

    /** @return what it is, in lower case */
    public String noun() {
        return what;
    }

    /** @return the element, or what else stands by itself, that it describes; null for text outside of these */
    public @Nullable Statement statement() {
        return described;
    }

    /** @return all of it, with what stands in it */
    public Range range() {
        return whole;
    }

    /** @return its name, or its beginning where it has none */
    public Range name() {
        return called;
    }

    /**
     * Whether a place is in its name or title.
     *
     * @param place the place
     * @return whether it is
     */
    public boolean isNamedAt(Range place) {
        return described != null && (isIn(place, called) || titled != null && isIn(place, titled));
    }

    private static boolean isIn(Range place, Range outer) {
        return outer.offset() <= place.offset() && place.end() <= outer.end();
    }
}
