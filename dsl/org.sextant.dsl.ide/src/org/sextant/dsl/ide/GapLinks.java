package org.sextant.dsl.ide;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.jspecify.annotations.Nullable;
import org.sextant.analysis.Analysis;
import org.sextant.analysis.Gap;
import org.sextant.core.Words;
import org.sextant.dsl.Link;
import org.sextant.dsl.Names;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.ide.internal.Known;
import org.sextant.model.SextantPackage;

/** Offers to add an activity in what Gaps lists first, where a system says which frameworks it uses. */
public final class GapLinks {
    private GapLinks() {
    }

    /**
     * The links of a file.
     *
     * @param snapshot the portfolio
     * @param file     the file
     * @return one for each framework that has gaps, in the order of the text; none for a file that declares no system
     */
    public static List<GapLink> of(Snapshot snapshot, URI file) {
        SextantResource text = snapshot.file(file);
        List<GapLink> links = new ArrayList<>();
        if (text != null) {
            Known known = Known.of(text, snapshot);
            for (Link link : text.links()) {
                GapLink gap = link.reference() == SextantPackage.Literals.CARE_SYSTEM__USES
                        ? of(snapshot, known, link) : null;
                if (gap != null) {
                    links.add(gap);
                }
            }
        }
        return links;
    }

    private static @Nullable GapLink of(Snapshot snapshot, Known known, Link link) {
        Analysis analysis = known.analysis();
        List<Gap> gaps = analysis == null || link.source() != analysis.system().system() ? List.of()
                : analysis.gaps().stream().filter(gap -> gap.framework() == link.target()).toList();
        if (gaps.isEmpty()) {
            return null;
        }
        Gap first = gaps.getFirst();
        Edit edit = new GapEdits(snapshot, known.system()).activity(first.cell().subject());
        return new GapLink(new Range(link.offset(), link.length()), Words.count(gaps.size(), "gap", "gaps")
                + ": add an activity in \u201C" + Names.title(first.cell().subject()) + '\u201D', edit);
    }
}
