package org.sextant.portfolio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sextant.analysis.ActivityFacts;
import org.sextant.analysis.Analysis;
import org.sextant.analysis.AnalysisOptions;
import org.sextant.analysis.Cell;
import org.sextant.analysis.Coverage;
import org.sextant.analysis.Cut;
import org.sextant.analysis.CutBy;
import org.sextant.analysis.State;
import org.sextant.dsl.Formatter;
import org.sextant.dsl.Names;
import org.sextant.dsl.SextantLanguage;
import org.sextant.dsl.SextantResource;
import org.sextant.model.Activity;
import org.sextant.model.PartialDate;
import org.sextant.model.Statement;
import org.sextant.portfolio.Portfolio;
import org.sextant.portfolio.SourceText;
import org.sextant.testsupport.Choices;
import org.sextant.testsupport.Gen;
import org.sextant.testsupport.Layout;
import org.sextant.testsupport.Portfolios;
import org.sextant.testsupport.Property;
import org.sextant.testsupport.Texts;

/** What holds for any portfolio whatever it says, seen from its files. docs/analysis.md, What you can rely on. */
class LawsTest {
    private static final int RUNS = 25;
    private static final int SIZE = 10;
    private static final PartialDate LONG_AGO = PartialDate.parse("1900").orElseThrow();

    /** A portfolio, and a number that decides how it is changed. */
    private record Case(String text, int seed) {
        @Override
        public String toString() {
            return "change " + seed + " of\n" + text;
        }
    }

    private static Gen<Case> cases(Layout layout) {
        Gen<String> texts = Portfolios.upTo(SIZE, layout);
        return (Choices choices) -> new Case(texts.from(choices), choices.next(1000));
    }

    static Stream<String> examples() {
        return Texts.portfolios().stream();
    }

