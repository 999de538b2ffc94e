package org.sextant.dsl.ide.internal.fixes;

import java.util.List;
import java.util.Map;

import org.sextant.dsl.ide.Edit;
import org.sextant.dsl.ide.Fix;
import org.sextant.dsl.ide.PropertyEdits;
import org.sextant.model.Activity;

/** Adds what is asked for and not stated, with a place where the writer is to go on. */
public final class AddDetail implements Maker {
    /** What is added. */
    private record Detail(String keyword, String written, String label) {
    }

    private static final Map<String, Detail> DETAILS = Map.of( //
            "measure.none", new Detail("measure", "Change \"Say what is measured\"", "Add a measure"), //
            "voice.none", new Detail("voices", "\"Say whose\"", "Say whose voices are heard"));

    @Override
    public List<Fix> make(Problem problem) {
        Detail detail = DETAILS.get(problem.code());
        if (detail == null || problem.file() == null || !(problem.object() instanceof Activity activity)) {
            return List.of();
        }
        Edit edit = new PropertyEdits(problem.snapshot()).add(activity, detail.keyword, detail.written);
        return List.of(new Fix(detail.label, new Edit(detail.label, edit.files()), true));
    }
}
