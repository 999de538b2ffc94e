package org.sextant.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.sextant.dsl.Formatter;
import org.sextant.dsl.SextantLanguage;
import org.sextant.dsl.TextChange;
import org.sextant.testsupport.Gen;
import org.sextant.testsupport.Layout;
import org.sextant.testsupport.Mutations;
import org.sextant.testsupport.Portfolios;
import org.sextant.testsupport.Property;
import org.sextant.testsupport.Texts;

/** What holds for the formatter whatever it is given. How things look is in {@link FormatterFilesTest}. */
class FormatterTest {
    private static final String ACTIVITY = "activity A {\n    status planned\n}\n";

    private final Formatter formatter = SextantLanguage.get().part(Formatter.class);

    /** White space alone changes, once, and what is said stays the same. */
    private void assertHarmless(String text) {
        String once = formatter.format(text);
        assertEquals(withoutSpace(text), withoutSpace(once), "nothing but white space changes");
        assertEquals(once, formatter.format(once), "formatting twice changes nothing");
        assertEquals(Said.by(text), Said.by(once), "what is said stays the same");
        assertTrue(
                once.isEmpty() || once.equals("\uFEFF")
                        || !once.endsWith("\n\n") && (once.endsWith("\n") || once.endsWith("\r")),
                "it ends with one line end");
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("[\\s\\p{Z}\uFEFF]", "");
    }

    private static List<String> examples() {
        List<String> files = new ArrayList<>(List.of(Texts.CSIF));
        Texts.portfolios().forEach(folder -> files.addAll(Texts.files(folder)));
        return files.stream().map(Texts::read).toList();
    }

    @Test
    void examplesStayWhatTheySay() {
        examples().forEach(this::assertHarmless);
    }

    @Test
    void anyPortfolioStaysWhatItSays() {
        Property.check("formatting-is-harmless", Portfolios.upTo(8, Layout.ANY), 200, this::assertHarmless);
    }

    @Test
    void slipsOfAHandAreHarmless() {
        Gen<String> slips = Gen.of(examples()).then(text -> Gen.numbers(1, (int) text.lines().count())
                .then(line -> Gen.of(Mutations.of(text, line)))).map(Mutations.Mutation::text);
        Property.check("formatting-slips-is-harmless", slips, 400, this::assertHarmless);
    }

    @Test
    void everySlipInAnActivityIsHarmless() {
        String text = Texts.read("tests/org.sextant.dsl.tests/format/contract-system.before.sextant");
        Mutations.all(text).forEach(slip -> assertHarmless(slip.text()));
    }

    @Test
    void nonsenseIsHarmless() {
        Property.check("formatting-tokens-is-harmless", Soup.tokens(60), 600, this::assertHarmless);
        Property.check("formatting-strewn-is-harmless", Gen.of(examples()).then(Soup::strewn), 600,
                this::assertHarmless);
        Property.check("formatting-characters-is-harmless", Soup.characters(80), 600, this::assertHarmless);
    }

