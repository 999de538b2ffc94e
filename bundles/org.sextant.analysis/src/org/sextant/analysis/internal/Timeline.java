package org.sextant.analysis.internal;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.sextant.analysis.ActivityState;
import org.sextant.model.Activity;
import org.sextant.model.PartialDate;
import org.sextant.model.Status;
import org.sextant.model.StatusSpan;

/**
 * Where an activity stands on a date. A dated status holds from its date, an undated one from the activity's start,
 * else always; an undated idea or plan always, for it comes before the start. Sextant analysis definitions,
 * docs/analysis.md.
 */
final class Timeline {
    /**
     * Where an activity stands.
     *
     * @param status   the status that holds; null if none
     * @param state    the state
     * @param foreseen false if the activity is not even thought of on the date: all its statuses are dated later
     */
    record Standing(@Nullable Status status, ActivityState state, boolean foreseen) {
    }

    private final Activity activity;
    private final LocalDate date;
    private final @Nullable LocalDate start;
    private @Nullable Status status;
    private boolean stated;
    private boolean undated;

    private Timeline(Activity activity, LocalDate date) {
        this.activity = activity;
        this.date = date;
        PartialDate from = activity.getFrom();
        this.start = from == null ? null : from.first();
    }

    /**
     * Where an activity stands on a date.
     *
     * @param activity the activity
     * @param date     the date
     * @return where it stands
     */
    static Standing on(Activity activity, LocalDate date) {
        Timeline timeline = new Timeline(activity, date);
        timeline.findStatus();
        return timeline.standing();
    }

    private void findStatus() {
        LocalDate latest = LocalDate.MIN;
        LocalDate previous = LocalDate.MIN;
        for (StatusSpan span : activity.getStatuses()) {
            Status spanStatus = span.getStatus();
            if (spanStatus == null) {
                continue;
            }
            stated = true;
            PartialDate since = span.getSince();
            LocalDate begin;
            if (since == null) {
                undated = true;
                begin = start == null || spanStatus.isIntended() ? LocalDate.MIN : start;
            } else {
                begin = notBefore(previous, since);
                previous = begin;
            }
            if (!begin.isAfter(date) && !begin.isBefore(latest)) {
                latest = begin;
                status = spanStatus;
            }
        }
    }

    /** A date without a day begins with its first, unless the status before it begins later within it. */
    private static LocalDate notBefore(LocalDate previous, PartialDate since) {
        boolean within = since.first().isBefore(previous) && !since.last().isBefore(previous);
        return within ? previous : since.first();
    }

    private Standing standing() {
        Status holds = status;
        PartialDate to = activity.getTo();
        if (to != null && date.isAfter(to.last()) && holds != Status.EMBEDDED) {
            return new Standing(holds, ActivityState.ENDED, true);
        }
        boolean beforeStart = start != null && date.isBefore(start);
        if (holds == null) {
            return stated || beforeStart ? new Standing(null, ActivityState.NOT_BEGUN, !stated || undated)
                    : new Standing(null, ActivityState.UNSTATED, true);
        }
        if (holds.isEnded()) {
            return new Standing(holds, ActivityState.ENDED, true);
        }
        if (holds.isIntended()) {
            return new Standing(holds, ActivityState.INTENDED, true);
        }
        return new Standing(holds, beforeStart ? ActivityState.NOT_BEGUN : ActivityState.ACTIVE, true);
    }
}
