package org.sextant.portfolio.internal;

import java.util.function.Consumer;

import org.sextant.core.Anchor;
import org.sextant.core.Finding;
import org.sextant.core.FindingKind;
import org.sextant.core.FindingKinds;
import org.sextant.portfolio.SourceText;

/** Reports what is no UTF-8. */
public final class Encodings {
    private Encodings() {
    }

    /**
     * Checks a file.
     *
     * @param text  its text
     * @param kinds the kinds of findings
     * @param out   takes what is found: one finding a run of characters
     */
    public static void check(SourceText text, FindingKinds kinds, Consumer<Finding> out) {
        FindingKind kind = kinds.get("encoding.invalid");
        if (text.utf16()) {
            out.accept(
                    new Finding(kind, "this file is in UTF-16; save it as UTF-8", new Anchor.InText(text.uri(), 0, 1)));
        }
        int end = -1;
        for (int offset : text.invalid()) {
            if (offset != end) {
                out.accept(new Finding(kind, "this is no UTF-8; save the file as UTF-8 and write this character again",
                        new Anchor.InText(text.uri(), offset, 1)));
            }
            end = offset + 1;
        }
    }
}
