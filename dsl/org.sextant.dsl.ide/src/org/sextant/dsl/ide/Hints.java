package org.sextant.dsl.ide;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.sextant.analysis.Cell;
import org.sextant.dsl.Link;
import org.sextant.dsl.Names;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.ide.internal.Known;
import org.sextant.model.Element;
import org.sextant.model.SextantPackage;

/** Says behind each mode that an activity serves in which state the mode is, in the whole system. */
public final class Hints {
    private Hints() {
    }

    /**
     * The hints of a file.
     *
     * @param snapshot the portfolio
     * @param file     the file
     * @return the hints, in the order of the text; none for a file that is not part of the portfolio
     */
    public static List<Hint> of(Snapshot snapshot, URI file) {
        SextantResource text = snapshot.file(file);
        List<Hint> hints = new ArrayList<>();
        if (text != null) {
            Known known = Known.of(text, snapshot);
            for (Link link : text.links()) {
                Cell cell = link.reference() == SextantPackage.Literals.ACTIVITY__SERVES
                        ? cell(known, link.target()) : null;
                if (cell != null) {
                    hints.add(new Hint(link.offset() + link.length(), cell.word(),
                            Names.title(cell.subject()) + ": " + meaning(cell) + "."));
                }
            }
        }
        return hints;
    }

    /** What is known of a mode or domain, or of that which a smaller part of a framework stands in. */
    private static @Nullable Cell cell(Known known, @Nullable Element target) {
        for (EObject at = target; at != null; at = at.eContainer()) {
            Cell cell = at instanceof Element element ? known.cell(element) : null;
            if (cell != null) {
                return cell;
            }
        }
        return null;
    }

    private static String meaning(Cell cell) {
        return cell.unmet().isEmpty() ? cell.state().meaning() : String.join(", ", cell.unmet());
    }
}
