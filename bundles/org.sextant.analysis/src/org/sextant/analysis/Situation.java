package org.sextant.analysis;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.sextant.core.Anchor;
import org.sextant.core.Finding;
import org.sextant.core.FindingKind;
import org.sextant.core.FindingKinds;
import org.sextant.core.SystemDescription;
import org.sextant.model.Framework;
import org.sextant.model.SextantPackage;

/**
 * What a rule looks at: the whole system, never a part of it.
 *
 * @param system        the system and what is said of it
 * @param asOf          the date
 * @param activities    all activities on that date, in model order
 * @param coverage      what is described of each framework used, the default first
 * @param balance       how active work is spread over each group
 * @param conversations the questions and reflections of each domain, in the frameworks' order
 * @param plans         each plan seen against the frameworks, in model order
 * @param kinds         what findings' codes mean
 */
public record Situation(SystemDescription system, AsOf asOf, List<ActivityFacts> activities, List<Coverage> coverage,
        List<GroupBalance> balance, List<DomainConversation> conversations, List<PlanReview> plans,
        FindingKinds kinds) {
    /**
     * Makes a finding with its kind's severity.
     *
     * @param code     the code, contributed at <code>org.sextant.core.findings</code>
     * @param message  one line: what, where and what to do
     * @param anchor   where it belongs in the files
     * @param evidence the elements looked at; a mode or domain among them is one that the finding is about, so that
     *                 <code>ignore CODE on</code> it removes the finding
     * @return the finding
     */
    public Finding finding(String code, String message, Anchor anchor, List<? extends EObject> evidence) {
        FindingKind kind = kinds.get(code);
        return new Finding(kind, kind.severity(), message, anchor, List.copyOf(evidence), List.of());
    }

    /**
     * Where a finding about a part of a framework belongs in the system's files: at the framework's name in
     * <code>uses</code>.
     *
     * @param framework the framework
     * @return the anchor
     */
    public Anchor anchor(Framework framework) {
        int index = system.system().getUses().indexOf(framework);
        return index < 0 ? Anchor.at(system.system())
                : new Anchor.InModel(system.system(), SextantPackage.Literals.CARE_SYSTEM__USES, index);
    }
}
