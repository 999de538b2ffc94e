package org.sextant.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.junit.jupiter.api.Test;
import org.sextant.analysis.Analysis;
import org.sextant.analysis.AnalysisOptions;
import org.sextant.analysis.Ignored;
import org.sextant.core.Anchor;
import org.sextant.core.Finding;
import org.sextant.core.FindingKind;
import org.sextant.core.Severity;
import org.sextant.model.Activity;
import org.sextant.model.Ignore;

class IgnoreTest {
    private final Model model = new Model();

    private List<String> ignored() {
        return model.analyse().ignored().stream().map(one -> one.finding().code() + ": " + one.reason()).toList();
    }

    @Test
    void findingAtTheElementIsListedAsIgnored() {
        Act act = model.activity("A");
        model.activity("B");
        Ignore ignore = model.ignore("lead.none", act.activity());
        assertEquals(List.of("B"), model.at("lead.none"));
        assertEquals(List.of("lead.none: for a reason"), ignored());
        assertEquals(List.of(ignore), model.analyse().ignored().stream().map(Ignored::ignore).toList());
        assertEquals(List.of(), model.at("ignore.unused"));
    }

    @Test
    void findingAtAValueBelongsToItsElement() {
        Act act = model.activity("A").status("idea since 2025, testing since 2024");
        model.ignore("date.order", act.activity());
        assertEquals(List.of(), model.at("date.order"));
        assertEquals(1, ignored().size());
    }

    @Test
    void findingAboutAModeIsIgnoredOnIt() {
        model.full("A", "vision.first");
        model.ignore("mode.gap", model.mode("vision.second"));
        assertEquals(List.of("vision.third"), model.about("mode.gap"));
        assertTrue(model.analyse().gaps().stream()
                .noneMatch(gap -> gap.cell().subject() == model.mode("vision.second")));
    }

    @Test
    void domainStandsForItsModesAndTheSystemForAll() {
        model.full("A", "vision.first");
        model.ignore("mode.gap", model.domain("vision"));
        assertEquals(List.of(), model.about("mode.gap"));
        model.ignore("domain.gap", model.system);
        assertEquals(List.of(), model.about("domain.gap"));
        assertEquals(List.of(), model.analyse().gaps());
        assertEquals(7, ignored().size());
    }

    @Test
    void ignoreThatIgnoresNothingIsUnused() {
        Act led = model.activity("Led").lead(model.organisation("Trust"));
        model.ignore("lead.none", led.activity());
        Finding unused = model.findings("ignore.unused").getFirst();
        assertEquals("Nothing is found with lead.none on Led; remove this \"ignore\"", unused.message());
        assertEquals(Severity.WARNING, unused.severity());
    }

    @Test
    void misspeltCodeIsSuggested() {
        model.ignore("lead.nome", model.activity("A").activity());
        assertTrue(model.findings("ignore.unused").getFirst().message()
                .startsWith("No finding has the code lead.nome; did you mean lead.none"));
        assertEquals(List.of("A"), model.at("lead.none"));
    }

    @Test
    void elementThatIsNotFoundIsNoSecondFinding() {
        Activity missing = Model.FACTORY.createActivity();
        ((InternalEObject) missing).eSetProxyURI(URI.createURI("none:/#x"));
        model.ignore("lead.none", missing);
        assertEquals(List.of(), model.at("ignore.unused"));
    }

    @Test
    void findingsMadeElsewhereAreIgnoredAndOrderedWithTheOthers() {
        Act act = model.activity("A");
        FindingKind kind = new FindingKind("text.odd", Severity.ERROR, "Odd", "Odd.", "A test", "test");
        Finding kept = new Finding(kind, "kept", Anchor.at(model.system));
        Finding turnedOff = new Finding(kind, "off", Anchor.at(act.activity()));
        model.ignore("text.odd", act.activity());
        Analysis analysis = Analyses.analyse(model.description(),
                AnalysisOptions.on(Model.TODAY).alsoFound(List.of(turnedOff, kept)));
        assertEquals(kept, analysis.findings().getFirst());
        assertEquals(List.of(turnedOff), analysis.ignored().stream().map(Ignored::finding).toList());
        assertTrue(analysis.findings().stream().noneMatch(finding -> finding.code().equals("ignore.unused")));
    }
}
