package org.sextant.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sextant.dsl.SextantLanguage;
import org.sextant.dsl.ide.Hover;
import org.sextant.dsl.ide.HoverText;
import org.sextant.model.Control;
import org.sextant.model.Horizon;
import org.sextant.model.Level;
import org.sextant.model.OrganisationKind;
import org.sextant.model.Status;
import org.sextant.model.Worded;
import org.sextant.testsupport.Texts;

class HoverTest {
    private static final String SYSTEM = """
        system Riverside { uses csif  as-of 2026-03 }
        organisation Trust "Northbank Hospitals" { kind provider  note "Two sites." }
        """;

    private static @Nullable HoverText hover(String text) {
        return Hover.at(Fixture.snapshot(SYSTEM, text), Fixture.uri("2.sextant"), Fixture.caret(text));
    }

    /** The text hovered over, the title and the lines. */
    private static List<String> said(String text) {
        HoverText hover = Objects.requireNonNull(hover(text));
        List<String> said = new ArrayList<>();
        said.add(text.replace(Fixture.CARET, "").substring(hover.range().offset(), hover.range().end()));
        said.add(hover.title());
        said.addAll(hover.lines());
        return said;
    }

    @Test
    void elementIsDescribed() {
        assertEquals(List.of("Trust", "Northbank Hospitals", "Organisation, provider", "Two sites.",
                "Declared in 1.sextant, line 2", "Referred to 1 time: A"),
                said("for Riverside\nactivity A { lead Tru<|>st }"));
        assertEquals(
                List.of("A", "Work", "Activity", "testing: active, as of 2026-03 (as the system states)",
                        "Lead: Northbank Hospitals", "From 2025 to 2027",
                        "Declared in 2.sextant, line 2", "Referred to nowhere"),
                said("for Riverside\nactivity <|>A \"Work\" { lead Trust  from 2025  to 2027\n"
                        + "status idea since 2024, testing since 2025, delivering since 2026-05 }"));
        assertEquals(
                List.of("M", "Beds", "Measure", "Target: 80% (2026)", "Reached: 71%",
                        "Declared in 2.sextant, line 2", "Referred to nowhere"),
                said("for Riverside\naim A { measure M<|> \"Beds\" { target 80% by 2026  reached 71% } }"));
    }

    @Test
    void thoseThatReferToItAreNamed() {
        assertEquals("Referred to 8 times: A, B, C, D, E and others", said("""
            for Riverside
            activity A { lead Trust  with Trust }
            activity B { lead Tru<|>st }
            activity C { lead Trust }
            activity D { lead Trust }
            activity E { lead Trust }
            activity F { lead Trust }
            activity G { lead Trust }
            """).stream().filter(each -> each.startsWith("Referred")).findFirst().orElse(""));
    }

    @Test
    void findingIsExplainedWithItsSource() {
        List<String> unknown = said("for Riverside\nactivity B { lead No<|>body }");
        assertEquals(List.of("Nobody", "What is found here"), unknown.subList(0, 2));
        assertTrue(unknown.get(2).startsWith("A name that nothing has: A line refers to an element that"),
                unknown.get(2));
        assertEquals("Source: Sextant language, docs/language.md", unknown.get(3));
        List<String> element = said("for Riverside\nactivity <|>B { in csif.redesign.pathways  status testing }");
        assertEquals("Activity", element.get(2), "first what it is");
        assertTrue(element.stream().anyMatch(each -> each.startsWith("Active work that names no lead: ")),
                element.toString());
        assertTrue(element.getLast().startsWith("Source: "), element.getLast());
    }

    @Test
    void modeHasItsStateAndActivities() {
        List<String> mode = said("for Riverside\nactivity A \"Work\" { status testing  in csif.redesign.path<|>ways }");
        assertEquals("pathways", mode.getFirst());
        assertTrue(mode.get(2).startsWith("Mode of Cross-System Improvement Framework"), mode.toString());
        assertEquals("◑ partial, as of 2026-03 (as the system states)", mode.get(3));
        assertEquals("Active here: Work", mode.get(4));
        List<String> domain = said("for Riverside\nactivity A { in csif.redes<|>ign }");
        assertTrue(domain.stream().anyMatch(line -> line.startsWith("? ")), domain.toString());
    }

    @Test
    void keywordIsExplainedByItsBlock() {
        assertEquals(List.of("at", "at", "Places where it works; this never changes its name.",
                "For example: at North, South"), said("for Riverside\norganisation B { a<|>t North }"));
        assertEquals("Places where it happens; without it, in the whole system.",
                said("for Riverside\nactivity B { <|>at North }").get(2));
        assertEquals("From when on the status holds.",
                said("for Riverside\nactivity B { status testing si<|>nce 2025 }").get(2));
        assertEquals("about", said("for Riverside\nactivity B { cost ab<|>out GBP 3 million by Trust }").getFirst());
        assertEquals("Who pays.", said("for Riverside\nactivity B { cost GBP 3 b<|>y Trust }").get(2));
        assertTrue(said("for Riverside\nact<|>ivity B").get(2).startsWith("A piece of improvement work"));
    }

    @Test
    void wordOfAListIsExplained() {
        assertEquals(List.of("testing", "testing", "Being tried out."),
                said("for Riverside\nactivity B { status tes<|>ting }"));
        assertEquals(List.of("GBP", "GBP", "Pounds sterling."), said("for Riverside\nactivity B { cost <|>GBP 3 }"));
        assertEquals("goal.none", said("for Riverside\nignore goal.<|>none on Trust because \"x\"").getFirst());
    }

    @Test
    void nothingIsSaidOfTextsNumbersAndUnknownNames() {
        assertNull(hover("for Riverside\nactivity B { note \"te<|>xt\" }"));
        assertNull(hover("for Riverside\nactivity B { effort <|>3 fte }"));
        assertNull(hover("for Riverside\n<|>\nactivity B"));
    }

    @Test
    void everyKeywordHasAMeaningAndAnExample() throws IOException {
        Grammar grammar = SextantLanguage.get().part(IGrammarAccess.class).getGrammar();
        List<String> keywords = GrammarUtil.getAllKeywords(grammar).stream()
                .filter(each -> Character.isLetter(each.charAt(0))).toList();
        assertTrue(keywords.size() > 80);
        Properties meanings = meanings("keywords.properties");
        List<String> without = keywords.stream()
                .filter(keyword -> !meanings.getProperty(keyword, "").matches("[A-Z].*\\. \\| .*" + keyword + ".*"))
                .toList();
        assertEquals(List.of(), without);
        Set<String> unknown = new TreeSet<>(meanings.stringPropertyNames());
        unknown.removeIf(key -> keywords.contains(key.substring(key.indexOf('.') + 1)));
        assertEquals(Set.of(), unknown);
    }

    @Test
    void everyWordOfAListHasAMeaning() throws IOException {
        Properties meanings = meanings("words.properties");
        for (Class<? extends Worded> list : List.of(Status.class, Level.class, OrganisationKind.class, Horizon.class,
                Control.class)) {
            for (Worded value : list.getEnumConstants()) {
                assertTrue(meanings.getProperty(list.getSimpleName() + '.' + value.word(), "").endsWith("."),
                        value.word());
            }
        }
    }

    private static Properties meanings(String file) throws IOException {
        Properties meanings = new Properties();
        try (Reader reader = Files.newBufferedReader(
                Texts.root().resolve("dsl/org.sextant.dsl.ide/src/org/sextant/dsl/ide/internal").resolve(file))) {
            meanings.load(reader);
        }
        return meanings;
    }
}
