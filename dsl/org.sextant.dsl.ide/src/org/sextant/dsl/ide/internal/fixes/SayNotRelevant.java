package org.sextant.dsl.ide.internal.fixes;

import java.util.List;

import org.sextant.dsl.ide.Edit;
import org.sextant.dsl.ide.Fix;
import org.sextant.dsl.ide.GapEdits;
import org.sextant.model.Subject;

/** Says that a part of a framework does not apply, for a reason that the writer is to give. */
public final class SayNotRelevant implements Maker {
    @Override
    public List<Fix> make(Problem problem) {
        Subject subject = problem.subject();
        Edit edit = !problem.code().endsWith(".gap") || subject == null ? null
                : new GapEdits(problem.snapshot(), problem.system()).notRelevant(subject, null);
        return edit == null ? List.of() : List.of(new Fix(edit.label(), edit, false));
    }
}
