package org.sextant.dsl.ide.internal.fixes;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sextant.dsl.Names;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.TextChange;
import org.sextant.dsl.ide.Edit;
import org.sextant.dsl.ide.Fix;
import org.sextant.dsl.ide.Range;
import org.sextant.dsl.ide.internal.NameClash;
import org.sextant.dsl.ide.internal.Statements;
import org.sextant.model.Element;

/** Gives the second of two elements of one name another. References mean the first, so nothing else changes. */
public final class AnotherName implements Maker {
    @Override
    public List<Fix> make(Problem problem) {
        SextantResource file = problem.file();
        Range name = problem.code().equals("name.duplicate") && problem.object() instanceof Element element
                ? Statements.name(element) : null;
        String free = name == null || file == null ? null : free(problem, (Element) problem.object());
        if (free == null) {
            return List.of();
        }
        String label = "Call this one \u201C" + free + '\u201D';
        int length = Names.last(file.text().substring(name.offset(), name.end())).length();
        return List.of(new Fix(label,
                Edit.of(label, file.getURI(), new TextChange(name.end() - length, length, free)), true));
    }

    private static @Nullable String free(Problem problem, Element element) {
        String name = Names.last(element.getName());
        for (int number = 2; number < 100; number++) {
            String free = name + number;
            if (NameClash.of(problem.snapshot().portfolio().names(), element, free) == null
                    && !NameClash.isHeardOf(problem.snapshot(), free)) {
                return free;
            }
        }
        return null;
    }
}
