package org.sextant.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sextant.dsl.ide.tests.Fixture.labels;
import static org.sextant.dsl.ide.tests.Fixture.proposals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sextant.dsl.ide.Completion;
import org.sextant.dsl.ide.Proposal;
import org.sextant.dsl.ide.Proposal.Kind;

class CompletionTest {
    private static final String SYSTEM = """
        system Riverside { uses csif }
        place North "Northbank" { organisation Trust "Northbank Hospitals" { kind provider } }
        place South { organisation Trust "Southbank Hospitals" }
        organisation Bridge "Bridge Community Care"
        role FlowLead "Director of flow"
        aim AtHome "More people at home"
        activity FrailtyFrontDoor "Frailty team" {
            in csif.redesign.pathways
            lead Bridge
            measure Seen "Seen in time"
            status delivering
            tags frailty
        }
        """;

    private static final String ACTIVITY = "for Riverside\n\nactivity New {\n    %s\n}\n";

    private static List<String> in(String line) {
        return labels(proposals(ACTIVITY.formatted(line), SYSTEM));
    }

    private static Proposal first(String text) {
        return proposals(text, SYSTEM).getFirst();
    }

    @Test
    void emptyFileBeginsWithASystem() {
        Proposal first = new Completion(() -> Fixture.TODAY).at("", 0, null, null).getFirst();
        assertEquals("system Name \"Title\" {\n    uses csif\n}", first.insertion());
        assertEquals(List.of("Name", "Title", "csif"), first.stops().stream()
                .map(stop -> first.insertion().substring(stop.offset(), stop.offset() + stop.length())).toList());
    }

    @Test
    void fileOfASystemOffersNoSecondOne() {
        List<String> labels = labels(proposals("for Riverside\n<|>", SYSTEM));
        assertFalse(labels.contains("system"));
        assertFalse(labels.contains("for"));
        assertTrue(labels.containsAll(List.of("activity", "place", "plan", "reflection", "ignore")), labels.toString());
    }

    @Test
    void propertiesNotYetGivenComeFirstAndThoseGivenOnceAreLeftOut() {
        List<String> labels = in("in csif.vision\n    lead Bridge\n    <|>\n    level place");
        assertFalse(labels.contains("lead"));
        assertFalse(labels.contains("level"));
        assertEquals(List.of("with", "status", "towards"), labels.subList(0, 3), "what most should say first");
        assertTrue(labels.indexOf("in") > labels.indexOf("learns-from"), labels.toString());
        assertFalse(labels.contains("activity"));
    }

    @Test
    void keywordBeingWrittenIsReplacedWhole() {
        Proposal status = first(ACTIVITY.formatted("sta<|>xx"));
        assertEquals("status", status.label());
        assertEquals("status ", status.insertion());
        assertEquals(5, status.length());
        assertEquals(Kind.KEYWORD, status.kind());
    }

    @Test
    void referencesAreShortestPathsOfTheRightKind() {
        assertEquals(List.of("North.Trust – Northbank Hospitals", "South.Trust – Southbank Hospitals",
                "Bridge – Bridge Community Care", "FlowLead – Director of flow"), in("lead <|>"));
        assertEquals(List.of("North – Northbank", "South"), in("at <|>"));
        assertEquals(List.of("AtHome – More people at home"), in("towards <|>"));
        assertEquals(List.of("FrailtyFrontDoor – Frailty team"), in("after <|>"));
        Proposal trust = first(ACTIVITY.formatted("lead North.Tr<|>"));
        assertEquals("North.Trust", trust.insertion());
        assertEquals("organisation, provider", trust.detail());
        assertEquals("North.Tr".length(), trust.length());
    }

    @Test
    void whatEnclosesTheCaretMakesPathsShorter() {
        Proposal trust = proposals("for Riverside\nplace North { organisation New { members Tr<|> } }", SYSTEM)
                .getFirst();
        assertEquals("Trust", trust.insertion());
        assertEquals("Trust – Northbank Hospitals", trust.label());
    }

    @Test
    void elementDoesNotReferToItself() {
        String text = SYSTEM + "activity Other { part-of <|> }";
        assertEquals(List.of("FrailtyFrontDoor – Frailty team"), labels(proposals(text, text.replace("<|>", ""))));
    }

    @Test
    void gapsComeFirstWithTheirStateAndDomain() {
        List<Proposal> all = proposals(ACTIVITY.formatted("in <|>"), SYSTEM);
        assertTrue(all.getFirst().detail().startsWith("○ gap · "), all.getFirst().detail());
        Proposal pathways = all.stream().filter(each -> each.insertion().equals("csif.redesign.pathways")).findFirst()
                .orElseThrow();
        assertTrue(pathways.detail().startsWith("◑ partial · "), pathways.detail());
        assertTrue(all.indexOf(pathways) > 20);
        assertFalse(pathways.documentation().isEmpty());
    }

    @Test
    void matchesBeginningsThenInitialsThenAnything() {
        assertEquals(List.of("csif.redesign.pathways"), proposals(ACTIVITY.formatted("in pathw<|>"), SYSTEM).stream()
                .map(Proposal::insertion).limit(1).toList());
        assertEquals(List.of("FrailtyFrontDoor – Frailty team"), in("after ffd<|>"));
        assertEquals(List.of("FrailtyFrontDoor – Frailty team"), in("after TEAM<|>"));
        assertEquals(List.of("part-of"), in("po<|>"));
        assertEquals(List.of(), in("after nothing<|>"));
    }

