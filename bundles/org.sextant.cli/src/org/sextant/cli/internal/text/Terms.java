package org.sextant.cli.internal.text;

import java.util.Locale;

import org.sextant.analysis.Coverage;
import org.sextant.model.Framework;
import org.sextant.model.Term;

/** What a framework calls its levels. */
final class Terms {
    private Terms() {
    }

    /**
     * One of a level.
     *
     * @param framework the framework
     * @param level     group, domain or mode
     * @return the framework's word for it
     */
    static String one(Framework framework, String level) {
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
    static String counted(Coverage coverage) {
        boolean modes = coverage.domains().anyMatch(domain -> !domain.modes().isEmpty());
        return many(coverage.framework(), modes ? "mode" : "domain");
    }

    /**
     * Several of a level.
     *
     * @param framework the framework
     * @param level     group, domain or mode
     * @return the framework's word for them
     */
    static String many(Framework framework, String level) {
        String word = one(framework, level);
        if (word.endsWith("f")) {
            return word.substring(0, word.length() - 1) + "ves";
        }
        boolean ies = word.endsWith("y") && !word.matches(".*[aeiou]y");
        return ies ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    }
}
