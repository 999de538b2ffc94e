package org.sextant.analysis.internal.rules;

import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.sextant.analysis.Rule;
import org.sextant.analysis.Situation;
import org.sextant.analysis.internal.Say;
import org.sextant.core.Anchor;
import org.sextant.core.Finding;
import org.sextant.model.Activity;
import org.sextant.model.Measure;
import org.sextant.model.PartialDate;
import org.sextant.model.Reading;
import org.sextant.model.SextantPackage;
import org.sextant.model.StatusSpan;

/** Ends before starts, statuses out of order, targets before baselines: only where the dates leave no doubt. */
public final class DateOrder implements Rule {
    private static final String CODE = "date.order";

    @Override
    public void check(Situation situation, Consumer<Finding> out) {
        situation.system().aims().forEach(aim -> check(situation, aim.getMeasures(), out));
        situation.system().goals().forEach(goal -> check(situation, goal.getMeasures(), out));
        for (Activity activity : situation.system().activities()) {
            check(situation, activity, out);
            check(situation, activity.getMeasures(), out);
        }
    }

    private static void check(Situation situation, Activity activity, Consumer<Finding> out) {
        PartialDate from = activity.getFrom();
        PartialDate to = activity.getTo();
        if (isBefore(to, from)) {
            out.accept(situation.finding(CODE,
                    Say.title(activity) + " ends " + to + ", before it starts " + from
                            + "; correct \"from\" or \"to\"",
                    Anchor.at(activity, SextantPackage.Literals.ACTIVITY__TO), List.of()));
        }
        PartialDate previous = null;
        for (StatusSpan span : activity.getStatuses()) {
            PartialDate since = span.getSince();
            if (isBefore(since, previous)) {
                out.accept(situation.finding(CODE,
                        Say.title(activity) + " has a status since " + since + " behind one since " + previous
                                + "; put the statuses in the order of their dates",
                        Anchor.at(span, SextantPackage.Literals.STATUS_SPAN__SINCE), List.of()));
            }
            previous = since == null ? previous : since;
        }
    }

    private static void check(Situation situation, List<Measure> measures, Consumer<Finding> out) {
        for (Measure measure : measures) {
            PartialDate baseline = date(measure.getBaseline());
            PartialDate target = date(measure.getTarget());
            if (isBefore(target, baseline)) {
                out.accept(situation.finding(CODE,
                        "The measure " + Say.title(measure) + " has its target by " + target
                                + ", before its baseline of " + baseline + "; correct one of the dates",
                        Anchor.at(measure, SextantPackage.Literals.MEASURE__TARGET), List.of()));
            }
        }
    }

    private static @Nullable PartialDate date(@Nullable Reading reading) {
        return reading == null ? null : reading.getDate();
    }

    private static boolean isBefore(@Nullable PartialDate one, @Nullable PartialDate other) {
        return one != null && other != null && one.last().isBefore(other.first());
    }
}
