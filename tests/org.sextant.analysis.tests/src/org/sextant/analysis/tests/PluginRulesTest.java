package org.sextant.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.sextant.analysis.Analyser;
import org.sextant.analysis.Analysis;
import org.sextant.analysis.AnalysisOptions;
import org.sextant.analysis.ContributedRule;
import org.sextant.analysis.Rule;
import org.sextant.core.Anchor;
import org.sextant.core.Contributions;
import org.sextant.core.Finding;
import org.sextant.core.FindingKinds;
import org.sextant.core.Isolation;
import org.sextant.core.PluginFailure;

class PluginRulesTest {
    private static final Rule TALKATIVE = (situation, out) -> out.accept(situation.finding("example.talk", "Talk",
            Anchor.at(situation.system().system()), List.of()));

    private final Model model = new Model();

    private Analysis analyse(Rule plugin, PluginFailure... failures) {
        Analyses.analyser();
        List<ContributedRule> rules = new ArrayList<>(ContributedRule.load().items());
        rules.add(new ContributedRule("odd", "com.example", plugin));
        rules.add(new ContributedRule("talk", "com.example.other", TALKATIVE));
        Analyser analyser = new Analyser(FindingKinds.load(), new Contributions<>(rules, List.of(failures)),
                new Isolation(Duration.ofMillis(200)));
        return analyser.analyse(model.description(), AnalysisOptions.on(Model.TODAY), new NullProgressMonitor());
    }

    private static List<String> messages(Analysis analysis) {
        return analysis.findings().stream().filter(finding -> finding.code().equals("plugin.failed"))
                .map(Finding::message).toList();
    }

    private void changesNothingElse(Analysis analysis) {
        assertEquals(others(analyse((situation, out) -> {
        })), others(analysis));
        assertTrue(analysis.findings().stream().anyMatch(finding -> finding.code().equals("example.talk")));
    }

    private static List<Finding> others(Analysis analysis) {
        return analysis.findings().stream().filter(finding -> !finding.code().equals("plugin.failed")).toList();
    }

    @Test
    void ruleThatThrowsCostsItself() {
        Analysis analysis = analyse((situation, out) -> {
            TALKATIVE.check(situation, out);
            throw new IllegalStateException("no luck");
        });
        assertEquals(List.of("com.example: rule odd threw IllegalStateException: no luck; what it would have found is "
                + "left out, tell its author or remove it"), messages(analysis));
        assertEquals(1, analysis.findings().stream().filter(finding -> finding.code().equals("example.talk")).count());
        changesNothingElse(analysis);
    }

    @Test
    void ruleThatTakesTooLongCostsItself() {
        Analysis analysis = analyse((situation, out) -> {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
        });
        assertEquals(1, messages(analysis).size());
        assertTrue(messages(analysis).getFirst().contains("rule odd took longer than 200 milliseconds"));
        changesNothingElse(analysis);
    }

    @Test
    void ruleThatFindsNothingSensibleCostsItself() {
        assertEquals(1, messages(analyse((situation, out) -> out.accept(null))).size());
    }

    @Test
    void ruleThatCouldNotBeMadeIsReported() {
        Analysis analysis = analyse(TALKATIVE, new PluginFailure("com.example", "rule x", "has no class"));
        assertTrue(messages(analysis).getFirst().startsWith("com.example: rule x has no class; "));
    }

    @Test
    void codesOfPluginsComeAfterSextantsOwnOfTheSameSeverity() {
        model.activity("A");
        List<String> warnings = analyse(TALKATIVE).findings().stream()
                .filter(finding -> finding.severity().word().equals("warning")).map(Finding::code).toList();
        assertEquals(List.of("lead.none", "example.talk", "example.talk"), warnings);
    }

    @Test
    void analysisCanBeCancelled() {
        model.activity("A");
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> Analyses.analyser().analyse(model.description(),
                AnalysisOptions.on(Model.TODAY), monitor));
    }
}
