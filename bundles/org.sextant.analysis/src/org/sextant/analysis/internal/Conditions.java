package org.sextant.analysis.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.sextant.analysis.CoveredWhen;
import org.sextant.core.SystemDescription;
import org.sextant.model.Adaptation;
import org.sextant.model.Condition;
import org.sextant.model.Figure;
import org.sextant.model.Framework;

/** Reads <code>covered-when</code>; the words it takes are a closed list. */
public final class Conditions {
    private static final String ACTIVITIES = "activities";
    private static final String KNOWN = "activities, organisations, places, lead, measure, voices, evidence or goal";

    private Conditions() {
    }

    /**
     * When a mode of a framework counts as covered in a system.
     *
     * @param framework the framework
     * @param system    the system; the last of its adaptations that restates the conditions holds
     * @return the conditions, those that cannot be read left out
     */
    static CoveredWhen of(Framework framework, SystemDescription system) {
        CoveredWhen conditions = read(framework.getConditions(), false);
        for (Adaptation adaptation : system.adaptations()) {
            if (adaptation.getFramework() == framework && !adaptation.getConditions().isEmpty()) {
                conditions = read(adaptation.getConditions(), true);
            }
        }
        return conditions;
    }

    private static CoveredWhen read(List<Condition> conditions, boolean restated) {
        int activities = 1;
        List<CoveredWhen.Requirement> together = new ArrayList<>();
        for (Condition condition : conditions) {
            Optional<CoveredWhen.What> what = what(condition);
            if (ACTIVITIES.equals(condition.getWhat())) {
                activities = Math.max(activities, atLeast(condition));
            } else if (what.isPresent()) {
                int atLeast = what.get().isCounted() ? atLeast(condition) : 1;
                together.add(new CoveredWhen.Requirement(what.get(), atLeast));
            }
        }
        return new CoveredWhen(activities, together, restated);
    }

    private static Optional<CoveredWhen.What> what(Condition condition) {
        return Arrays.stream(CoveredWhen.What.values()).filter(what -> what.word().equals(condition.getWhat()))
                .findFirst();
    }

    private static int atLeast(Condition condition) {
        Figure figure = condition.getAtLeast();
        return figure != null && isCount(figure) ? figure.value().intValueExact() : 1;
    }

    private static boolean isCount(Figure figure) {
        BigDecimal value = figure.value();
        return !figure.isPercent() && value.signum() >= 0 && value.stripTrailingZeros().scale() <= 0
                && value.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
    }

    /**
     * What is wrong with a condition of <code>covered-when</code>.
     *
     * @param condition the condition
     * @return what is wrong and how it is read, for a message; null if nothing is
     */
    public static @Nullable String problem(Condition condition) {
        String word = condition.getWhat();
        if (word == null) {
            return null;
        }
        Optional<CoveredWhen.What> what = what(condition);
        boolean counted = ACTIVITIES.equals(word) || what.isPresent() && what.get().isCounted();
        Figure figure = condition.getAtLeast();
        if (!counted && what.isEmpty()) {
            return "no condition is called " + word + ", and it is left out; use " + KNOWN;
        }
        if (counted && (figure == null || !isCount(figure))) {
            return word + " needs a whole number and is read as >= 1; write for example \"" + word + " >= 2\"";
        }
        return !counted && figure != null ? word + " takes no number and is read without it; write \"" + word + "\""
                : null;
    }
}
