package org.sextant.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sextant.dsl.Formatter;
import org.sextant.dsl.SextantLanguage;
import org.sextant.testsupport.Texts;

/** The formatter against files written by hand: each <code>before</code> comes out as its <code>after</code>. */
class FormatterFilesTest {
    private static final Path FOLDER = Texts.root().resolve("tests/org.sextant.dsl.tests/format");
    private static final String BEFORE = ".before.sextant";

    private final Formatter formatter = SextantLanguage.get().part(Formatter.class);

    static List<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(BEFORE))
                    .map(name -> name.substring(0, name.length() - BEFORE.length())).sorted().toList();
        }
    }

    private static String read(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name)).replace("\r\n", "\n");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void laysOut(String name) throws IOException {
        assertEquals(read(name + ".after.sextant"), formatter.format(read(name + BEFORE)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void leavesWhatIsLaidOut(String name) throws IOException {
        String after = read(name + ".after.sextant");
        assertEquals(after, formatter.format(after));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void keepsWhatIsSaid(String name) throws IOException {
        assertEquals(Said.by(read(name + BEFORE)), Said.by(read(name + ".after.sextant")));
    }

    static List<String> shipped() {
        return Stream.of("examples", "bundles/org.sextant.frameworks").flatMap(folder -> Texts.files(folder).stream())
                .filter(file -> !file.contains("/target/")).toList();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whatIsShippedIsLaidOut(String file) {
        assertEquals(Texts.read(file).replace("\r\n", "\n"), formatter.format(Texts.read(file).replace("\r\n", "\n")));
    }

    @Test
    void thereAreCases() throws IOException {
        assertTrue(cases().size() >= 10, cases().toString());
    }
}
