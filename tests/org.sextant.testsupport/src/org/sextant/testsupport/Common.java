package org.sextant.testsupport;

import java.util.ArrayList;
import java.util.List;

/** What every element can carry. */
final class Common {
    private Common() {
    }

    static List<Statement> of(Vocabulary words) {
        List<Statement> body = new ArrayList<>();
        if (words.chance(20)) {
            body.add(Statement.of("note " + words.paragraphs()));
        }
        if (words.chance(20)) {
            body.add(Statement.of("source " + words.source()));
        }
        if (words.chance(10)) {
            body.add(Statement.of("evidence " + words.source()));
        }
        if (words.chance(10)) {
            body.add(Statement.of("tags " + String.join(", ", words.some(3, words::tag))));
        }
        return body;
    }
}
