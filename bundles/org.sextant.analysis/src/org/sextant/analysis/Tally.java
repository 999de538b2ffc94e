package org.sextant.analysis;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many activities there are, each counted once.
 *
 * @param activities how many in all
 * @param states     how many stand where on the date; every state has a number
 * @param details    how many of the active ones state what; every detail has a number
 */
public record Tally(int activities, Map<ActivityState, Integer> states, Map<Detail, Integer> details) {
    /**
     * Counts.
     *
     * @param activities the activities
     * @return the counts
     */
    public static Tally of(Iterable<ActivityFacts> activities) {
        int[] states = new int[ActivityState.values().length];
        int[] details = new int[Detail.values().length];
        int all = 0;
        for (ActivityFacts activity : activities) {
            all++;
            states[activity.state().ordinal()]++;
            if (activity.isActive()) {
                activity.details().forEach(detail -> details[detail.ordinal()]++);
            }
        }
        return new Tally(all, counted(ActivityState.class, states), counted(Detail.class, details));
    }

    private static <E extends Enum<E>> Map<E, Integer> counted(Class<E> type, int[] numbers) {
        Map<E, Integer> map = new EnumMap<>(type);
        for (E value : type.getEnumConstants()) {
            map.put(value, numbers[value.ordinal()]);
        }
        return Collections.unmodifiableMap(map);
    }

    /**
     * Activities in a state.
     *
     * @param state the state
     * @return how many of all
     */
    public Count in(ActivityState state) {
        return new Count(states.getOrDefault(state, 0), activities, Count.BY_ACTIVITIES);
    }

    /**
     * Active activities that state a detail.
     *
     * @param detail the detail
     * @return how many of the active ones
     */
    public Count with(Detail detail) {
        return new Count(details.getOrDefault(detail, 0), states.getOrDefault(ActivityState.ACTIVE, 0),
                Count.BY_ACTIVE);
    }
}
