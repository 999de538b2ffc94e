package org.sextant.workbench.views.internal;

import java.util.List;

import org.sextant.analysis.Gap;
import org.sextant.core.Words;
import org.sextant.dsl.Names;
import org.sextant.model.Framework;

/** How many gaps are listed, and how many more there are that are not: those of the system's other frameworks. */
final class GapWords {
    private GapWords() {
    }

    /**
     * Counts.
     *
     * @param shown   what the views show
     * @param fitting how many gaps of the framework that is shown fit what people look for
     * @param text    what people look for; blank for all
     * @return for example <code>9 gaps in the whole system, and 1 in Riverside's promises</code>
     */
    static String count(Shown shown, int fitting, String text) {
        List<Gap> all = shown.analysis().gaps();
        List<Framework> others = all.stream().map(Gap::framework)
                .filter(each -> each != shown.coverage().framework()).toList();
        int here = all.size() - others.size();
        String listed = (text.isBlank() ? "" : fitting + " of ") + Words.count(here, "gap", "gaps")
                + " in the whole system";
        long frameworks = others.stream().distinct().count();
        return frameworks == 0 ? listed
                : listed + ", and " + others.size() + " in "
                        + (frameworks == 1 ? Names.title(others.getFirst()) : frameworks + " other frameworks");
    }
}
