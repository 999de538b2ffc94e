package org.sextant.workbench.search.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.sextant.model.Status;

/**
 * How an activity may stand to be found.
 *
 * @param label    what people choose
 * @param statuses the words for it in a text; none for any
 */
record Standing(String label, Set<String> statuses) {
    private static final List<Standing> ALL = all();

    private static List<Standing> all() {
        List<Standing> all = new ArrayList<>();
        all.add(new Standing("Any", Set.of()));
        all.add(several("Going on", Status::isActive));
        all.add(several("Intended", Status::isIntended));
        all.add(several("Ended or paused", Status::isEnded));
        for (Status each : Status.values()) {
            String word = each.word();
            all.add(new Standing(Character.toUpperCase(word.charAt(0)) + word.substring(1), Set.of(word)));
        }
        return List.copyOf(all);
    }

    private static Standing several(String name, Predicate<Status> which) {
        List<String> words = Arrays.stream(Status.values()).filter(which).map(Status::word).toList();
        return new Standing(name + ": " + words.stream().limit(words.size() - 1).collect(Collectors.joining(", "))
                + " or " + words.getLast(), Set.copyOf(words));
    }

    /** What people choose from, in order. */
    static List<String> labels() {
        return ALL.stream().map(Standing::label).toList();
    }

    /** What was chosen; any where that is none of them. */
    static Standing of(int chosen) {
        return ALL.get(chosen < 0 || chosen >= ALL.size() ? 0 : chosen);
    }
}
