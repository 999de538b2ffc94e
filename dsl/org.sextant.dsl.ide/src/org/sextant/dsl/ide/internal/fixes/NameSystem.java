package org.sextant.dsl.ide.internal.fixes;

import java.util.ArrayList;
import java.util.List;

import org.sextant.dsl.SextantResource;
import org.sextant.dsl.TextChange;
import org.sextant.dsl.ide.Edit;
import org.sextant.dsl.ide.Fix;

/** Says which system a file continues. */
public final class NameSystem implements Maker {
    private static final char MARK = '\uFEFF';

    @Override
    public List<Fix> make(Problem problem) {
        SextantResource file = problem.file();
        if (!problem.code().equals("system.none") || file == null) {
            return List.of();
        }
        int start = !file.text().isEmpty() && file.text().charAt(0) == MARK ? 1 : 0;
        List<Fix> fixes = new ArrayList<>();
        for (String system : problem.snapshot().portfolio().names().systems()) {
            String label = "Continue " + system + " here";
            fixes.add(new Fix(label,
                    Edit.of(label, file.getURI(), new TextChange(start, 0, "for " + system + "\n\n")),
                    fixes.isEmpty()));
        }
        return fixes;
    }
}
