package org.sextant.workbench.editor.internal.rename;

import java.util.ArrayList;
import java.util.List;

import org.sextant.dsl.TextChange;

/** Turns changes of a text round. */
final class Reversed {
    private Reversed() {
    }

    /** The changes that make the text again what it was; those given are by offset. */
    static List<TextChange> of(String text, List<TextChange> changes) {
        List<TextChange> back = new ArrayList<>();
        int moved = 0;
        for (TextChange each : changes) {
            back.add(new TextChange(each.offset() + moved, each.replacement().length(),
                    text.substring(each.offset(), each.offset() + each.length())));
            moved += each.replacement().length() - each.length();
        }
        return back;
    }

    /** The text with the changes made. */
    static String apply(String text, List<TextChange> changes) {
        StringBuilder changed = new StringBuilder(text);
        for (TextChange each : changes.reversed()) {
            changed.replace(each.offset(), each.offset() + each.length(), each.replacement());
        }
        return changed.toString();
    }
}
