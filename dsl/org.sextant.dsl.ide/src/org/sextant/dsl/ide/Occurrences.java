package org.sextant.dsl.ide;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.sextant.dsl.NameIndex;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.ide.internal.LinkPart;
import org.sextant.dsl.ide.internal.Texts;

/** Finds where in one file an element is declared and referred to. */
public final class Occurrences {
    private Occurrences() {
    }

    /**
     * Finds the places in a file where the element is named whose name stands at a place.
     *
     * @param snapshot the portfolio
     * @param file     the file, or the address of a framework that it uses
     * @param offset   the place in the file's text, in UTF-16 units
     * @return the places in that file, in the order of the text; none if no name stands there, or it means nothing
     */
    public static List<Occurrence> at(Snapshot snapshot, URI file, int offset) {
        SextantResource text = Texts.of(snapshot, file);
        NameIndex names = snapshot.portfolio().names();
        LinkPart named = text == null ? null : LinkPart.named(text, offset, names);
        return text == null || named == null ? List.of() : References.in(text, named.element(), names);
    }
}
