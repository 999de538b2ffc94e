package org.sextant.analysis.internal.rules;

import org.sextant.analysis.GroupBalance;
import org.sextant.analysis.GroupBalance.Verdict;
import org.sextant.analysis.internal.Say;
import org.sextant.model.Domain;

/** Groups in which one domain has most of the weight, or exactly one of three has none. */
public final class BalanceLeaning extends BalanceRule {
    /** Reports groups that lean. */
    public BalanceLeaning() {
        super("balance.leaning", Verdict.LEANING);
    }

    @Override
    String message(GroupBalance balance) {
        Domain towards = balance.towards();
        Domain missing = balance.missing();
        String most = towards == null ? ""
                : "leans to " + Say.title(towards) + " (" + count(balance, towards) + ")";
        String none = missing == null ? ""
                : "has nothing active in " + Say.title(missing) + " (" + count(balance, missing) + ")";
        String both = most.isEmpty() || none.isEmpty() ? "" : " and ";
        return Say.title(balance.group()) + " " + none + both + most;
    }
}
