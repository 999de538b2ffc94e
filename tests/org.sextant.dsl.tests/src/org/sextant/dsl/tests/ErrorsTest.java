package org.sextant.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sextant.core.Anchor;
import org.sextant.core.Finding;
import org.sextant.model.Activity;
import org.sextant.model.Element;
import org.sextant.model.Horizon;
import org.sextant.model.Level;
import org.sextant.model.Opportunity;
import org.sextant.model.Organisation;
import org.sextant.model.Status;
import org.sextant.testsupport.Texts;

/** Errors say what is wrong, where and what to do; and cost no more than the value, property or line they are about. */
class ErrorsTest {
    private static final String MARK = ">>";

    private static List<Cases> cases() {
        return Cases.read("errors.txt");
    }

    @TestFactory
    Stream<DynamicTest> eachErrorSaysWhatIsWrongWhereAndWhatToDo() {
        return cases().stream().map(each -> DynamicTest.dynamicTest(each.name(),
                () -> assertEquals(each.expected(MARK), Folder.of(each.text()).problems("1.sextant"))));
    }

    @Test
    void everyCodeIsInTheCatalogue() {
        String catalogue = Texts.read("dsl/org.sextant.dsl/plugin.xml");
        Set<String> codes = cases().stream().flatMap(each -> each.expected(MARK).stream())
                .map(line -> line.split(" ", 3)[1])
                .collect(Collectors.toSet());
        assertAll(codes.stream().map(code -> () -> assertTrue(catalogue.contains("code=\"" + code + '"'), code)));
    }

    @Test
    void noLineHasMoreThanOneSyntaxError() {
        Pattern syntax = Pattern.compile("(\\d+):\\d+ (syntax|property\\.unknown|name|value|date).*");
        for (Cases each : cases()) {
            Set<String> lines = new HashSet<>();
            each.expected(MARK).stream().map(syntax::matcher).filter(found -> found.matches())
                    .forEach(found -> assertTrue(lines.add(found.group(1)), each.text()));
        }
    }

    private static <T extends Element> T only(Class<T> type, String text) {
        return Folder.of(text).elements().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }

    @Test
    void aWrongStatusCostsOnlyItself() {
        Activity activity = only(Activity.class,
                "activity X {\n status idea since 2024, wrong since 2025, testing since 2026\n}");
        assertEquals(3, activity.getStatuses().size());
        assertEquals(Status.IDEA, activity.getStatuses().get(0).getStatus());
        assertNull(activity.getStatuses().get(1).getStatus());
        assertEquals("2025", activity.getStatuses().get(1).getSince().toString());
        assertEquals(Status.TESTING, activity.getStatuses().get(2).getStatus());
    }

    @Test
    void aWrongDateCostsOnlyItself() {
        Activity activity = only(Activity.class, "activity X { status idea since 2026-13  from 2026-99  level team }");
        assertEquals(Status.IDEA, activity.getStatuses().getFirst().getStatus());
        assertNull(activity.getStatuses().getFirst().getSince());
        assertNull(activity.getFrom());
        assertEquals(Level.TEAM, activity.getLevel());
    }

    @Test
    void aWrongWordCostsOnlyItself() {
        Opportunity opportunity = only(Opportunity.class,
                "plan P {\n opportunity O {\n horizon soon\n control ours\n } }");
        assertNull(opportunity.getHorizon());
        assertEquals("ours", opportunity.getControl().word());
    }

    @Test
    void aValueThatIsMissingCostsOnlyItsProperty() {
        Activity activity = only(Activity.class, "activity X {\n lead\n status idea\n with\n level team\n}");
        assertEquals(Status.IDEA, activity.getStatuses().getFirst().getStatus());
        assertEquals(Level.TEAM, activity.getLevel());
    }

    @Test
    void whatStandsBehindAValueCostsNothingElse() {
        Activity activity = only(Activity.class, "activity X {\n level team of nurses\n status idea ?\n}");
        assertEquals(Level.TEAM, activity.getLevel());
        assertEquals(Status.IDEA, activity.getStatuses().getFirst().getStatus());
    }

    @Test
    void aMisspeltKeywordIsModelledAsWhatWasMeant() {
        Activity activity = only(Activity.class, "activty X \"A title\" {\n stauts idea\n levle team\n}");
        assertEquals("X", activity.getName());
        assertEquals("A title", activity.getTitle());
        assertEquals(Status.IDEA, activity.getStatuses().getFirst().getStatus());
        assertEquals(Level.TEAM, activity.getLevel());
    }

    @Test
    void misspeltNestedElementsAreModelledAsWhatWasMeant() {
        Folder folder = Folder.of(
                "plce P {\n orgnisation O {\n knd provider\n }\n}\nplan Q {\n oportunity R {\n horizn short\n }\n}\n");
        assertEquals("provider", folder.find(Organisation.class, "P.O").getKind().word());
        assertEquals(Horizon.SHORT, folder.find(Opportunity.class, "Q.R").getHorizon());
    }

    @Test
    void whatStandsInABlockThatShouldHaveEndedIsModelledWhereItBelongs() {
        Folder folder = Folder.of("system S {\n  population 3\n  activity A {\n    level team\n  }\n"
                + "  place P {\n    organisation O {\n      kind provider\n    }\n  }\n}\n");
        assertEquals(Level.TEAM, folder.find(Activity.class, "A").getLevel());
        assertEquals("provider", folder.find(Organisation.class, "P.O").getKind().word());
    }

    @Test
    void aBlockWithoutBracesIsModelledAsItIsIndented() {
        Folder folder = Folder.of("activity A \"Ay\"\n    level: team\n    measure Seen \"S\"\n        target 80%\n"
                + "    status = idea\nactivity B { level place }\n");
        Activity activity = folder.find(Activity.class, "A");
        assertEquals(Level.TEAM, activity.getLevel());
        assertEquals("80%", activity.getMeasures().getFirst().getTarget().getFigure().toString());
        assertEquals(Status.IDEA, activity.getStatuses().getFirst().getStatus());
        assertEquals(Level.PLACE, folder.find(Activity.class, "B").getLevel());
    }

    @Test
    void americanSpellingIsUnderstood() {
        assertEquals("O", only(Organisation.class, "organization O").getName());
    }

    @Test
    void anElementWithoutANameKeepsItsProperties() {
        Activity activity = only(Activity.class, "activity \"A title\" {\n level team\n}");
        assertNull(activity.getName());
        assertEquals("A title", activity.getTitle());
        assertEquals(Level.TEAM, activity.getLevel());
    }

    @Test
    void suggestionsComeWithTheFinding() {
        Finding finding = Folder.of("activity X { stauts idea }").findings().getFirst();
        assertEquals(List.of("status"), finding.data());
        assertEquals(13, ((Anchor.InText) finding.anchor()).offset());
        assertEquals("stauts".length(), ((Anchor.InText) finding.anchor()).length());
    }

    @Test
    void aWrongValueComesWithSuggestions() {
        Finding finding = Folder.of("activity X { status deliverng }").findings().getFirst();
        assertEquals(List.of("delivering"), finding.data());
    }

    @Test
    void columnsCountCharactersBehindATabAsOne() {
        assertEquals(
                List.of("2:2 property.unknown an activity has no property called \"stauts\"; did you mean \"status\"?"),
                Folder.of("activity X {\n\tstauts idea\n}").problems("1.sextant"));
    }
}
