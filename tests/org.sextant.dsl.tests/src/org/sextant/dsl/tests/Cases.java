package org.sextant.dsl.tests;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text and what is expected of it, as kept in a file: expectations are lines that begin with a mark of two signs,
 * and a
 * line of four equals signs ends a text.
 *
 * @param text     the text
 * @param expected the lines with marks, in order
 */
record Cases(String text, List<String> expected) {
    private static final String INDENT = "   ";

    static List<Cases> read(String file) {
        try (InputStream in = Cases.class.getResourceAsStream(file)) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.asList(all.split("(?m)^====\n")).stream().skip(1).map(Cases::of).toList();
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }

    private static Cases of(String text) {
        return new Cases(text.lines().filter(line -> !isMarked(line)).collect(Collectors.joining("\n", "", "\n")),
                text.lines().filter(Cases::isMarked).map(line -> line.substring(INDENT.length())).toList());
    }

    private static boolean isMarked(String line) {
        return line.startsWith(INDENT + ">> ") || line.startsWith(INDENT + "!! ");
    }

    /** What is expected under a mark. */
    List<String> expected(String mark) {
        return expected.stream().filter(line -> line.startsWith(mark)).map(line -> line.substring(mark.length() + 1))
                .toList();
    }

    /** The text's first line. */
    String name() {
        return text.lines().findFirst().orElse("");
    }
}
