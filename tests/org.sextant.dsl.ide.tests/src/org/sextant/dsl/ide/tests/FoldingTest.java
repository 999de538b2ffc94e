package org.sextant.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sextant.dsl.ide.Folding;

class FoldingTest {
    private static List<String> folds(String text) {
        return Folding.of(text).stream()
                .map(each -> each.kind() + " " + text.substring(each.offset(), each.offset() + each.length())).toList();
    }

    @Test
    void foldsBlocksOverMoreThanOneLine() {
        assertEquals(List.of("BLOCK {\n  measure M {\n    unit days\n  }\n}", "BLOCK {\n    unit days\n  }"),
                folds("aim A {\n  measure M {\n    unit days\n  }\n}\naim B { note \"x\" }\n"));
    }

    @Test
    void foldsCommentsDirectlyBelowOneAnother() {
        assertEquals(List.of("COMMENT // one\n  // two"),
                folds("// one\n  // two\n\n// three\naim A // four\n// five\n"));
    }

    @Test
    void blockThatNothingClosesEndsWithWhatItHolds() {
        assertEquals(List.of("BLOCK {\n  note \"x\""), folds("aim A {\n  note \"x\"\n\naim B\n"));
    }
}
