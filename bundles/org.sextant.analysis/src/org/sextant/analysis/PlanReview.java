package org.sextant.analysis;

import java.util.List;
import java.util.Map;

import org.sextant.model.Action;
import org.sextant.model.Control;
import org.sextant.model.Element;
import org.sextant.model.Horizon;
import org.sextant.model.LetGo;
import org.sextant.model.Opportunity;
import org.sextant.model.Plan;
import org.sextant.model.Step;

/**
 * A plan seen against the frameworks. Sextant analysis definitions, docs/analysis.md; two or three opportunities,
 * horizons and control follow the framework's exercise on moving to action.
 *
 * @param plan          the plan
 * @param opportunities its opportunities, in its order
 * @param unaddressed   the domains in which nothing is described yet and that none of its opportunities addresses
 * @param horizons      how many opportunities state each horizon, in the order of the values; only those stated
 * @param controls      how many opportunities state each control, in the order of the values; only those stated
 * @param letGo         what is given up
 */
public record PlanReview(Plan plan, List<Reviewed> opportunities, List<Cell> unaddressed,
        Map<Horizon, Integer> horizons, Map<Control, Integer> controls, List<LetGo> letGo) {
    /** The fewest opportunities of a plan that keeps its focus; from the framework's exercise. */
    public static final int FEWEST = 2;
    /** The most opportunities of a plan that keeps its focus; from the framework's exercise. */
    public static final int MOST = 3;

    /** Copies the lists. */
    public PlanReview {
        opportunities = List.copyOf(opportunities);
        unaddressed = List.copyOf(unaddressed);
        letGo = List.copyOf(letGo);
    }

    /**
     * An opportunity.
     *
     * @param opportunity the opportunity
     * @param addresses   what it addresses, in its order
     * @param actions     the framework's actions that it carries out
     * @param missing     what it does not state, of: lead, outcome, step, date; empty if it states all
     * @param done        the steps that are done on the as-of date
     * @param overdue     the steps that are not done and whose date has passed on the as-of date
     */
    public record Reviewed(Opportunity opportunity, List<Addressed> addresses, List<Action> actions,
            List<String> missing, List<Step> done, List<Step> overdue) {
        /** Copies the lists. */
        public Reviewed {
            addresses = List.copyOf(addresses);
            actions = List.copyOf(actions);
            missing = List.copyOf(missing);
            done = List.copyOf(done);
            overdue = List.copyOf(overdue);
        }
    }

    /**
     * Something that an opportunity addresses.
     *
     * @param element the mode, domain, reflection, activity or other element
     * @param cells   the modes and domains that this comes to: itself, those that the reflection is about, or those
     *                that the activity serves; empty where it is no part of a framework used
     */
    public record Addressed(Element element, List<Cell> cells) {
        /** Copies the list. */
        public Addressed {
            cells = List.copyOf(cells);
        }
    }
}