    @Test
    void listsGoOnBehindACommaAndInTheNextLine() {
        assertTrue(in("with Bridge, <|>").contains("FlowLead – Director of flow"));
        assertTrue(in("with Bridge,\n        <|>").contains("FlowLead – Director of flow"));
    }

    @Test
    void wordsOfAListHaveMeanings() {
        List<Proposal> statuses = proposals(ACTIVITY.formatted("status <|>"), SYSTEM);
        assertEquals(List.of("idea", "planned", "testing", "delivering", "embedded", "completed", "paused", "stopped"),
                labels(statuses));
        assertTrue(statuses.stream().noneMatch(each -> each.documentation().isEmpty()));
        assertEquals(List.of("neighbourhood", "national"), in("level n<|>").subList(0, 2));
        assertEquals(List.of("EUR", "GBP", "about", "over", "under"), in("cost <|>"));
        assertEquals(List.of("frailty"), in("tags <|>"));
    }

    @Test
    void datesStandWhereADateStands() {
        assertEquals(List.of("2026-11", "2026-11-21"), in("from <|>"));
        assertEquals(List.of("2026-11", "2026-11-21"), in("status testing since 20<|>"));
        assertEquals(List.of("since"), in("status testing <|>"));
    }

    @Test
    void blockOnOneLineTakesFurtherProperties() {
        assertTrue(in("measure M { unit days <|> }").containsAll(List.of("baseline", "target", "reached")));
        assertFalse(in("measure M { unit days <|> }").contains("unit"));
        assertEquals(List.of("at", "by", "thousand", "million", "billion"),
                in("measure M {\n        reached 3 <|>\n    }"));
    }

    @Test
    void promptsAndQuestionsAreThoseOfWhatTheReflectionIsOn() {
        List<Proposal> prompts = proposals(
                "for Riverside\nreflection R {\n  on csif.continuous\n  happening \"x\"\n  <|>\n}", SYSTEM);
        assertEquals(List.of("difference", "build-on", "pattern", "assumption"),
                prompts.stream().filter(each -> each.kind() == Kind.PROMPT).limit(4).map(Proposal::insertion)
                        .map(each -> each.replace(" \"\"", "")).toList());
        assertEquals("difference \"\"", prompts.getFirst().insertion());
        List<Proposal> questions = proposals("for Riverside\nreflection R {\n  on csif.continuous\n  answer <|>\n}",
                SYSTEM);
        assertEquals("embedding \"\"", questions.stream().map(Proposal::insertion)
                .filter(each -> each.startsWith("emb")).findFirst().orElseThrow());
        assertTrue(questions.stream().noneMatch(each -> each.insertion().startsWith("purpose")));
    }

    @Test
    void narrativesBeginWithThePromptsOfExercises() {
        List<Proposal> prompts = proposals("for Riverside\nnarrative {\n  <|>\n}", SYSTEM);
        assertEquals(Kind.PROMPT, prompts.getFirst().kind());
        assertEquals("motivation \"\"", prompts.getFirst().insertion());
    }

    @Test
    void codesFrameworksAndSystemsAreOffered() {
        assertTrue(labels(proposals("for Riverside\nignore goal<|>", SYSTEM)).getFirst().startsWith("goal.none – "));
        assertEquals("Bridge – Bridge Community Care",
                labels(proposals("for Riverside\nignore lead.none on <|>", SYSTEM)).get(4));
        assertTrue(labels(proposals("system R { uses <|> }")).getFirst().startsWith("csif – "));
        assertEquals(List.of("Riverside"), labels(proposals("for <|>", SYSTEM)));
        assertEquals("because \"\"", first("for Riverside\nignore lead.none on Bridge be<|>").insertion());
    }

    @Test
    void nothingIsOfferedInTextsAndComments() {
        assertEquals(List.of(), in("note \"sta<|>"));
        assertEquals(List.of(), in("note \"sta<|>\""));
        assertEquals(List.of(), in("// sta<|>"));
        assertEquals(List.of(), labels(proposals("for Riverside // <|>", SYSTEM)));
        assertTrue(in("<|>// sta").contains("status"));
    }

    @Test
    void brokenTextAroundTheCaretDoesNoHarm() {
        assertTrue(labels(proposals("for Riverside\nactivity New {\n    lead <|>", SYSTEM))
                .contains("FlowLead – Director of flow"));
        assertTrue(labels(proposals("for Riverside\nactivity New {\n    <|>", SYSTEM)).contains("status"));
        assertTrue(labels(proposals("for Riverside\nactivty New {\n    garbage 12\n    lea<|>\n}", SYSTEM))
                .contains("lead"));
        assertTrue(labels(proposals("for Riverside\nactivity New {\n    lead <|>\n\naim Next", SYSTEM))
                .contains("FlowLead – Director of flow"));
        assertTrue(labels(proposals("} for Riverside\r\n\r\nactivity New {\r\n status <|>\r\n", SYSTEM))
                .contains("idea"));
    }

    @Test
    void withoutASnapshotTheLanguageIsOfferedAlone() {
        Completion completion = new Completion(() -> Fixture.TODAY);
        assertTrue(labels(completion.at("activity A { }", 12, null, null)).contains("status"));
        assertEquals(List.of(), completion.at("activity A { lead  }", 18, null, null));
    }
}
