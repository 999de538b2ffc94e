package org.sextant.portfolio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sextant.core.FrameworkContribution;
import org.sextant.model.Balance;
import org.sextant.model.Condition;
import org.sextant.model.Domain;
import org.sextant.model.Element;
import org.sextant.model.Exercise;
import org.sextant.model.ExerciseStep;
import org.sextant.model.Framework;
import org.sextant.model.FrameworkElement;
import org.sextant.model.Group;
import org.sextant.model.Mode;
import org.sextant.model.Source;
import org.sextant.model.Way;

/**
 * The Cross-System Improvement Framework has the parts of its publication, whose names and ids are written down here once
 * more. Source: Cross-System Improvement Framework, conversation toolkit, Q, May 2026; for modes marked L, Improving across
 * health and care systems, Q, 2024.
 */
class CsifContentTest {
    private static final String PROVENANCE_L = "2024 version (Improving across health and care systems); may be renamed or absent in 2026";
    private static final String PROVENANCE_T = "Named in the 2026 toolkit";

    private static final List<String> MAP = List.of(
            "half conditions: Creating the conditions",
            "  domain vision: Collective vision and leadership",
            "    narrative: Co-creating a vision and narrative for change L",
            "    leadership: Building leadership support L",
            "    understanding: Understanding together the nature of the system L",
            "    engaging: Engaging with all partners and communities L",
            "    ? purpose barriers together",
            "  domain operating: Aligned operating model",
            "    management: Redesigning management systems to enable improvement L",
            "    resources: Aligning resources and incentives L",
            "    priorities: Agreeing priorities and mediating expectations L",
            "    goals: Developing goals and the ability to measure progress L",
            "    ? structures choices approach",
            "  domain capability: Capability, connections and culture",
            "    connections: Enabling productive cross-silo connections and reflection T",
            "    learning: Creating collaborative learning habits and structures T",
            "    skills: Building skills and space for everyone involved in the change T",
            "    ? ability assets cultures support",
            "half transformation: Delivering transformation",
            "  domain redesign: System and pathway redesign",
            "    needs: Understanding the context, needs and assets of those served L",
            "    pathways: Diagnosing and redesigning end-to-end pathways and service models L",
            "    programmes: Delivering multi-strand transformation programmes L",
            "    ? alignment drivers inequities governance",
            "  domain continuous: Continuous quality improvement",
            "    incremental: Incrementally improving processes with service users L",
            "    adapting: Adapting roles, ways of working, metrics and linked systems L",
            "    monitoring: Ongoing monitoring, adaptation and control of service performance L",
            "    ? data frontline embedding",
            "  domain innovation: Targeted innovation",
            "    futures: Understanding the current situation and desired futures T",
            "    priorities: Identifying priority gaps and/or innovations T",
            "    scaling: Testing, experimenting, scaling and embedding innovations T",
            "    ? discovery spread expertise");

    private static final int MODES = 20;
    private static final int QUESTIONS = 20;

    private final Framework csif = csif();

    private static Framework csif() {
        return Installed.example("examples/portfolios/west-yorkshire").frameworks().stream()
                .filter(each -> "csif".equals(each.getName())).findFirst().orElseThrow();
    }

    @Test
    void halvesDomainsModesAndQuestionsAreThePublishedOnesInOrder() {
        List<String> map = new ArrayList<>();
        for (Group group : csif.getGroups()) {
            map.add("half " + group.getName() + ": " + group.getTitle());
            group.getDomains().forEach(domain -> describe(domain, map));
        }
        assertEquals(String.join("\n", MAP), String.join("\n", map));
        assertEquals(List.of(), csif.getDomains(), "a domain stands outside both halves");
    }

    private static void describe(Domain domain, List<String> map) {
        map.add("  domain " + domain.getName() + ": " + domain.getTitle());
        for (Mode mode : domain.getModes()) {
            String origin = PROVENANCE_L.equals(mode.getProvenance()) ? "L"
                    : PROVENANCE_T.equals(mode.getProvenance()) ? "T" : "?" + mode.getProvenance();
            map.add("    " + mode.getName() + ": " + mode.getTitle() + ' ' + origin);
        }
        map.add("    ? " + names(domain.getPrompts()));
    }

    @Test
    void hasTwentyModesAndTwentyQuestions() {
        List<Domain> domains = domains().toList();
        assertEquals(MODES, domains.stream().mapToInt(each -> each.getModes().size()).sum());
        assertEquals(List.of(3, 3, 4, 4, 3, 3), domains.stream().map(each -> each.getPrompts().size()).toList());
        assertEquals(QUESTIONS, domains.stream().mapToInt(each -> each.getPrompts().size()).sum());
        assertEquals(0, domains.stream().flatMap(each -> each.getModes().stream())
                .mapToInt(each -> each.getPrompts().size()).sum());
    }

    /** The toolkit shows activities in pictures only. */
    @Test
    void inventsNoActivities() {
        domains().forEach(domain -> {
            assertEquals(List.of(), domain.getKinds());
            assertEquals(List.of(), domain.getActions());
            domain.getModes().forEach(mode -> assertEquals(List.of(), mode.getKinds()));
        });
        assertEquals(List.of(), csif.getPledges());
    }

    private Stream<Domain> domains() {
        return csif.getGroups().stream().flatMap(group -> group.getDomains().stream());
    }

    @Test
    void hasTheFivePromptsAndFourPartsOfANarrative() {
        assertEquals("happening difference build-on pattern assumption", names(csif.getPrompts()));
        assertEquals("motivation landscape change community", names(exercise("narrative").getPrompts()));
    }

