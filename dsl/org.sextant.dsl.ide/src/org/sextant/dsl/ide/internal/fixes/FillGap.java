package org.sextant.dsl.ide.internal.fixes;

import java.util.List;

import org.sextant.dsl.Names;
import org.sextant.dsl.ide.Fix;
import org.sextant.dsl.ide.GapEdits;
import org.sextant.model.Subject;

/** Adds a planned activity where nothing is described. */
public final class FillGap implements Maker {
    @Override
    public List<Fix> make(Problem problem) {
        Subject subject = problem.subject();
        if (!problem.code().endsWith(".gap") || subject == null || problem.description() == null) {
            return List.of();
        }
        return List.of(new Fix("Add a planned activity in \u201C" + Names.title(subject) + '\u201D',
                new GapEdits(problem.snapshot(), problem.system()).activity(subject), true));
    }
}
