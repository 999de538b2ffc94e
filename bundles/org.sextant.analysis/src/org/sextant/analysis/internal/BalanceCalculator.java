package org.sextant.analysis.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sextant.analysis.ActivityFacts;
import org.sextant.analysis.BalanceThresholds;
import org.sextant.analysis.GroupBalance;
import org.sextant.analysis.GroupBalance.Basis;
import org.sextant.analysis.GroupBalance.Share;
import org.sextant.analysis.GroupBalance.Verdict;
import org.sextant.analysis.Slot;
import org.sextant.model.Balance;
import org.sextant.model.Domain;
import org.sextant.model.Effort;
import org.sextant.model.Expectation;
import org.sextant.model.Framework;
import org.sextant.model.Group;

/**
 * Works out how active work is spread over a group's domains. Sums are of whole numbers, so that the order of
 * activities makes no difference. Sextant analysis definitions, docs/analysis.md.
 */
final class BalanceCalculator {
    /** What an activity weighs, or one full-time equivalent: divisible by 1 to 16. */
    private static final long UNIT = 720_720;
    private static final int THREE = 3;
    /** So that seven of ten are 70%. */
    private static final double ROUNDING = 1e-9;

    private final Lens lens;
    private final BalanceThresholds thresholds;
    private final Map<Domain, Group> groups = new HashMap<>();
    private final Map<Group, List<Weighed>> active = new HashMap<>();

    /** An active activity, the relevant domains of its own in all groups, and its full-time equivalents. */
    private record Weighed(List<Domain> domains, @Nullable Long fte) {
    }

    /**
     * Prepares.
     *
     * @param lens       the framework as the system uses it
     * @param activities the activities of the whole system
     */
    BalanceCalculator(Lens lens, Iterable<ActivityFacts> activities) {
        this.lens = lens;
        this.thresholds = BalanceConditions.of(lens.framework());
        for (Group group : lens.framework().getGroups()) {
            group.getDomains().forEach(domain -> groups.put(domain, group));
        }
        activities.forEach(this::weigh);
    }

    private void weigh(ActivityFacts activity) {
        if (!activity.isActive()) {
            return;
        }
        List<Domain> domains = new ArrayList<>(activity.slots().size());
        for (Slot slot : activity.slots()) {
            if (slot.framework() == lens.framework() && !lens.isNotRelevant(slot.domain())
                    && !domains.contains(slot.domain())) {
                domains.add(slot.domain());
            }
        }
        Weighed weighed = new Weighed(domains, fte(activity.activity().getEffort()));
        domains.stream().map(groups::get).distinct().filter(group -> group != null)
                .forEach(group -> active.computeIfAbsent(group, key -> new ArrayList<>()).add(weighed));
    }

    private static @Nullable Long fte(@Nullable Effort effort) {
        if (effort == null || !Effort.FTE.equalsIgnoreCase(effort.unit()) || effort.amount().value().signum() < 0) {
            return null;
        }
        return Math.round(effort.amount().value().doubleValue() * UNIT);
    }

    /** @return one for each group that has at least two relevant domains, in the framework's order */
    List<GroupBalance> balances() {
        return lens.framework().getGroups().stream().filter(group -> relevant(group).size() > 1).map(this::balance)
                .toList();
    }

    private List<Domain> relevant(Group group) {
        return group.getDomains().stream().filter(domain -> !lens.isNotRelevant(domain)).toList();
    }

    private GroupBalance balance(Group group) {
        List<Weighed> all = active.getOrDefault(group, List.of());
        List<Long> stated = new ArrayList<>();
        for (Weighed weighed : all) {
            if (weighed.fte() != null) {
                stated.add(weighed.fte());
            }
        }
        boolean byEffort = !stated.isEmpty() && stated.size() >= thresholds.effort() * all.size() - ROUNDING;
        List<Share> shares = shares(group, all, byEffort ? median(stated) : null);
        boolean enough = all.size() >= thresholds.activities();
        Domain towards = enough ? towards(shares) : null;
        Domain missing = enough ? missing(shares) : null;
        Balance described = described(lens.framework(), group);
        return new GroupBalance(lens.framework(), group,
                enough ? verdict(shares, towards, missing) : Verdict.TOO_LITTLE,
                byEffort ? Basis.EFFORT : Basis.NUMBER, all.size(), shares, towards, missing,
                expectation(described, towards), thresholds,
                described != null || !lens.framework().getBalanceConditions().isEmpty());
    }

    private static Verdict verdict(List<Share> shares, @Nullable Domain towards, @Nullable Domain missing) {
        if (active(shares).size() == 1) {
            return Verdict.ONLY;
        }
        return towards != null || missing != null ? Verdict.LEANING : Verdict.SPREAD;
    }

    private static List<Share> active(List<Share> shares) {
        return shares.stream().filter(share -> share.activities() > 0).toList();
    }

    /** The domain that is alone, or has as much of the weight as it takes to lean. */
    private @Nullable Domain towards(List<Share> shares) {
        List<Share> active = active(shares);
        if (active.isEmpty()) {
            return null;
        }
        Share most = Collections.max(active, Comparator.comparingDouble(Share::share));
        return active.size() == 1 || most.share() >= thresholds.share() - ROUNDING ? most.domain() : null;
    }

    private static @Nullable Domain missing(List<Share> shares) {
        List<Domain> none = shares.stream().filter(share -> share.activities() == 0).map(Share::domain).toList();
        return shares.size() == THREE && none.size() == 1 ? none.getFirst() : null;
    }

    private List<Share> shares(Group group, List<Weighed> all, @Nullable Long median) {
        Map<Domain, Integer> counts = new HashMap<>();
        Map<Domain, Long> weights = new HashMap<>();
        for (Weighed weighed : all) {
            long weight = median == null ? UNIT : weighed.fte() != null ? weighed.fte() : median;
            for (Domain domain : weighed.domains()) {
                counts.merge(domain, 1, Integer::sum);
                weights.merge(domain, weight / weighed.domains().size(), Long::sum);
            }
        }
        List<Domain> domains = relevant(group);
        double total = domains.stream().mapToLong(domain -> weights.getOrDefault(domain, 0L)).sum();
        return domains.stream().map(domain -> {
            long weight = weights.getOrDefault(domain, 0L);
            return new Share(domain, counts.getOrDefault(domain, 0), (double) weight / UNIT,
                    total == 0 ? 0 : weight / total);
        }).toList();
    }

    private static long median(List<Long> values) {
        List<Long> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private static @Nullable Balance described(Framework framework, Group group) {
        return framework.getBalances().stream().filter(balance -> balance.getGroup() == group).findFirst().orElse(null);
    }

    private static @Nullable String expectation(@Nullable Balance balance, @Nullable Domain domain) {
        if (balance == null || domain == null) {
            return null;
        }
        return balance.getExpectations().stream()
                .filter(expectation -> expectation.getOnly() == domain && expectation.getText() != null)
                .map(Expectation::getText).map(Say::line).findFirst().orElse(null);
    }
}
