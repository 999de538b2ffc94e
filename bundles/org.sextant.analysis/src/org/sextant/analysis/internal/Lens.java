package org.sextant.analysis.internal;

import java.util.HashMap;
import java.util.Map;

import org.sextant.analysis.CoveredWhen;
import org.sextant.core.SystemDescription;
import org.sextant.model.Framework;
import org.sextant.model.NotRelevant;
import org.sextant.model.Place;
import org.sextant.model.Subject;

/**
 * A framework as a system uses it.
 *
 * @param framework   the framework
 * @param coveredWhen when a mode counts as covered
 * @param notRelevant the reasons of domains and modes that are not relevant; a mode has its own or its domain's
 * @param places      how many outermost places the system has; 1 where it names none
 */
record Lens(Framework framework, CoveredWhen coveredWhen, Map<Subject, String> notRelevant, int places) {

    /**
     * A framework as a system uses it.
     *
     * @param framework the framework
     * @param system    the system
     * @return the lens
     */
    static Lens of(Framework framework, SystemDescription system) {
        Map<Subject, String> reasons = new HashMap<>();
        system.adaptations().stream().filter(adaptation -> adaptation.getFramework() == framework)
                .flatMap(adaptation -> adaptation.getNotRelevant().stream())
                .filter(said -> said.getElement() != null)
                .forEach(said -> reasons.putIfAbsent(said.getElement(), reason(said)));
        Frameworks.domains(framework).forEach(domain -> {
            String reason = reasons.get(domain);
            if (reason != null) {
                domain.getModes().forEach(mode -> reasons.putIfAbsent(mode, reason));
            }
        });
        int places = (int) system.places().stream().filter(place -> !(place.eContainer() instanceof Place)).count();
        return new Lens(framework, Conditions.of(framework, system), reasons, Math.max(1, places));
    }

    private static String reason(NotRelevant said) {
        return said.getBecause() == null ? "" : Say.line(said.getBecause());
    }

    /**
     * Whether the system says that a domain or mode does not apply to it.
     *
     * @param subject the domain or mode
     * @return whether it does
     */
    boolean isNotRelevant(Subject subject) {
        return notRelevant.containsKey(subject);
    }
}
