package org.sextant.portfolio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sextant.analysis.AnalysisOptions;
import org.sextant.analysis.Coverage;
import org.sextant.core.PluginFailure;
import org.sextant.model.Framework;
import org.sextant.portfolio.Location;
import org.sextant.portfolio.Plugins;
import org.sextant.portfolio.Portfolio;
import org.sextant.portfolio.PortfolioLoader;
import org.sextant.portfolio.SourceText;
import org.sextant.portfolio.tests.plugin.Elsewhere;
import org.sextant.portfolio.tests.plugin.Floods;
import org.sextant.portfolio.tests.plugin.GivesNothing;
import org.sextant.portfolio.tests.plugin.Loops;
import org.sextant.portfolio.tests.plugin.NeedsMore;
import org.sextant.portfolio.tests.plugin.NeverMade;
import org.sextant.portfolio.tests.plugin.Overflows;
import org.sextant.portfolio.tests.plugin.Seen;
import org.sextant.portfolio.tests.plugin.Throws;

/** A plugin adds what it brings; one that goes wrong costs its own result, is named, and changes nothing else. */
class PluginTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration NO_PATIENCE = Duration.ofSeconds(1);
    private static final Map<String, String> RIVERSIDE = riverside();
    private static final int ACTIVE_IN_RIVERSIDE = 13;

    private static final String ACME = "com.acme.improvement";
    private static final String KIND = """
        <extension point="org.sextant.core.findings">
           <finding code="acme.seen" severity="info" title="Seen" source="Acme">Acme has seen this.</finding>
        </extension>
        """;

    @TempDir
    private Path temp;
    private PlainPlugins plugins;

    @BeforeEach
    void begin() {
        plugins = new PlainPlugins(temp);
    }

    @AfterEach
    void letLoopsEnd() {
        System.clearProperty(Loops.GO_ON);
    }

    private static Map<String, String> riverside() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (SourceText text : Installed.example("examples/portfolios/riverside").sources().texts()) {
            texts.put(text.name().substring(text.name().lastIndexOf('/') + 1), text.text());
        }
        return texts;
    }

    private static String rule(String type) {
        return "<extension point=\"org.sextant.analysis.rules\"><rule id=\"acme.rule\" class=\"org.sextant.portfolio.tests.plugin."
                + type + "\"/></extension>\n";
    }

    private static String framework(String id) {
        return "<extension point=\"org.sextant.core.frameworks\"><framework id=\"" + id + "\" file=\"frameworks/" + id
                + ".sextant\"/></extension>\n";
    }

    private static Portfolio load(Plugins plugins, Map<String, String> files) {
        return new PortfolioLoader(plugins).load(InMemory.of(files), AnalysisOptions.on(Installed.TODAY),
                new NullProgressMonitor());
    }

    /** Riverside, using another framework as well. */
    private static Map<String, String> using(String framework) {
        Map<String, String> files = new LinkedHashMap<>(RIVERSIDE);
        files.replaceAll((name, text) -> text.replace("csif, promises", "csif, promises, " + framework));
        return files;
    }

    // What works

    @Test
    void withoutPluginsThePlainRegistryHoldsWhatIsInstalled() {
        Plugins plain = plugins.load(PATIENCE);
        assertEquals(List.of(), plain.failures());
        assertEquals(OrderTest.lines(Installed.load(InMemory.of(RIVERSIDE))), OrderTest.lines(load(plain, RIVERSIDE)));
    }

    @Test
    void ruleAndFindingOfAPlugin() {
        Plugins loaded = plugins.add(ACME, KIND + rule("Seen"), Seen.class).load(PATIENCE);
        assertEquals(List.of(), loaded.failures());
        assertEquals("Acme has seen this.", loaded.kinds().get("acme.seen").explanation());
        assertEquals(ACME, loaded.kinds().get("acme.seen").contributor());
        Portfolio portfolio = load(loaded, RIVERSIDE);
        assertEquals(ACTIVE_IN_RIVERSIDE, own(portfolio).size());
        assertTrue(own(portfolio).stream().anyMatch(each -> each.startsWith("flow.sextant:")
                && each.endsWith(":10 INFO acme.seen Acme has seen FrailtyFrontDoor")),
                () -> String.join("\n", own(portfolio)));
        assertNothingElseChanged(portfolio);
    }

    @Test
    void findingsOfAPluginCanBeIgnoredAndSet() {
        Plugins loaded = plugins.add(ACME, KIND + rule("Seen"), Seen.class).load(PATIENCE);
        Map<String, String> files = new LinkedHashMap<>(RIVERSIDE);
        files.put("z.sextant", "for Riverside\nignore acme.seen on BedView because \"We know\"\n");
        Portfolio portfolio = load(loaded, files);
        assertEquals(ACTIVE_IN_RIVERSIDE - 1, own(portfolio).size());
        assertTrue(portfolio.analyses().getFirst().ignored().stream()
                .anyMatch(each -> each.finding().code().equals("acme.seen")));
    }

    @Test
    void frameworkOfAPlugin() {
        plugins.add(ACME, framework("acme")).file(ACME, "frameworks/acme.sextant",
                "framework acme \"Acme's\" {\n    domain work \"Work\" { mode much \"Much\"  mode little \"Little\" }\n}\n");
        Plugins loaded = plugins.load(PATIENCE);
        assertEquals(List.of(), loaded.failures());
        Map<String, String> files = using("acme");
        files.put("z.sextant",
                "for Riverside\nactivity New { in acme.work.much  status delivering  towards AtHome }\n");
        Portfolio portfolio = load(loaded, files);
        assertEquals(List.of("csif", "promises", "acme"),
                portfolio.systems().getFirst().frameworks().stream().map(Framework::getName).toList());
        Coverage coverage = portfolio.analyses().getFirst().coverage().getLast();
        assertEquals(List.of("much covered", "little gap"),
                coverage.cells().map(each -> each.subject().getName() + ' ' + each.state().id()).toList());
    }

    @Test
    void frameworkOfAPluginIsAmongThoseThatAMisspeltNameCouldMean() {
        plugins.add(ACME, framework("acme")).file(ACME, "frameworks/acme.sextant", "framework acme { domain work }\n");
        Portfolio portfolio = load(plugins.load(PATIENCE), Map.of("a.sextant", "system R { uses amce }\n"));
        assertEquals("no framework is called amce; did you mean acme?",
                portfolio.findings().getFirst().finding().message());
    }

    // What goes wrong

    @Test
    void ruleThatThrows() {
        Portfolio portfolio = load(plugins.add(ACME, KIND + rule("Throws"), Throws.class).load(PATIENCE), RIVERSIDE);
        assertFailed(portfolio, ACME + ": rule acme.rule threw IllegalStateException: no more");
        assertEquals(List.of(), own(portfolio));
        assertNothingElseChanged(portfolio);
    }

    @Test
    void ruleThatOverflowsTheStack() {
        Portfolio portfolio = load(plugins.add(ACME, KIND + rule("Overflows"), Overflows.class).load(PATIENCE),
                RIVERSIDE);
        assertFailed(portfolio, ACME + ": rule acme.rule threw StackOverflowError");
        assertNothingElseChanged(portfolio);
    }

    @Test
    void ruleThatNeverEndsIsSwitchedOffForTheSession() {
        System.setProperty(Loops.GO_ON, "true");
        plugins.add(ACME, KIND + rule("Loops"), Loops.class).add("com.other", rule("Seen"), Seen.class);
        Plugins loaded = plugins.load(NO_PATIENCE);
        Portfolio portfolio = load(loaded, RIVERSIDE);
        assertFailed(portfolio, ACME + ": rule acme.rule took longer than 1 second");
        assertEquals(ACTIVE_IN_RIVERSIDE, own(portfolio).size(), "another plugin suffers");
        assertNothingElseChanged(portfolio);
        assertTrue(loaded.isolation().isOff(ACME));
        assertFailed(load(loaded, RIVERSIDE), ACME + ": rule acme.rule is not run");
    }

    @Test
    void ruleThatCannotEvenBeMade() {
        System.setProperty(Loops.GO_ON, "true");
        plugins.add(ACME, KIND + rule("NeverMade"), NeverMade.class, Loops.class).add("com.other", rule("Seen"),
                Seen.class);
        Portfolio portfolio = load(plugins.load(NO_PATIENCE), RIVERSIDE);
        assertFailed(portfolio, ACME + ": rule acme.rule took longer than 1 second");
        assertEquals(ACTIVE_IN_RIVERSIDE, own(portfolio).size(), "another plugin suffers");
        assertNothingElseChanged(portfolio);
    }

    @Test
    void ruleThatFloods() {
        Plugins loaded = plugins.add(ACME, KIND + rule("Floods"), Floods.class).load(PATIENCE);
        Portfolio portfolio = assertTimeout(Duration.ofSeconds(30), () -> load(loaded, RIVERSIDE));
        assertEquals(Floods.FINDINGS, own(portfolio).size());
        assertNothingElseChanged(portfolio);
    }

    @Test
    void ruleWhoseClassIsMissing() {
        Portfolio portfolio = load(plugins.add(ACME, KIND + rule("NoSuchRule")).load(PATIENCE), RIVERSIDE);
        assertFailed(portfolio, ACME
                + ": rule acme.rule needs class org.sextant.portfolio.tests.plugin.NoSuchRule, which is not there");
        assertNothingElseChanged(portfolio);
    }

    @Test
    void ruleThatNeedsAMissingClass() {
        Portfolio portfolio = load(plugins.add(ACME, KIND + rule("NeedsMore"), NeedsMore.class).load(PATIENCE),
                RIVERSIDE);
        assertFailed(portfolio,
                ACME + ": rule acme.rule needs class org.sextant.portfolio.tests.plugin.Seen, which is not there");
        assertNothingElseChanged(portfolio);
    }

    @Test
    void ruleThatIsNone() {
        String wrong = "<extension point=\"org.sextant.analysis.rules\"><rule id=\"acme.rule\" class=\"java.lang.Object\"/></extension>\n";
        Portfolio portfolio = load(plugins.add(ACME, wrong).load(PATIENCE), RIVERSIDE);
        assertFailed(portfolio,
                ACME + ": rule acme.rule names class java.lang.Object, which is no org.sextant.analysis.Rule");
        assertNothingElseChanged(portfolio);
    }

    @Test
    void ruleThatGivesNoFinding() {
        Portfolio portfolio = load(plugins.add(ACME, rule("GivesNothing"), GivesNothing.class).load(PATIENCE),
                RIVERSIDE);
        assertFailed(portfolio, ACME + ": rule acme.rule threw NullPointerException");
        assertNothingElseChanged(portfolio);
    }

    @Test
    void findingsAtPlacesThatAreNotThereAreKept() {
        Portfolio portfolio = load(plugins.add(ACME, KIND + rule("Elsewhere"), Elsewhere.class).load(PATIENCE),
                RIVERSIDE);
        assertEquals(3, own(portfolio).size());
        portfolio.findings().stream().filter(each -> each.finding().code().equals("acme.seen"))
                .map(each -> each.location())
                .map(Location::isInText).forEach(inText -> assertEquals(false, inText));
        assertNothingElseChanged(portfolio);
    }

    @Test
    void findingWhoseCodeIsSextantsOwn() {
        Plugins loaded = plugins.add(ACME, KIND.replace("acme.seen", "lead.none")).load(PATIENCE);
        assertNamed(loaded, ACME + ": finding lead.none has a code that org.sextant.analysis uses already");
        assertNothingElseChanged(load(loaded, RIVERSIDE));
    }

    @Test
    void findingThatIsIncomplete() {
        Plugins loaded = plugins.add(ACME, KIND.replace("title=\"Seen\"", "")).load(PATIENCE);
        assertNamed(loaded, ACME + ": finding acme.seen has no title");
        assertNothingElseChanged(load(loaded, RIVERSIDE));
    }

    @Test
    void frameworkThatIsMissing() {
        Plugins loaded = plugins.add(ACME, framework("acme")).load(PATIENCE);
        assertNothingElseChanged(load(loaded, RIVERSIDE));
        Portfolio portfolio = load(loaded, using("acme"));
        assertFailed(portfolio, ACME
                + ": framework acme threw FileNotFoundException: com.acme.improvement has no file frameworks/acme.sextant");
        assertEquals(List.of("no framework is called acme; there is csif, promises, roundabout"),
                messages(portfolio, "framework.unknown"));
        assertEquals(List.of("csif", "promises"),
                portfolio.systems().getFirst().frameworks().stream().map(Framework::getName).toList());
        assertNothingElseChanged(portfolio);
    }

    @Test
    void frameworkFileThatIsBroken() {
        plugins.add(ACME, framework("acme")).file(ACME, "frameworks/acme.sextant",
                "framework acme {\n    domain work { mode much }\n    dromain play { mode more }\n    nonsense\n}\n");
        Plugins loaded = plugins.load(PATIENCE);
        assertNothingElseChanged(load(loaded, RIVERSIDE));
        Portfolio portfolio = load(loaded, using("acme"));
        assertFailed(portfolio, ACME + ": framework acme line 3: ");
        assertEquals(List.of("csif", "promises", "acme"),
                portfolio.systems().getFirst().frameworks().stream().map(Framework::getName).toList());
    }

    @Test
    void frameworkFileThatDeclaresAnotherFramework() {
        plugins.add(ACME, framework("acme")).file(ACME, "frameworks/acme.sextant", "framework other { domain work }\n");
        Portfolio portfolio = load(plugins.load(PATIENCE), using("acme"));
        assertFailed(portfolio, ACME + ": framework acme is not what frameworks/acme.sextant declares");
        assertNothingElseChanged(portfolio);
    }

    @Test
    void frameworkWithTheNameOfABuiltInOne() {
        plugins.add(ACME, framework("csif")).file(ACME, "frameworks/csif.sextant", "framework csif { domain work }\n");
        Plugins loaded = plugins.load(PATIENCE);
        assertNamed(loaded, ACME + ": framework csif has an id that org.sextant.frameworks uses already");
        assertNothingElseChanged(load(loaded, RIVERSIDE));
    }

    @Test
    void pluginFileThatIsNoXml() {
        plugins.add(ACME, "<extension point=\"org.sextant.core.findings\">").add("com.other", KIND + rule("Seen"),
                Seen.class);
        Portfolio portfolio = load(plugins.load(PATIENCE), RIVERSIDE);
        assertEquals(List.of(ACME), plugins.unread().stream().map(PluginFailure::contributor).toList());
        assertEquals(ACTIVE_IN_RIVERSIDE, own(portfolio).size());
        assertNothingElseChanged(portfolio);
    }

    private static List<String> own(Portfolio portfolio) {
        return OrderTest.lines(portfolio).stream().filter(line -> line.contains(" acme.seen ")).toList();
    }

    private static List<String> messages(Portfolio portfolio, String code) {
        return portfolio.findings().stream().map(each -> each.finding()).filter(each -> each.code().equals(code))
                .map(each -> each.message()).toList();
    }

    private static void assertFailed(Portfolio portfolio, String sentence) {
        List<String> failures = messages(portfolio, "plugin.failed");
        assertEquals(1, failures.size(), failures::toString);
        assertTrue(failures.getFirst().startsWith(sentence), failures::toString);
    }

    private static void assertNamed(Plugins plugins, String sentence) {
        assertEquals(List.of(sentence), plugins.failures().stream().map(PluginFailure::sentence).toList());
    }

    /** All findings but the plugin's, and every state, are what they are without it. */
    private static void assertNothingElseChanged(Portfolio portfolio) {
        Portfolio without = Installed.load(InMemory.of(RIVERSIDE));
        assertEquals(String.join("\n", withoutPlugins(without)), String.join("\n", withoutPlugins(portfolio)));
    }

    private static List<String> withoutPlugins(Portfolio portfolio) {
        return Meaning.inWords(portfolio).lines()
                .filter(line -> !line.contains(" acme.seen ") && !line.contains(" plugin.failed ")
                        && !line.contains(" framework.unknown "))
                .toList();
    }
}
