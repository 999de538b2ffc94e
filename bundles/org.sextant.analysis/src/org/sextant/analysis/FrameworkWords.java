package org.sextant.analysis;

import java.util.Locale;

import org.sextant.model.Framework;
import org.sextant.model.Term;

/** What a framework calls its levels: its own words where it states them. */
public final class FrameworkWords {
    private FrameworkWords() {
    }

    /**
     * One of a level.
     *
     * @param framework the framework
     * @param level     the level: group, domain, mode, action, activity-kind or pledge
     * @return the framework's word for it in small letters, or the level itself
     */
    public static String one(Framework framework, String level) {
        if (framework.getTerms() != null) {
            for (Term term : framework.getTerms().getTerms()) {
                if (level.equals(term.getLevel()) && term.getWord() != null) {
                    return term.getWord().toLowerCase(Locale.ROOT);
                }
            }
        }
        return level;
    }

    /**
     * What is counted in a framework.
     *
     * @param coverage its coverage
     * @return the framework's word for modes, or for domains where no domain has modes
     */
    public static String counted(Coverage coverage) {
        boolean modes = coverage.domains().anyMatch(domain -> !domain.modes().isEmpty());
        return many(coverage.framework(), modes ? "mode" : "domain");
    }

    /**
     * Several of a level.
     *
     * @param framework the framework
     * @param level     the level, as for one of it
     * @return the framework's word for them in small letters
     */
    public static String many(Framework framework, String level) {
        String word = one(framework, level);
        if (word.endsWith("f")) {
            return word.substring(0, word.length() - 1) + "ves";
        }
        boolean ies = word.endsWith("y") && !word.matches(".*[aeiou]y");
        return ies ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    }
}
