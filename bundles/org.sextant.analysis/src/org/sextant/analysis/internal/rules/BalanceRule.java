package org.sextant.analysis.internal.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.sextant.analysis.GroupBalance;
import org.sextant.analysis.GroupBalance.Basis;
import org.sextant.analysis.GroupBalance.Share;
import org.sextant.analysis.GroupBalance.Verdict;
import org.sextant.analysis.Rule;
import org.sextant.analysis.Situation;
import org.sextant.core.Finding;
import org.sextant.model.Domain;

/** A rule about how active work is spread over a group, where the framework describes balance. */
abstract class BalanceRule implements Rule {
    private static final double ROUNDING = 1e-9;

    private final String code;
    private final Verdict verdict;

    /**
     * Makes a rule.
     *
     * @param code    the code of its findings
     * @param verdict what it reports
     */
    BalanceRule(String code, Verdict verdict) {
        this.code = code;
        this.verdict = verdict;
    }

    @Override
    public final void check(Situation situation, Consumer<Finding> out) {
        for (GroupBalance balance : situation.balance()) {
            if (balance.described() && balance.verdict() == verdict) {
                List<EObject> evidence = new ArrayList<>(List.of(balance.group()));
                balance.shares().forEach(share -> evidence.add(share.domain()));
                out.accept(situation.finding(code, "If this is the whole picture, " + message(balance)
                        + expectation(balance), situation.anchor(balance.framework()), evidence));
            }
        }
    }

    private static String expectation(GroupBalance balance) {
        String expected = balance.expectation();
        return expected == null ? "; talk about what else goes on, and describe it"
                : "; the framework expects of that alone: " + expected.replaceAll("[.;]+$", "")
                        + "; talk about what else goes on, and describe it";
    }

    /**
     * A domain's count with its base; its weight where activities are in several domains, or effort is weighed.
     *
     * @param balance the balance
     * @param domain  one of its domains
     * @return for example <code>9 of 11, by number of activities</code>
     */
    static String count(GroupBalance balance, Domain domain) {
        Share share = balance.shares().stream().filter(one -> one.domain() == domain).findFirst().orElseThrow();
        double total = balance.shares().stream().mapToDouble(Share::weight).sum();
        if (balance.basis() == Basis.NUMBER) {
            boolean whole = isWhole(share.weight(), share.activities()) && isWhole(total, balance.activities());
            return whole || share.activities() == 0 ? balance.count(share).toString()
                    : number(share.weight()) + " of " + number(total) + ", " + balance.basis().words()
                            + ", an activity in two domains counting half in each";
        }
        return balance.count(share).brief() + " activities, " + number(share.weight()) + " of " + number(total)
                + " fte, " + balance.basis().words();
    }

    private static boolean isWhole(double weight, int activities) {
        return Math.abs(weight - activities) < ROUNDING;
    }

    private static String number(double value) {
        return new BigDecimal(value).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros()
                .toPlainString();
    }

    /**
     * Words the middle of the message.
     *
     * @param balance the balance
     * @return what is to be seen, with basis and counts
     */
    abstract String message(GroupBalance balance);
}
