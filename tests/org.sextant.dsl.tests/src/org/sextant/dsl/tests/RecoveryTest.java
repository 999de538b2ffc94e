package org.sextant.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sextant.dsl.SextantLanguage;
import org.sextant.testsupport.Gen;
import org.sextant.testsupport.Layout;
import org.sextant.testsupport.Mutations;
import org.sextant.testsupport.Mutations.Mutation;
import org.sextant.testsupport.Portfolios;
import org.sextant.testsupport.Property;
import org.sextant.testsupport.Texts;

/** One bad line costs one line: the language's promise, held for every line of every example and every slip. */
class RecoveryTest {
    private static final int MOST_SHOWN = 40;
    private static final int EVERY = 6;
    private static final int LONG = 4;
    private static final Set<Mutations.Kind> MISSPELT = Set.of(Mutations.Kind.SWAP_LETTERS, Mutations.Kind.DROP_LETTER,
            Mutations.Kind.DOUBLE_LETTER);

    /** Each line with some of the slips, each slip on some of the lines. */
    @TestFactory
    Stream<DynamicTest> aSlipOnAnyLineOfAnExampleCostsThatLineAlone() {
        return examples(slip -> (slip.line() + slip.kind().ordinal()) % EVERY == 0);
    }

    @TestFactory
    @Tag("slow")
    Stream<DynamicTest> anySlipOnAnyLineOfAnExampleCostsThatLineAlone() {
        return examples(slip -> true);
    }

    private static Stream<DynamicTest> examples(Predicate<Mutation> slips) {
        Map<String, String> csif = Map.of(Texts.CSIF, Texts.read(Texts.CSIF));
        Stream<DynamicTest> framework = Stream
                .of(DynamicTest.dynamicTest(Texts.CSIF, () -> check(csif, Texts.CSIF, slips)));
        return Stream.concat(framework, Texts.portfolios().stream().flatMap(folder -> portfolio(folder, slips)));
    }

    private static Stream<DynamicTest> portfolio(String folder, Predicate<Mutation> slips) {
        Map<String, String> files = new LinkedHashMap<>();
        Texts.files(folder).forEach(file -> files.put(file, Texts.read(file)));
        List<String> names = List.copyOf(files.keySet());
        files.put(Texts.CSIF, Texts.read(Texts.CSIF));
        return names.stream().map(name -> DynamicTest.dynamicTest(name, () -> check(files, name, slips)));
    }

    private static void check(Map<String, String> files, String name, Predicate<Mutation> slips) {
        Recovery recovery = new Recovery(files, name);
        List<String> all = new ArrayList<>();
        Mutations.all(files.get(name)).filter(slips).forEach(slip -> {
            List<String> losses = recovery.losses(slip);
            if (!losses.isEmpty()) {
                all.add(slip + "\n    " + String.join("\n    ", losses.subList(0, Math.min(3, losses.size()))));
            }
        });
        assertEquals("", String.join("\n", all.subList(0, Math.min(MOST_SHOWN, all.size()))),
                all.size() + " slips cost too much");
    }

    @TestFactory
    Stream<DynamicTest> aMisspeltKeywordOfAnExampleCostsNothing() {
        Set<String> keywords = GrammarUtil
                .getAllKeywords(SextantLanguage.get().part(IGrammarAccess.class).getGrammar());
        return Stream.of(Texts.CSIF, "examples/portfolios/west-yorkshire/west-yorkshire.sextant",
                "examples/portfolios/west-yorkshire/activities/wakefield.sextant")
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    String text = Texts.read(name);
                    List<String> lines = text.lines().toList();
                    Recovery recovery = new Recovery(Map.of(name, text), name);
                    Map<String, List<String>> losses = new TreeMap<>();
                    Mutations.all(text).filter(slip -> MISSPELT.contains(slip.kind())).forEach(slip -> {
                        String word = lines.get(slip.line() - 1).strip().split("[ {]", 2)[0];
                        if (keywords.contains(word) && word.length() >= LONG
                                && (slip.line() + slip.kind().ordinal()) % 3 == 0) {
                            losses.computeIfAbsent(word + ' ' + slip.kind(), key -> recovery.allLosses(slip));
                        }
                    });
                    losses.values().removeIf(List::isEmpty);
                    assertEquals(Map.of(), losses);
                }));
    }

    /** A text and a slip on one of its lines. */
    record Slip(String text, Mutation mutation) {
        @Override
        public String toString() {
            return mutation + "\nin\n" + text;
        }
    }

    private static Gen<Slip> slips() {
        return Portfolios.upTo(6, Layout.TIDY).then(text -> choices -> {
            List<String> lines = List.of(text.split("\n", -1));
            int line = 1 + choices.next(lines.size() - 1);
            List<Mutation> slips = Mutations.of(text, line);
            return new Slip(text, slips.get(choices.next(slips.size())));
        });
    }

    @Test
    void aSlipOnAnyLineOfAnyPortfolioCostsThatLineAlone() {
        checkPortfolios(300);
    }

    @Test
    @Tag("slow")
    void anySlipOnAnyLineOfAnyPortfolioCostsThatLineAlone() {
        checkPortfolios(10_000);
    }

    private static void checkPortfolios(int runs) {
        Property.check("one-bad-line-costs-one-line", slips(), runs, slip -> assertEquals(List.of(),
                new Recovery(Map.of("1.sextant", slip.text()), "1.sextant").losses(slip.mutation())));
    }
}
