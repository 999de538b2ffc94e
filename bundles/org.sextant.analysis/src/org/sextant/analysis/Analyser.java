package org.sextant.analysis;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.RegistryFactory;
import org.sextant.analysis.internal.Say;
import org.sextant.analysis.internal.Survey;
import org.sextant.core.Anchor;
import org.sextant.core.Contributions;
import org.sextant.core.Finding;
import org.sextant.core.FindingKinds;
import org.sextant.core.Isolation;
import org.sextant.core.Outcome;
import org.sextant.core.PluginFailure;
import org.sextant.core.SystemDescription;

/**
 * Analyses described systems: one pure function, the same result in the same order for the same description, date and
 * rules. Several threads may use it, each with a model of its own. Sextant analysis definitions, docs/analysis.md.
 */
public final class Analyser {
    private static final String PLUGIN_FAILED = "plugin.failed";

    private final FindingKinds kinds;
    private final Contributions<ContributedRule> rules;
    private final Isolation isolation;

    /**
     * Makes an analyser of given rules.
     *
     * @param kinds     what findings' codes mean
     * @param rules     the rules; each one that could not be read is a finding of every analysis
     * @param isolation runs them
     */
    public Analyser(FindingKinds kinds, Contributions<ContributedRule> rules, Isolation isolation) {
        this.kinds = kinds;
        this.rules = rules;
        this.isolation = isolation;
    }

    /**
     * Makes an analyser of all rules that bundles contribute.
     *
     * @param isolation runs them
     * @return the analyser
     * @throws IllegalStateException if there is no extension registry
     */
    public static Analyser load(Isolation isolation) {
        return new Analyser(FindingKinds.load(), ContributedRule.load(RegistryFactory.getRegistry(), isolation),
                isolation);
    }

    /**
     * Analyses a system.
     *
     * @param system  the system; its model must not change meanwhile
     * @param options the date, the filter, and findings made elsewhere
     * @param monitor asked now and then whether to go on
     * @return what was found
     * @throws OperationCanceledException if the monitor is cancelled
     */
    public Analysis analyse(SystemDescription system, AnalysisOptions options, IProgressMonitor monitor) {
        return new Survey(system, options, kinds, monitor).analysis(situation -> check(situation, monitor));
    }

    private List<Finding> check(Situation situation, IProgressMonitor monitor) {
        List<Finding> findings = new ArrayList<>();
        rules.failures().forEach(failure -> findings.add(failed(situation, failure)));
        for (ContributedRule rule : rules.items()) {
            Outcome<List<Finding>> outcome = isolation.run(rule.contributor(), "rule " + rule.id(), monitor,
                    apart -> run(rule.rule(), situation));
            outcome.result().ifPresent(findings::addAll);
            outcome.failure().ifPresent(failure -> findings.add(failed(situation, failure)));
        }
        return findings;
    }

    private static List<Finding> run(Rule rule, Situation situation) {
        List<Finding> found = new ArrayList<>();
        rule.check(situation, found::add);
        return List.copyOf(found);
    }

    private static Finding failed(Situation situation, PluginFailure failure) {
        return situation.finding(PLUGIN_FAILED,
                Say.line(failure.sentence()) + "; what it would have found is left out, tell its author or remove it",
                Anchor.at(situation.system().system()), List.of());
    }
}
