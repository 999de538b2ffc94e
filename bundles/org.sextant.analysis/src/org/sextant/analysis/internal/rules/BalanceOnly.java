package org.sextant.analysis.internal.rules;

import java.util.Objects;

import org.sextant.analysis.GroupBalance;
import org.sextant.analysis.GroupBalance.Verdict;
import org.sextant.analysis.internal.Say;
import org.sextant.model.Domain;

/** Groups in which one domain is alone. */
public final class BalanceOnly extends BalanceRule {
    /** Reports domains that are alone. */
    public BalanceOnly() {
        super("balance.only", Verdict.ONLY);
    }

    @Override
    String message(GroupBalance balance) {
        Domain only = Objects.requireNonNull(balance.towards());
        return "only " + Say.title(only) + " is active in " + Say.title(balance.group()) + " ("
                + count(balance, only) + ")";
    }
}
