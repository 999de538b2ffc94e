package org.sextant.analysis.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sextant.analysis.Ignored;
import org.sextant.analysis.Situation;
import org.sextant.core.Anchor;
import org.sextant.core.Finding;
import org.sextant.core.Words;
import org.sextant.model.Element;
import org.sextant.model.Framework;
import org.sextant.model.Ignore;
import org.sextant.model.SextantPackage;

/**
 * Turns findings off as the system asks: those at the element named, and those about a part of a framework when the
 * element is that part or contains it.
 */
final class Ignores {
    private static final String UNUSED = "ignore.unused";

    private final Situation situation;
    private final Map<String, Map<EObject, List<Ignore>>> byCode = new HashMap<>();
    private final Set<Ignore> used = new HashSet<>();

    Ignores(Situation situation) {
        this.situation = situation;
        for (Ignore ignore : situation.system().ignores()) {
            if (ignore.getCode() != null && ignore.getOn() != null) {
                byCode.computeIfAbsent(ignore.getCode(), code -> new HashMap<>())
                        .computeIfAbsent(ignore.getOn(), on -> new ArrayList<>()).add(ignore);
            }
        }
    }

    /**
     * Sorts a finding.
     *
     * @param finding  the finding
     * @param findings takes it if it stays
     * @param ignored  takes it if it is turned off
     */
    void sort(Finding finding, List<Finding> findings, List<Ignored> ignored) {
        Map<EObject, List<Ignore>> byElement = byCode.getOrDefault(finding.code(), Map.of());
        List<Ignore> matching = new ArrayList<>();
        if (!byElement.isEmpty()) {
            about(finding).forEach(element -> matching.addAll(byElement.getOrDefault(element, List.of())));
        }
        if (matching.isEmpty()) {
            findings.add(finding);
        } else {
            used.addAll(matching);
            ignored.add(new Ignored(finding, matching.getFirst()));
        }
    }

    private static Set<EObject> about(Finding finding) {
        Set<EObject> about = new LinkedHashSet<>();
        if (finding.anchor() instanceof Anchor.InModel anchor) {
            EObject element = anchor.object();
            while (element != null && !(element instanceof Element)) {
                element = element.eContainer();
            }
            if (element != null) {
                about.add(element);
            }
        }
        for (EObject evidence : finding.evidence()) {
            List<EObject> outer = new ArrayList<>();
            for (EObject each = evidence; each != null; each = each.eContainer()) {
                outer.add(each);
                if (each instanceof Framework) {
                    about.addAll(outer);
                    break;
                }
            }
        }
        return about;
    }

    /** @return a finding for each ignore that turned nothing off, in model order */
    List<Finding> unused() {
        List<Finding> findings = new ArrayList<>();
        for (Ignore ignore : situation.system().ignores()) {
            boolean complete = ignore.getCode() != null && ignore.getOn() != null && !ignore.getOn().eIsProxy();
            if (complete && !used.contains(ignore)) {
                findings.add(situation.finding(UNUSED, message(ignore),
                        Anchor.at(ignore, SextantPackage.Literals.IGNORE__CODE), List.of()));
            }
        }
        return findings;
    }

    private String message(Ignore ignore) {
        String code = ignore.getCode();
        if (situation.kinds().find(code).isEmpty()) {
            List<String> meant = situation.kinds().suggestions(code);
            return "No finding has the code " + code
                    + (meant.isEmpty() ? "; \"sextant explain\" lists those there are"
                            : "; did you mean " + Words.choice(meant) + "?");
        }
        return "Nothing is found with " + code + " on " + Say.title(ignore.getOn()) + "; remove this \"ignore\"";
    }
}