    @Test
    void hasABalanceTableOfThreeRowsForEachHalf() {
        List<String> tables = new ArrayList<>();
        for (Balance balance : csif.getBalances()) {
            tables.add(balance.getGroup().getName() + ": "
                    + balance.getExpectations().stream().map(each -> String.valueOf(each.getOnly().getName()))
                            .toList());
            balance.getExpectations()
                    .forEach(each -> assertTrue(hasText(each.getText()), () -> each.getOnly().getName()));
        }
        assertEquals(List.of("conditions: [vision, operating, capability]",
                "transformation: [redesign, continuous, innovation]"), tables);
    }

    @Test
    void hasTheExercisesWithTheirSteps() {
        assertEquals("roles awareness collective action narrative", names(csif.getExercises()));
        assertEquals(List.of("Understanding our roles", "Creating awareness of cross-system improvement activity",
                "Understanding your collective activity", "Moving to action", "Creating a shared narrative"),
                csif.getExercises().stream().map(Element::getTitle).toList());
        assertEquals(List.of("Self-reflection", "Pair discussion", "Group debrief"), steps("roles"));
        assertEquals(List.of("Motivation", "Current landscape", "What needs to change", "Building community"),
                steps("narrative"));
        assertEquals("120", String.valueOf(exercise("awareness").getMinutes()));
        for (Exercise exercise : csif.getExercises()) {
            assertTrue(hasText(exercise.getSummary()), exercise.getName());
            for (ExerciseStep step : exercise.getSteps()) {
                assertTrue(!step.getPrompts().isEmpty(), step.getText());
            }
        }
    }

    @Test
    void hasTheThreeWaysToUseIt() {
        assertEquals("team one-domain whole-system", names(csif.getWays()));
        assertEquals(List.of("Team reflection", "Start from one domain", "Whole system"),
                csif.getWays().stream().map(Element::getTitle).toList());
        assertEquals(List.of("roles", "awareness action", "awareness collective action narrative"),
                csif.getWays().stream().map(Way::getExercises).map(CsifContentTest::names).toList());
    }

    @Test
    void saysWhatItsLevelsAreCalledWhatItAsksAndWhatItLooksFor() {
        assertEquals(List.of("group half", "domain domain", "mode mode"),
                csif.getTerms().getTerms().stream().map(each -> each.getLevel() + ' ' + each.getWord()).toList());
        assertEquals(List.of("activities >= 1", "organisations >= 2"), conditions(csif.getConditions()));
        assertEquals(List.of("activities >= 5", "share >= 70%", "effort >= 80%"),
                conditions(csif.getBalanceConditions()));
        assertEquals(List.of("measure in redesign continuous innovation", "voices in redesign continuous"),
                csif.getAsks().stream().map(each -> each.getWhat() + " in " + names(each.getDomains())).toList());
        assertEquals(8, csif.getAudience().size());
    }

    @Test
    void statesVersionPublisherLicenceAndWhoseWordsItUses() {
        assertEquals("2026", csif.getVersion());
        assertEquals("Cross-System Improvement Framework", csif.getTitle());
        assertEquals("CC BY-NC-ND 4.0; names and facts only, descriptions are our own", csif.getSourceLicence());
        assertEquals(List.of("https://q.thenhsalliance.org"),
                csif.getSources().stream().map(Source::getLink).filter(CsifContentTest::hasText).toList());
        assertTrue(csif.getSources().getFirst().getText().contains("May 2026"));
        String notes = String.join("\n", csif.getNotes());
        assertTrue(notes.contains("own wording"), notes);
        assertTrue(notes.contains("Q has not made, endorsed or reviewed it"), notes);
        String summary = csif.getSummary();
        assertTrue(summary.contains("no prescription") && summary.contains("no assessment"), summary);
    }

    @Test
    void everyPartHasATitleAndWhatIsShownHasASummary() {
        for (TreeIterator<EObject> parts = csif.eAllContents(); parts.hasNext();) {
            EObject part = parts.next();
            if (part instanceof Element element) {
                assertTrue(hasText(element.getName()) && hasText(element.getTitle()), element::toString);
            }
            if (part instanceof FrameworkElement element) {
                assertTrue(hasText(element.getSummary()), element::toString);
            }
        }
    }

    @Test
    void isContributedThroughTheExtensionPoint() {
        FrameworkContribution contribution = Installed.PLUGINS.frameworks().find("csif").orElseThrow();
        assertEquals("org.sextant.frameworks", contribution.contributor());
        assertEquals("Cross-System Improvement Framework", contribution.name());
        assertEquals("sextant:/framework/org.sextant.frameworks/frameworks/csif.sextant",
                contribution.uri().toString());
        assertEquals(List.of(), Installed.PLUGINS.failures());
    }

    /** What is wrong in a contributed framework is its makers' business, so it is looked at here as a file of one's own. */
    @Test
    void isWithoutFault(@TempDir Path folder) throws IOException {
        String text = Installed.PLUGINS.frameworks().find("csif").orElseThrow().text();
        assertEquals(List.of(), new Folder(folder).with("own.sextant", text.replace("csif", "own")).wrong());
    }

    private Exercise exercise(String name) {
        return csif.getExercises().stream().filter(each -> name.equals(each.getName())).findFirst().orElseThrow();
    }

    private List<String> steps(String exercise) {
        return exercise(exercise).getSteps().stream().map(ExerciseStep::getText).toList();
    }

    private static List<String> conditions(List<Condition> conditions) {
        return conditions.stream().map(each -> each.getWhat() + " >= " + each.getAtLeast()).toList();
    }

    private static String names(List<? extends Element> elements) {
        return String.join(" ", elements.stream().map(each -> String.valueOf(each.getName())).toList());
    }

    private static boolean hasText(String text) {
        return text != null && !text.isBlank();
    }
}
