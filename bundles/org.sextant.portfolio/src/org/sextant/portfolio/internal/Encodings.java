package org.sextant.portfolio.internal;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.sextant.core.Anchor;
import org.sextant.core.Finding;
import org.sextant.core.FindingKind;
import org.sextant.core.FindingKinds;
import org.sextant.portfolio.SourceText;
import org.sextant.portfolio.Undecoded;

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
            out.accept(new Finding(kind, "this file is in UTF-16; open it as that and save it as UTF-8",
                    new Anchor.InText(text.uri(), 0, 1)));
        }
        List<Undecoded> all = text.invalid();
        for (int from = 0, to = 1; from < all.size(); from = to, to++) {
            while (to < all.size() && all.get(to).offset() == all.get(to - 1).offset() + 1) {
                to++;
            }
            out.accept(new Finding(kind, message(all.subList(from, to)),
                    new Anchor.InText(text.uri(), all.get(from).offset(), 1)));
        }
    }

    private static String message(List<Undecoded> run) {
        if (run.stream().anyMatch(each -> each.windows().isEmpty())) {
            return "this is no UTF-8; save the file as UTF-8 and write this character again";
        }
        String read = run.stream().map(Undecoded::windows).collect(Collectors.joining());
        return "this is no UTF-8, but \"" + read
                + "\" in Windows-1252; open the file as Windows-1252 and save it as UTF-8";
    }
}