    @Test
    void commentsAnywhereSurvive() {
        String text = Texts.read("tests/org.sextant.dsl.tests/format/contract-conversation.before.sextant");
        for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
            String commented = text.substring(0, at) + " // c\n" + text.substring(at);
            assertHarmless(commented);
            assertHarmless(text.substring(0, at) + "\n// c\n" + text.substring(at));
        }
    }

    @Test
    void lineEndsAreKept() {
        assertEquals(
                "activity A {\r\n    status planned\r\n    note   \"One\"\r\n           \"Two\"\r\n"
                        + "}\r\n\r\nplace P\r\n",
                formatter.format("activity A {\r\nstatus planned\r\nnote \"One\"\r\n \"Two\"}\r\n\r\n\r\nplace P"));
        examples().forEach(text -> assertEquals(formatter.format(text).replace("\n", "\r\n"),
                formatter.format(text.replace("\n", "\r\n"))));
        assertEquals("place P\n\n// c\nplace Q\n",
                formatter.format("place P\n\r\n//  c \r\nplace Q\r\n".replace("//  c ", "// c")));
        assertEquals("place P {\r    population 3\r}\r", formatter.format("place P {\rpopulation 3\r}\r"));
    }

    @Test
    void theByteOrderMarkIsKept() {
        assertEquals("\uFEFF" + ACTIVITY, formatter.format("\uFEFF  activity A {status planned\n}"));
        assertEquals("\uFEFF", formatter.format("\uFEFF\n\n"));
        assertEquals(ACTIVITY + "\n" + ACTIVITY, formatter.format(ACTIVITY + "\uFEFF" + ACTIVITY),
                "anywhere else it is a blank");
    }

    @Test
    void thereIsOneLineEndAtTheEnd() {
        assertEquals("", formatter.format(""));
        assertEquals("", formatter.format(" \n\t\n"));
        assertEquals("place P\n", formatter.format("place P"));
        assertEquals("place P\n", formatter.format("\n\nplace P  \n\n\n"));
        assertEquals("// c\n", formatter.format("  // c"));
    }

    @Test
    void changesAreTheLeast() {
        assertEquals(List.of(), formatter.changes(ACTIVITY, 0, ACTIVITY.length()));
        assertEquals(List.of(new TextChange(15, 0, "  "), new TextChange(22, 2, "")),
                formatter.changes("activity A {\n  status   planned\n}\n", 0, 34));
    }

    @Test
    void changesOfARangeStayInItsLines() {
        String text = "place P {\n  population 1  \n  note  \"N\" \n}\n  place  Q \n";
        assertEquals("place P {\n  population 1  \n    note       \"N\"\n}\n  place  Q \n",
                applied(text, text.indexOf("note"), 2));
        assertEquals("place P {\n  population 1  \n  note  \"N\" \n}\nplace Q\n", applied(text, text.length() - 3, 0));
        assertEquals(
                "place P {\n  population 1\n  note  \"N\" \n}\n  place  Q \n".replace("  population", "    population"),
                applied(text, text.indexOf("1"), 0));
    }

    @Test
    void changesMakeTheWholeWhatFormatMakesIt() {
        Gen<String> texts = Gen.either(List.of(Portfolios.upTo(5, Layout.ANY), Gen.of(examples()).then(Soup::strewn)));
        Property.check("changes-are-what-format-does", texts, 150, text -> {
            assertEquals(formatter.format(text), apply(text, formatter.changes(text, 0, text.length())));
            int from = text.length() / 3;
            for (TextChange change : formatter.changes(text, from, text.length() / 3)) {
                assertEquals("", withoutSpace(
                        text.substring(change.offset(), change.offset() + change.length()) + change.replacement()));
            }
            assertEquals(Said.by(text), Said.by(applied(text, from, text.length() / 3)), "what is said stays the same");
        });
    }

    private String applied(String text, int offset, int length) {
        return apply(text, formatter.changes(text, offset, length));
    }

    private static String apply(String text, List<TextChange> changes) {
        StringBuilder result = new StringBuilder(text);
        changes.reversed().forEach(
                change -> result.replace(change.offset(), change.offset() + change.length(), change.replacement()));
        return result.toString();
    }

    @Test
    void theCostIsLinear() {
        String part = Stream.generate(() -> Texts.read(Texts.CSIF)).limit(4).reduce("", String::concat);
        String tenParts = part.repeat(10);
        nanos(tenParts);
        long once = Math.min(nanos(part), nanos(part));
        long tenfold = Math.min(nanos(tenParts), nanos(tenParts));
        assertTrue(tenfold < once * 50, tenfold + " against " + once);
    }

    private long nanos(String text) {
        long start = System.nanoTime();
        formatter.format(text);
        return System.nanoTime() - start;
    }
}
