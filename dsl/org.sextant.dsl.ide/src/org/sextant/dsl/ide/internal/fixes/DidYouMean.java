package org.sextant.dsl.ide.internal.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.sextant.core.Anchor;
import org.sextant.dsl.TextChange;
import org.sextant.dsl.ide.Edit;
import org.sextant.dsl.ide.Fix;

/** Puts a word in the place of one that means nothing, or not one thing. The linker and the reader find the words. */
public final class DidYouMean implements Maker {
    private static final Set<String> CODES = Set.of("reference.unresolved", "reference.ambiguous", "property.unknown",
            "value.range", "framework.unknown", "framework.version");

    @Override
    public List<Fix> make(Problem problem) {
        List<Fix> fixes = new ArrayList<>();
        if (CODES.contains(problem.code()) && problem.finding().anchor() instanceof Anchor.InText text
                && problem.file() != null) {
            boolean ambiguous = problem.code().equals("reference.ambiguous");
            for (String meant : problem.finding().data()) {
                String label = (ambiguous ? "Write \u201C" : "Change to \u201C") + meant + '\u201D';
                fixes.add(new Fix(label,
                        Edit.of(label, text.file(), new TextChange(text.offset(), text.length(), meant)),
                        fixes.isEmpty() && !ambiguous));
            }
        }
        return fixes;
    }
}
