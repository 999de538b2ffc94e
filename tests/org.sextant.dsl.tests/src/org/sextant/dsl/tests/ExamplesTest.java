package org.sextant.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sextant.dsl.Names;
import org.sextant.model.Activity;
import org.sextant.model.ActivityKind;
import org.sextant.model.CareSystem;
import org.sextant.model.Figure;
import org.sextant.model.Framework;
import org.sextant.model.Goal;
import org.sextant.model.Opportunity;
import org.sextant.model.Organisation;
import org.sextant.model.Reflection;
import org.sextant.model.Role;
import org.sextant.testsupport.Texts;

/** The examples of the language's definition, word for word, and those in the repository. */
class ExamplesTest {
    private static String example(String name) {
        try (InputStream in = ExamplesTest.class.getResourceAsStream("language/" + name + ".sextant")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private final Folder riverside = Folder.withCsif(example("riverside"), example("data"), example("conversation"));

    @Test
    void theSystemOfTheDefinitionIsWithoutFault() {
        assertEquals(List.of(), riverside.problems());
    }

    @Test
    void theSystemSaysWhatItsCommentsSay() {
        CareSystem system = riverside.find(CareSystem.class, "Riverside");
        assertEquals("csif", system.getUses().getFirst().getName());
        assertEquals("2026-03", system.getAsOf().toString());
        assertEquals(Figure.parse("620_000").orElseThrow(), system.getPopulation());
        assertEquals("GBP 1.2 billion", system.getBudget().toString());
        assertEquals("https://riverside.example", system.getSources().getFirst().getLink());
        assertEquals("Board paper 12", system.getFacts().getFirst().getSources().getFirst().getText());
    }

    @Test
    void whatAPlaceContainsIsNamedAfterItAndWhereOneWorksChangesNoName() {
        assertEquals("North.Trust", Names.path(riverside.find(Organisation.class, "North.Trust")));
        Organisation bridge = riverside.find(Organisation.class, "Bridge");
        assertEquals("Bridge", Names.path(bridge));
        assertEquals("South", bridge.getAt().getFirst().getName());
        assertEquals("csif", Names.framework(riverside.find(Role.class, "FlowLead").getRemit().getFirst()).getName());
    }

    @Test
    void theGoalIsMeasured() {
        Goal goal = riverside.find(Goal.class, "FewerBeds");
        assertEquals("AtHome", goal.getTowards().getFirst().getName());
        assertEquals(2, goal.getMeasures().getFirst().getReached().size());
        assertEquals("about 3_800", goal.getMeasures().getFirst().getReached().get(1).getFigure().toString());
    }

    @Test
    void theActivityHasAllItsProperties() {
        Activity activity = riverside.find(Activity.class, "FrailtyFrontDoor");
        assertEquals(List.of("redesign.pathways", "continuous.incremental"),
                activity.getServes().stream().map(Names::path).toList());
        assertEquals(List.of("North.Council", "Bridge"), activity.getPartners().stream().map(Names::path).toList());
        assertEquals(List.of("three care homes"), activity.getOtherPartners());
        assertEquals("FlowProgramme", activity.getPartOf().getFirst().getName());
        assertEquals("[idea, testing, delivering]",
                activity.getStatuses().stream().map(span -> span.getStatus()).toList().toString());
        assertEquals("3.5 fte", activity.getEffort().toString());
        assertEquals("North.Trust", Names.path(activity.getCost().getBy()));
        assertEquals("SharedRecord", activity.getAfter().getFirst().getName());
        assertEquals(List.of("frailty", "urgent-care"), activity.getTags());
        assertEquals("-12", activity.getMeasures().get(1).getChanges().getFirst().getFigure().toString());
    }

    @Test
    void theConversationIsLinked() {
        assertEquals("csif.redesign.pathways.FlowMapping",
                Names.path(riverside.elements().filter(ActivityKind.class::isInstance).findFirst().orElseThrow()));
        Reflection spring = riverside.find(Reflection.class, "Spring");
        assertEquals(5, spring.getResponses().size());
        assertTrue(spring.getResponses().stream().allMatch(response -> response.getPrompt() != null));
        assertEquals("continuous.embedding", Names.path(spring.getAnswers().getFirst().getQuestion()));
        Opportunity view = riverside.find(Opportunity.class, "OneView");
        assertEquals(List.of("continuous.monitoring", "Spring"),
                view.getAddresses().stream().map(Names::path).toList());
        assertEquals(2, view.getSteps().size());
    }

    @Test
    void theFrameworkOfTheDefinitionLacksOnlyWhatItLeavesOut() {
        Folder folder = Folder.of(example("framework"));
        assertEquals("[redesign, continuous, innovation, redesign, continuous, operating, csif.capability.skills, "
                + "dpic.methods.training]",
                folder.problems().stream()
                        .map(line -> line.replaceFirst(".* is called ([\\w.]+).*", "$1")).toList().toString());
        Framework csif = folder.find(Framework.class, "csif");
        assertEquals("2026", csif.getVersion());
        assertEquals("Self-reflection", csif.getExercises().getFirst().getSteps().getFirst().getText());
        assertEquals("...", csif.getPrompts().getFirst().getTitle());
    }

    @ParameterizedTest
    @MethodSource("portfolios")
    void theExamplesOfTheRepositoryAreWithoutFault(String folder) {
        Map<String, String> files = new LinkedHashMap<>();
        Texts.files(folder).forEach(file -> files.put(file, Texts.read(file)));
        files.put(Texts.CSIF, Texts.read(Texts.CSIF));
        assertEquals(List.of(), Folder.of(files).problems());
    }

    static List<String> portfolios() {
        return Texts.portfolios();
    }

    @Test
    void theFrameworkThatShipsIsWithoutFault() {
        assertEquals(List.of(), Folder.of(Texts.read(Texts.CSIF)).problems());
    }
}
