package org.sextant.dsl.ide;

import org.jspecify.annotations.Nullable;
import org.eclipse.emf.common.util.URI;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.ide.internal.LinkPart;
import org.sextant.dsl.ide.internal.Statements;
import org.sextant.dsl.ide.internal.Texts;

/** Says where what is referred to is declared. */
public final class Definitions {
    private Definitions() {
    }

    /**
     * Follows a reference.
     *
     * @param snapshot the portfolio
     * @param file     the file, or the address of a framework that it uses
     * @param offset   the place in the file's text, in UTF-16 units
     * @return where the element is declared whose name stands there; null if no reference stands there, or it means nothing
     */
    public static @Nullable Target at(Snapshot snapshot, URI file, int offset) {
        SextantResource text = Texts.of(snapshot, file);
        LinkPart part = text == null ? null : LinkPart.at(text, offset, snapshot.portfolio().names());
        if (part == null || part.element().eResource() == null) {
            return null;
        }
        Range name = Statements.name(part.element());
        Range place = name != null ? name : Statements.range(part.element());
        return place == null ? null : new Target(part.element().eResource().getURI(), place.offset(), place.length(),
                part.range());
    }
}
