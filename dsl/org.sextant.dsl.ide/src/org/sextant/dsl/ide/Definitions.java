package org.sextant.dsl.ide;

import org.eclipse.emf.common.util.URI;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.Link;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.ide.internal.Statements;
import org.sextant.model.Element;

/** Finds where what is referred to is declared. */
public final class Definitions {
    private Definitions() {
    }

    /**
     * What the reference at a place leads to.
     *
     * @param snapshot the portfolio
     * @param uri      the file
     * @param offset   a place in its text
     * @return where it is declared; null if no reference is there, or one that means nothing
     */
    public static @Nullable Target at(Snapshot snapshot, URI uri, int offset) {
        SextantResource file = snapshot.file(uri);
        Link link = file == null ? null : Named.link(file, offset);
        Element element = link == null ? null : link.target();
        if (element == null || !(element.eResource() instanceof SextantResource declaring)) {
            return null;
        }
        Range name = Statements.name(element);
        Range to = name != null ? name : Statements.range(element);
        return to == null ? null : new Target(new Range(link.offset(), link.length()), declaring, to);
    }
}
