package org.sextant.analysis.internal;

import java.util.ArrayList;
import java.util.List;

import org.sextant.analysis.ActivityFacts;

/** Rows by tag, in alphabetical order. */
final class TagRows {
    private TagRows() {
    }

    static List<Draft> rows(List<ActivityFacts> shown) {
        Rows<String> rows = new Rows<>();
        for (ActivityFacts activity : shown) {
            activity.activity().getTags().forEach(tag -> rows.add(tag, activity));
        }
        List<Draft> drafts = new ArrayList<>();
        rows.keys().stream().sorted().forEach(tag -> drafts.add(new Draft(tag, tag, rows.of(tag))));
        Draft.of("no tag", null, shown, activity -> activity.activity().getTags().isEmpty()).addIfAny(drafts);
        return drafts;
    }
}
