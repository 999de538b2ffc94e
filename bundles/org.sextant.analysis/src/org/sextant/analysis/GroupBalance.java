package org.sextant.analysis;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sextant.model.Domain;
import org.sextant.model.Framework;
import org.sextant.model.Group;

/**
 * How active work is spread over the domains of a group, in the whole system. It says what is described, not what
 * should be. Sextant analysis definitions, docs/analysis.md; what to expect comes from the framework.
 *
 * @param framework   the framework
 * @param group       the group
 * @param verdict     what the spread shows
 * @param basis       what is weighed
 * @param activities  how many active activities are in the group, each once
 * @param shares      one for each relevant domain of the group, in the framework's order
 * @param towards     the domain that is alone, or has most of the weight; null if none
 * @param missing     the one of three domains in which nothing is active; null if none
 * @param expectation what the framework expects of {@link #towards} alone; null where it says nothing
 * @param thresholds  the thresholds used
 * @param described   whether the framework describes balance for the group; findings are raised only then
 */
public record GroupBalance(Framework framework, Group group, Verdict verdict, Basis basis, int activities,
        List<Share> shares, @Nullable Domain towards, @Nullable Domain missing, @Nullable String expectation,
        BalanceThresholds thresholds, boolean described) {
    /** Copies the list. */
    public GroupBalance {
        shares = List.copyOf(shares);
    }

    /** What a spread shows. */
    public enum Verdict {
        /** Fewer active activities than it takes to say anything. */
        TOO_LITTLE("too little is described to say"),
        /** No domain stands out. */
        SPREAD("no domain stands out"),
        /** One domain is alone. */
        ONLY("one domain is alone"),
        /** One domain has most of the weight, or exactly one of three has none. */
        LEANING("leaning");

        private final String word;

        Verdict(String word) {
            this.word = word;
        }

        /** @return the words shown to people */
        public String word() {
            return word;
        }
    }

    /** What is weighed. */
    public enum Basis {
        /** Each active activity weighs the same. */
        NUMBER("by number of activities"),
        /** Each active activity weighs its full-time equivalents; where not stated, the median of the others. */
        EFFORT("by effort in full-time equivalents");

        private final String words;

        Basis(String words) {
            this.words = words;
        }

        /** @return the words shown to people */
        public String words() {
            return words;
        }
    }

    /**
     * A domain's part.
     *
     * @param domain     the domain
     * @param activities how many active activities are in it; one in several domains is counted in each
     * @param weight     its weight: activities or full-time equivalents, one in several domains split equally
     * @param share      its part of the group's weight, from 0 to 1; 0 where the group has none
     */
    public record Share(Domain domain, int activities, double weight, double share) {
    }

    /**
     * A domain's count with its base.
     *
     * @param share the domain's part
     * @return for example <code>9 of 11, by number of activities</code>
     */
    public Count count(Share share) {
        return new Count(share.activities(), activities, basis.words());
    }
}
