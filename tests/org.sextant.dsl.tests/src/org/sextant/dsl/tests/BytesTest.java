package org.sextant.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.xtext.nodemodel.INode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.dsl.SextantResource;
import org.sextant.testsupport.Gen;
import org.sextant.testsupport.Layout;
import org.sextant.testsupport.Portfolios;
import org.sextant.testsupport.Property;
import org.sextant.testsupport.Texts;

/**
 * Whatever the text: it is read, in time, nothing of it is lost, and the generated parser has nothing to
 * complain about.
 */
class BytesTest {
    private static final Duration SMALL = Duration.ofSeconds(20);
    private static final Duration LARGE = Duration.ofSeconds(60);
    private static final int DEEP = 100_000;
    private static final int LONG = 1_000_000;

    private final WatchedParser parser = new WatchedParser();

    private void check(String text) {
        parser.parse(text);
        assertEquals(List.of(), parser.complaints());
        SextantResource file = Folder.of(text).file("1.sextant");
        assertEquals(text, file.text());
        Set<Integer> lines = new HashSet<>();
        for (INode error : file.syntaxErrors()) {
            assertTrue(lines.add(error.getStartLine()), () -> "more than one error on line " + error.getStartLine());
        }
    }

    private void check(String name, Gen<String> texts, int runs) {
        Property.check(name, texts, runs, text -> assertTimeoutPreemptively(SMALL, () -> check(text)));
    }

    private void all(int factor) {
        String example = Texts.read("examples/portfolios/west-yorkshire/conversation.sextant");
        String framework = Texts.read(Texts.CSIF).substring(0, 6000);
        check("any-bytes-are-read", Soup.bytes(200), 300 * factor);
        check("any-characters-are-read", Soup.characters(200), 500 * factor);
        check("any-words-are-read", Soup.tokens(60), 1500 * factor);
        check("any-torn-example-is-read", Soup.torn(example), 50 * factor);
        check("any-torn-framework-is-read", Soup.torn(framework), 50 * factor);
        check("any-scratched-example-is-read", Soup.scratched(example), 50 * factor);
        check("any-scratched-framework-is-read", Soup.scratched(framework), 50 * factor);
        check("any-strewn-example-is-read", Soup.strewn(example), 200 * factor);
        check("any-strewn-framework-is-read", Soup.strewn(framework), 200 * factor);
        check("any-strewn-portfolio-is-read", Portfolios.upTo(4, Layout.ANY).then(Soup::strewn), 100 * factor);
    }

    @Test
    void anyTextIsRead() {
        all(1);
    }

    @Test
    @Tag("slow")
    void anyTextOfVeryManyIsRead() {
        all(40);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "}", "{\n", "}\n", "activity X {", "place X {\n", "system X { note \"",
            "place X { organisation Y {",
            "\"", "place X {", " place X {\n", "framework X { domain Y { mode Z {\n", "aim X { measure Y {", "} {",
            "plan X {\n opportunity Y {\n"})
    void deepNestingIsRead(String opening) {
        int times = DEEP / Math.max(1, opening.length() - opening.replace("{", "").length());
        assertTimeoutPreemptively(LARGE, () -> check(opening.repeat(times)));
        assertTimeoutPreemptively(LARGE, () -> check(opening.repeat(times / 10) + "}".repeat(DEEP / 10)));
        assertTimeoutPreemptively(LARGE, () -> check(opening.repeat(times / 10) + "}\n".repeat(DEEP / 10)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1", "-", ".", "a.", "a,", "\"", "\u201C", " ", "\t", "{}", "\\", "/", "activity X",
            "\u6771", "1_",
            "at ", "status idea, ", "activity A { in ", "\"a\" ", "aim A "})
    void oneLineOfAMegabyteIsRead(String piece) {
        String text = "activity X { note " + piece.repeat(LONG / piece.length());
        assertTimeoutPreemptively(LARGE, () -> check(text));
        assertTimeoutPreemptively(LARGE, () -> check(piece.repeat(LONG / piece.length())));
    }
}
