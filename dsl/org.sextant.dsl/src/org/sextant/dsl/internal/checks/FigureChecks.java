package org.sextant.dsl.internal.checks;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import org.sextant.core.Anchor;
import org.sextant.core.Finding;
import org.sextant.core.FindingKind;
import org.sextant.model.Activity;
import org.sextant.model.CareSystem;
import org.sextant.model.Document;
import org.sextant.model.Figure;
import org.sextant.model.Place;
import org.sextant.model.SextantPackage.Literals;

/** Figures that can be read but make no sense: fewer than no people, a percentage of them, negative money. */
public final class FigureChecks {
    private final FindingKind kind;
    private final Consumer<Finding> out;

    /**
     * Makes the check.
     *
     * @param kind the kind of the findings
     * @param out  takes what is found
     */
    public FigureChecks(FindingKind kind, Consumer<Finding> out) {
        this.kind = kind;
        this.out = out;
    }

    /**
     * Checks a file.
     *
     * @param document what it says
     */
    public void check(Document document) {
        document.getStatements().forEach(this::statement);
    }

    private void statement(EObject statement) {
        switch (statement) {
        case CareSystem system -> {
            count(system, Literals.CARE_SYSTEM__POPULATION, system.getPopulation(), "population", "people");
            count(system, Literals.CARE_SYSTEM__BUDGET, system.getBudget() == null ? null : system.getBudget().amount(),
                    "budget", "money");
        }
        case Place place -> {
            count(place, Literals.PLACE__POPULATION, place.getPopulation(), "population", "people");
            place.getPlaces().forEach(this::statement);
        }
        case Activity activity -> {
            count(activity, Literals.ACTIVITY__EFFORT,
                    activity.getEffort() == null ? null : activity.getEffort().amount(),
                    "effort", "people's time");
            if (activity.getCost() != null && activity.getCost().getMoney() != null) {
                count(activity.getCost(), Literals.COST__MONEY, activity.getCost().getMoney().amount(), "cost",
                        "money");
            }
        }
        default -> {
            // says no figure of its own
        }
        }
    }

    private void count(EObject object, EStructuralFeature feature, @Nullable Figure figure, String property,
            String what) {
        if (figure != null && (figure.value().signum() < 0 || figure.isPercent())) {
            out.accept(new Finding(kind,
                    "\"" + property + "\" is an amount of " + what + ", so it is neither negative nor a percentage",
                    Anchor.at(object, feature)));
        }
    }
}
