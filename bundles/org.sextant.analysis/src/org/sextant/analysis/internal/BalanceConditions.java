package org.sextant.analysis.internal;

import org.jspecify.annotations.Nullable;
import org.sextant.analysis.BalanceThresholds;
import org.sextant.model.Condition;
import org.sextant.model.Figure;
import org.sextant.model.Framework;

/** Reads <code>balance-when</code>; the words it takes are a closed list. */
public final class BalanceConditions {
    private static final double PERCENT = 100;

    private BalanceConditions() {
    }

    /**
     * A framework's thresholds.
     *
     * @param framework the framework
     * @return its own, and Sextant's where it sets none
     */
    static BalanceThresholds of(Framework framework) {
        BalanceThresholds thresholds = BalanceThresholds.DEFAULT;
        for (Condition condition : framework.getBalanceConditions()) {
            Figure figure = condition.getAtLeast();
            if (problem(condition) == null && figure != null) {
                thresholds = set(thresholds, condition.getWhat(), figure);
            }
        }
        return thresholds;
    }

    private static BalanceThresholds set(BalanceThresholds old, String what, Figure figure) {
        double value = figure.value().doubleValue();
        return switch (what) {
        case "activities" -> new BalanceThresholds((int) Math.ceil(value), old.share(), old.effort());
        case "share" -> new BalanceThresholds(old.activities(), part(figure), old.effort());
        default -> new BalanceThresholds(old.activities(), old.share(), part(figure));
        };
    }

    private static double part(Figure figure) {
        double value = figure.value().doubleValue();
        return figure.isPercent() ? value / PERCENT : value;
    }

    /**
     * What is wrong with a condition of <code>balance-when</code>.
     *
     * @param condition the condition
     * @return what is wrong and how it is read, for a message; null if nothing is
     */
    public static @Nullable String problem(Condition condition) {
        String word = condition.getWhat();
        Figure figure = condition.getAtLeast();
        if (word == null) {
            return null;
        }
        return switch (word) {
        case "activities" -> figure != null && !figure.isPercent() && figure.value().signum() >= 0 ? null
                : "activities needs a number and is left out; write for example \"activities >= 5\"";
        case "share", "effort" -> figure != null && figure.value().signum() >= 0 && part(figure) <= 1 ? null
                : word + " needs a percentage and is left out; write for example \"" + word + " >= 70%\"";
        default -> "no balance condition is called " + word + ", and it is left out; use activities, share or effort";
        };
    }
}
