package org.sextant.analysis.internal.rules;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jspecify.annotations.Nullable;
import org.sextant.analysis.ActivityFacts;
import org.sextant.analysis.Rule;
import org.sextant.analysis.Situation;
import org.sextant.core.Anchor;
import org.sextant.core.Finding;

/** A rule that looks at one activity after the other and says at most one thing of each. */
abstract class ActivityRule implements Rule {
    private final String code;
    private final EReference[] misses;

    /**
     * Makes a rule.
     *
     * @param code   the code of its findings
     * @param misses the references that it misses where there is none; where one is written wrongly, that is another
     *               finding's matter
     */
    ActivityRule(String code, EReference... misses) {
        this.code = code;
        this.misses = misses;
    }

    @Override
    public void check(Situation situation, Consumer<Finding> out) {
        for (ActivityFacts activity : situation.activities()) {
            String message = message(activity, situation);
            if (message != null && !situation.system().isUnresolved(activity.activity(), misses)) {
                out.accept(situation.finding(code, message, anchor(activity), evidence(activity)));
            }
        }
    }

    /**
     * Looks at an activity.
     *
     * @param activity  the activity
     * @param situation the situation
     * @return what is to be said of it, one line; null if nothing
     */
    abstract @Nullable String message(ActivityFacts activity, Situation situation);

    /**
     * Where a finding belongs.
     *
     * @param activity the activity
     * @return the anchor; the activity itself unless a rule knows better
     */
    Anchor anchor(ActivityFacts activity) {
        return Anchor.at(activity.activity());
    }

    /**
     * What a finding rests on.
     *
     * @param activity the activity
     * @return the elements; none unless a rule has some
     */
    List<EObject> evidence(ActivityFacts activity) {
        return List.of();
    }
}
