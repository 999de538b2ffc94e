package org.sextant.portfolio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Sextant describes and never grades anybody, and does not raise its voice. */
class WordsTest {
    private static final Pattern GRADING = Pattern.compile(
            "\\b(scor(e|es|ed|er|ers|ing)|(out)?rank(s|ed|ing|ings)?|ratings?|maturity"
                    + "|weak(en|ens|ened|er|est|ly|ness|nesses)?|poor(er|est|ly)?|fail(s|ed|ing|ings|ure|ures)?)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    /** Codes, options, the summary of a test run, and the promise itself. */
    private static final Pattern CONTRACT = Pattern
            .compile("\\bplugin\\.failed\\b|--fail-on\\b|\\bN failed\\b|\\bnever scores\\b");

    /** Where developers are told of programs and tests, these may fail. */
    private static final List<String> FOR_DEVELOPERS = List.of("docs/developer-guide.md", "docs/benchmarks.md",
            "docs/decisions/",
            "CHANGELOG.md");
    private static final String FAILING = "fail";

    private static final Pattern RAISED_VOICE = Pattern.compile("[\\p{L}\\p{N})”]!(?=$|[\\s\"”])");

    private static List<OwnTexts.Piece> all() {
        List<OwnTexts.Piece> all = new ArrayList<>(OwnTexts.ofTheProduct());
        all.addAll(OwnTexts.ofTheDocuments());
        return all;
    }

    @Test
    void noTextGradesAnybody() {
        List<String> wrong = new ArrayList<>();
        for (OwnTexts.Piece piece : all()) {
            String text = CONTRACT.matcher(piece.text()).replaceAll("CODE");
            Matcher found = GRADING.matcher(text);
            while (found.find()) {
                if (!found.group().toLowerCase().startsWith(FAILING)
                        || FOR_DEVELOPERS.stream().noneMatch(piece.where()::startsWith)) {
                    wrong.add(piece.where() + ": \"" + found.group() + "\" in: " + text);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void noTextRaisesItsVoice() {
        List<String> wrong = new ArrayList<>();
        for (OwnTexts.Piece piece : all()) {
            if (RAISED_VOICE.matcher(piece.text()).find()) {
                wrong.add(piece.where() + ": " + piece.text());
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void textsAreThereToBeLookedAt() {
        List<String> product = OwnTexts.ofTheProduct().stream().map(OwnTexts.Piece::text).toList();
        assertTrue(product.contains("Nothing is described in a domain"), "titles of findings");
        assertTrue(product.stream().anyMatch(each -> each.startsWith("Nothing is described here yet: ")),
                "explanations");
        assertTrue(product.stream().anyMatch(each -> each.contains("; did you mean ")), "messages");
        assertTrue(product.stream().anyMatch(each -> each.startsWith("summary ")), "frameworks");
        assertTrue(product.stream().anyMatch(each -> each.startsWith("note ")), "examples");
        assertTrue(OwnTexts.ofTheDocuments().size() > 200, "documents");
    }

    @Test
    void patternsFindWhatTheyAreFor() {
        for (String word : List.of("Scores", "ranked", "ratings", "maturity", "weakness", "poorly", "failing")) {
            assertTrue(GRADING.matcher("It is " + word + ".").find(), word);
        }
        for (String word : List.of("rate", "frank", "underscore", "strank", "operating", "failover", "scorecard2")) {
            assertTrue(!GRADING.matcher("It is " + word + ".").find(), word);
        }
        assertTrue(RAISED_VOICE.matcher("Well done!").find());
        assertTrue(!RAISED_VOICE.matcher("a != b, [!x] <!-- x --> !/").find());
    }
}
