package org.sextant.dslgen;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Fails unless the language's generated code is there: Xtext's launcher is silent about some failures. */
public final class CheckGenerated {

    private static final List<String> EXPECTED = List.of("Sextant.xtextbin", "parser/antlr/SextantParser.java",
            "parser/antlr/internal/InternalSextantLexer.java", "parser/antlr/internal/InternalSextantParser.java",
            "services/SextantGrammarAccess.java");

    private CheckGenerated() {
    }

    /** Argument: the src-gen folder of org.sextant.dsl. */
    public static void main(String[] arguments) {
        Path root = Path.of(arguments[0], "org", "sextant", "dsl");
        List<String> missing = EXPECTED.stream().filter(file -> !Files.exists(root.resolve(file))).toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("not generated in " + root + ": " + String.join(", ", missing));
        }
    }
}