    private static Map<String, String> texts(String example) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (SourceText text : Installed.example(example).sources().texts()) {
            texts.put(text.name(), text.text());
        }
        return texts;
    }

    private static Portfolio load(Map<String, String> files) {
        return Installed.load(InMemory.of(files));
    }

    private static Portfolio load(String text) {
        return Installed.load(InMemory.of(text));
    }

    // Formatting

    private static String formatted(String text) {
        return SextantLanguage.get().part(Formatter.class).format(text);
    }

    @Test
    void formattingChangesNothingButPlaces() {
        Property.check("formatting-changes-places-only", Portfolios.upTo(SIZE, Layout.ANY), RUNS,
                text -> assertEquals(Meaning.inWords(load(text)), Meaning.inWords(load(formatted(text)))));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void formattingAnExampleChangesNothing(String example) {
        Map<String, String> texts = texts(example);
        Map<String, String> formatted = new LinkedHashMap<>(texts);
        formatted.replaceAll((name, text) -> formatted(text));
        assertEquals(Meaning.inWords(load(texts)), Meaning.inWords(load(formatted)));
    }

    // Renaming

    @Test
    void renamingChangesNothingButNames() {
        Property.check("renaming-changes-names-only", Portfolios.upTo(SIZE, Layout.ANY), RUNS,
                text -> assertRenamingChangesNothing(load(text)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void renamingInAnExampleChangesNothingButNames(String example) {
        assertRenamingChangesNothing(load(texts(example)));
    }

    private static void assertRenamingChangesNothing(Portfolio portfolio) {
        Renaming all = new Renaming(portfolio, each -> true);
        assertTrue(all.count() > 0);
        assertEquals(all.undone(Meaning.inCodes(portfolio)), all.undone(Meaning.inCodes(load(all.files()))));
        Renaming titled = new Renaming(portfolio, each -> each.getTitle() != null && !each.getTitle().isBlank());
        assertEquals(titled.undone(Meaning.inWords(portfolio)), titled.undone(Meaning.inWords(load(titled.files()))));
    }

    // Reordering

    @Test
    void reorderingPropertiesChangesNothingButPlaces() {
        Property.check("reordering-properties-changes-places-only", cases(Layout.TIDY), RUNS, each -> assertEquals(
                Meaning.inWords(load(each.text())),
                Meaning.inWords(load(Shuffled.properties(each.text(), each.seed())))));
    }

    @Test
    void reorderingStatementsChangesNothingButPlaces() {
        Property.check("reordering-statements-changes-places-only", cases(Layout.TIDY), RUNS, each -> assertEquals(
                Meaning.inAnyOrder(load(each.text())),
                Meaning.inAnyOrder(load(Shuffled.statements(each.text(), each.seed())))));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void reorderingAnExampleChangesNothingButPlaces(String example) {
        Map<String, String> texts = texts(example);
        for (int seed = 0; seed < 3; seed++) {
            int change = seed;
            Map<String, String> properties = new LinkedHashMap<>(texts);
            properties.replaceAll((name, text) -> Shuffled.properties(text, change));
            assertNotEquals(texts, properties);
            assertEquals(Meaning.inWords(load(texts)), Meaning.inWords(load(properties)));
            Map<String, String> statements = new LinkedHashMap<>(texts);
            statements.replaceAll((name, text) -> Shuffled.statements(text, change));
            assertNotEquals(texts, statements);
            assertEquals(Meaning.inAnyOrder(load(texts)), Meaning.inAnyOrder(load(statements)));
        }
    }

    // Splitting into files

    @Test
    void splittingAFileChangesNothingButPlaces() {
        Property.check("splitting-changes-places-only", cases(Layout.ANY), RUNS, each -> {
            Portfolio whole = load(each.text());
            assertEquals(Meaning.inWords(whole), Meaning.inWords(load(split(whole, 1 + each.seed() % 5))));
        });
    }

    @ParameterizedTest
    @MethodSource("examples")
    void splittingAnExampleChangesNothingButPlaces(String example) {
        Portfolio whole = load(texts(example));
        assertEquals(Meaning.inWords(whole), Meaning.inWords(load(split(whole, 1))));
        assertEquals(Meaning.inWords(whole), Meaning.inWords(load(split(whole, 3))));
    }

    /** The statements in files of a few each. */
    private static Map<String, String> split(Portfolio portfolio, int inFile) {
        Map<String, String> files = new LinkedHashMap<>();
        String system = portfolio.systems().getFirst().system().getName();
        for (SextantResource file : portfolio.files()) {
            List<Statement> all = file.document().getStatements();
            for (int from = 0; from < all.size(); from += inFile) {
                StringBuilder text = new StringBuilder();
                boolean declares = false;
                for (Statement each : all.subList(from, Math.min(all.size(), from + inFile))) {
                    declares |= each == portfolio.systems().getFirst().system();
                    text.append(NodeModelUtils.findActualNodeFor(each).getText()).append('\n');
                }
                files.put("file" + files.size() + ".sextant",
                        declares ? text.toString() : "for " + system + "\n" + text);
            }
        }
        return files;
    }

    // Rows

    @Test
    void rowsOfPlacesAndTheWholeSystemAreTheWhole() {
        Property.check("place-rows-are-the-whole", Portfolios.upTo(SIZE, Layout.TIDY), RUNS,
                text -> assertRowsAreTheWhole(load(text)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void rowsOfAnExampleAreTheWhole(String example) {
        assertRowsAreTheWhole(Installed.example(example));
    }

    private static void assertRowsAreTheWhole(Portfolio portfolio) {
        Analysis analysis = portfolio.analyses().getFirst();
        for (Coverage coverage : analysis.coverage()) {
            Set<ActivityFacts> inRows = new HashSet<>();
            for (Cut.Row row : Cut.of(analysis, CutBy.PLACE, coverage.framework()).rows()) {
                inRows.addAll(row.activities());
                for (ActivityFacts activity : row.activities()) {
                    assertEquals(row.key() == null, activity.isSystemWide(), activity.activity().getName());
                }
            }
            assertEquals(new HashSet<>(analysis.shown()), inRows);
        }
    }

    // Dates

    @Test
    void onADateBeforeAnythingBeganNothingIsActive() {
        Property.check("nothing-active-long-ago", Portfolios.upTo(SIZE, Layout.TIDY), RUNS,
                text -> assertNothingActiveLongAgo(load(text)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void inAnExampleNothingWasActiveLongAgo(String example) {
        assertNothingActiveLongAgo(Installed.example(example));
    }

    private static void assertNothingActiveLongAgo(Portfolio portfolio) {
        AnalysisOptions then = AnalysisOptions.on(Installed.TODAY).asOf(LONG_AGO);
        Analysis analysis = portfolio.analyse(portfolio.systems().getFirst(), then, new NullProgressMonitor());
        for (ActivityFacts facts : analysis.shown()) {
            assertTrue(!facts.isActive() || statesNoStart(facts.activity()), facts.activity().getName());
        }
        List<Activity> dated = portfolio.systems().getFirst().activities().stream().filter(each -> !statesNoStart(each))
                .toList();
        for (Coverage coverage : analysis.coverage()) {
            coverage.cells().filter(cell -> cell.active().stream().anyMatch(each -> dated.contains(each.activity())))
                    .forEach(cell -> assertEquals(State.GAP, cell.state(), Names.path(cell.subject())));
        }
    }

    /** A status without a date holds from the activity's start; without a start, always. */
    private static boolean statesNoStart(Activity activity) {
        return activity.getFrom() == null && activity.getStatuses().stream().anyMatch(each -> each.getSince() == null);
    }

    // More of the same

    @Test
    void oneMoreActiveActivityNeverLowersAState() {
        Property.check("more-never-lowers", cases(Layout.TIDY), RUNS, each -> {
            Map<String, String> files = Map.of("all.sextant", each.text());
            assertMoreNeverLowers(load(files), files, each.seed());
        });
    }

    @ParameterizedTest
    @MethodSource("examples")
    void oneMoreActiveActivityNeverLowersAStateInAnExample(String example) {
        Map<String, String> files = texts(example);
        Portfolio portfolio = load(files);
        for (int seed = 0; seed < 26; seed++) {
            assertMoreNeverLowers(portfolio, files, seed);
        }
    }

    private static void assertMoreNeverLowers(Portfolio portfolio, Map<String, String> files, int seed) {
        Analysis before = portfolio.analyses().getFirst();
        List<String> subjects = new ArrayList<>();
        for (Coverage coverage : before.coverage()) {
            coverage.domains().forEach(domain -> {
                subjects.add(coverage.framework().getName() + '.' + Names.path(domain.domain()));
                domain.modes().forEach(
                        mode -> subjects.add(coverage.framework().getName() + '.' + Names.path(mode.subject())));
            });
        }
        Map<String, String> more = new LinkedHashMap<>(files);
        String system = before.system().system().getName();
        more.put("z-more.sextant",
                "for " + system + "\nactivity OneMore {\n    in " + subjects.get(seed % subjects.size())
                        + "\n    status delivering\n" + (seed % 2 == 0 ? "    with \"One\", \"Two\"\n" : "") + "}\n");
        Analysis after = load(more).analyses().getFirst();
        assertEquals(before.tally().activities() + 1, after.tally().activities());
        List<State> was = states(before);
        List<State> is = states(after);
        for (int i = 0; i < was.size(); i++) {
            assertTrue(is.get(i).compareTo(was.get(i)) >= 0, was.get(i) + " became " + is.get(i));
        }
    }

    private static List<State> states(Analysis analysis) {
        return analysis.coverage().stream().flatMap(Coverage::domains)
                .flatMap(domain -> Stream.concat(Stream.of(domain.cell()), domain.modes().stream())).map(Cell::state)
                .toList();
    }
}
