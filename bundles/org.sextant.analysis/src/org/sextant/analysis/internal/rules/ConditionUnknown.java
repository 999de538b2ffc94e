package org.sextant.analysis.internal.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.sextant.analysis.Rule;
import org.sextant.analysis.Situation;
import org.sextant.analysis.internal.BalanceConditions;
import org.sextant.analysis.internal.Conditions;
import org.sextant.core.Anchor;
import org.sextant.core.Finding;
import org.sextant.model.Adaptation;
import org.sextant.model.Condition;
import org.sextant.model.Framework;
import org.sextant.model.SextantPackage;

/** Conditions of <code>covered-when</code> and <code>balance-when</code> that cannot be read as they stand. */
public final class ConditionUnknown implements Rule {
    @Override
    public void check(Situation situation, Consumer<Finding> out) {
        for (Framework framework : situation.system().frameworks()) {
            check(situation, framework.getConditions(), Conditions::problem, out);
            check(situation, framework.getBalanceConditions(), BalanceConditions::problem, out);
        }
        for (Adaptation adaptation : situation.system().adaptations()) {
            check(situation, adaptation.getConditions(), Conditions::problem, out);
        }
    }

    private static void check(Situation situation, List<Condition> conditions,
            Function<Condition, @Nullable String> problem, Consumer<Finding> out) {
        for (Condition condition : conditions) {
            String message = problem.apply(condition);
            if (message != null) {
                out.accept(situation.finding("value.range", message,
                        Anchor.at(condition, SextantPackage.Literals.CONDITION__WHAT), List.of()));
            }
        }
    }
}
