package org.sextant.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps the user's reference true: its examples are run, and each command and schema is in it. */
class DocumentationTest {
    private static final Path ROOT = Path.of(System.getProperty("sextant.root"));
    private static final Pattern EXAMPLE = Pattern.compile("```console\n\\$ (sextant [^\n]*)\n(.*?)```",
            Pattern.DOTALL);
    private static final String REST = "...";

    private static String text() throws IOException {
        return Files.readString(ROOT.resolve("docs/command-line.md"));
    }

    static Stream<List<String>> examples() throws IOException {
        return EXAMPLE.matcher(text()).results().map(DocumentationTest::parts)
                .filter(parts -> !parts.getFirst().endsWith(" ."));
    }

    private static List<String> parts(MatchResult match) {
        return List.of(match.group(1), match.group(2));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void showsWhatIsWritten(List<String> example) throws IOException, InterruptedException {
        String[] command = example.getFirst().split(" ");
        String[] arguments = List.of(command).subList(1, command.length).toArray(String[]::new);
        List<String> actual = new Cli().start(ROOT, arguments).lines().stream().map(String::stripTrailing).toList();
        List<String> expected = example.getLast().lines().toList();
        int rest = expected.indexOf(REST);
        if (rest < 0) {
            assertEquals(expected, actual);
        } else {
            List<String> end = expected.subList(rest + 1, expected.size());
            assertEquals(expected.subList(0, rest), actual.subList(0, rest));
            assertEquals(end, actual.subList(actual.size() - end.size(), actual.size()));
        }
    }

    @Test
    void describesEachCommandAndSchema() throws IOException {
        String text = text();
        for (String command : List.of("check", "coverage", "gaps", "plan", "frameworks", "explain", "format",
                "lsp")) {
            assertTrue(text.contains("\n## " + command + "\n"), command);
            for (String line : Cli.sextant(command, "--help").lines()) {
                String option = line.strip().split(" ")[0];
                assertTrue(!line.startsWith("  --") || option.equals("--help") || text.contains(option), option);
            }
        }
        try (Stream<Path> schemas = Files.list(ROOT.resolve("docs/schema"))) {
            schemas.forEach(
                    schema -> assertTrue(text.contains("(schema/" + schema.getFileName() + ")"), schema::toString));
        }
    }
}
