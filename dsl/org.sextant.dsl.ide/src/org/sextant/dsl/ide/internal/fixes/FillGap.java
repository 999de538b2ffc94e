package org.sextant.dsl.ide.internal.fixes;

import java.util.List;

import org.sextant.dsl.Names;
import org.sextant.dsl.ide.Edit;
import org.sextant.dsl.ide.ElementKind;
import org.sextant.dsl.ide.Fix;
import org.sextant.dsl.ide.NewElement;
import org.sextant.dsl.ide.NewElements;
import org.sextant.dsl.ide.NewNames;
import org.sextant.dsl.ide.Value;
import org.sextant.model.Status;
import org.sextant.model.Subject;

/** Adds a planned activity where nothing is described. */
public final class FillGap implements Maker {
    @Override
    public List<Fix> make(Problem problem) {
        Subject subject = problem.subject();
        if (!problem.code().endsWith(".gap") || subject == null || problem.description() == null) {
            return List.of();
        }
        String title = Names.title(subject);
        String name = new NewNames(problem.snapshot(), problem.system()).suggest(ElementKind.ACTIVITY, title);
        Edit edit = new NewElements(problem.snapshot(), problem.system())
                .add(new NewElement(ElementKind.ACTIVITY, name, title).with("in", List.of(Value.of(subject)))
                        .with("status", List.of(Value.of(Status.PLANNED))));
        return List.of(new Fix("Add a planned activity in \u201C" + title + '\u201D', edit, true));
    }
}
