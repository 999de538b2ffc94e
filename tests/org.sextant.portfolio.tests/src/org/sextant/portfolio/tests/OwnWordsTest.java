package org.sextant.portfolio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.sextant.model.Element;
import org.sextant.model.Framework;
import org.sextant.model.Prompt;
import org.sextant.portfolio.Portfolio;
import org.sextant.testsupport.Texts;

/**
 * No sentence of the publications goes into Sextant: their licences allow names and facts. No run of eight words is the same,
 * names and titles excepted. The publications are not part of the repository; where they are not there, nothing is tested.
 */
class OwnWordsTest {
    /** The system property that says where the publications' texts are; else they are looked for beside the checkout. */
    private static final String SEEDS = "sextant.seeds";
    private static final String BESIDE = "../shared/seeds";
    private static final int RUN = 8;
    private static final List<String> PUBLICATIONS = List.of("Improving across health and care systems: a framework",
            "Improving health and care at scale: learning from the experience of systems");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static Path seeds() {
        String given = System.getProperty(SEEDS);
        return given == null ? Texts.root().resolve(BESIDE).normalize() : Path.of(given);
    }

    @Test
    void noRunOfEightWordsIsAPublications() throws IOException {
        Path folder = seeds();
        assumeTrue(Files.isDirectory(folder), "the publications' texts are not in " + folder + "; set -D" + SEEDS);
        Map<String, String> runs = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
                runs(Files.readString(file)).forEach(run -> runs.putIfAbsent(run, file.getFileName().toString()));
            }
        }
        assumeTrue(!runs.isEmpty(), "there are no texts in " + folder);
        Set<String> excepted = titles();
        List<String> same = new ArrayList<>();
        texts().forEach((where, text) -> {
            for (String run : runs(text)) {
                if (runs.containsKey(run) && !excepted.contains(run)) {
                    same.add(where + ": \"" + run + "\" stands in " + runs.get(run));
                }
            }
        });
        assertEquals("", String.join("\n", same));
    }

    /** The texts file by file, so that what a source breaks into pieces is read as one. */
    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        OwnTexts.ofTheProduct()
                .forEach(each -> texts.merge(each.where(), each.text(), (one, other) -> one + ' ' + other));
        OwnTexts.ofTheDocuments()
                .forEach(each -> texts.merge(each.where(), each.text(), (one, other) -> one + ' ' + other));
        return texts;
    }

    /** Runs of words within a title, whatever stands around it. */
    private static Set<String> titles() {
        Set<String> titles = new HashSet<>();
        PUBLICATIONS.forEach(each -> titles.addAll(runs(each)));
        for (String example : Texts.portfolios()) {
            Portfolio portfolio = Installed.example(example);
            for (Framework framework : portfolio.frameworks()) {
                titles.addAll(runs(framework.getTitle()));
                add(titles, framework.eAllContents());
            }
            portfolio.files().forEach(file -> add(titles, file.getAllContents()));
        }
        return titles;
    }

    private static void add(Set<String> titles, TreeIterator<EObject> all) {
        all.forEachRemaining(each -> {
            if (each instanceof Element element && !(each instanceof Prompt) && element.getTitle() != null) {
                titles.addAll(runs(element.getTitle()));
            }
        });
    }

    private static List<String> runs(String text) {
        List<String> words = NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT).replaceAll("['’]", ""))
                .filter(each -> !each.isEmpty())
                .toList();
        List<String> runs = new ArrayList<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        return runs;
    }

    @Test
    void runsAreFoundAcrossLinesAndPunctuation() {
        String one = "One, two three\nfour-five six's \"seven\" eight; nine.";
        assertEquals(List.of("one two three four five sixs seven eight", "two three four five sixs seven eight nine"),
                runs(one));
        assertTrue(runs("one two three four five six seven").isEmpty());
    }
}
