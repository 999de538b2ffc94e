package org.sextant.dsl.ide;

import org.jspecify.annotations.Nullable;
import org.sextant.dsl.Link;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.ide.internal.Statements;
import org.sextant.model.Element;

/** Finds what the name at a place means. */
public final class Named {
    private Named() {
    }

    /**
     * The element that is named at a place: the one declared there, or the one referred to.
     *
     * @param file   a file of a portfolio
     * @param offset a place in its text, in UTF-16 units
     * @return the element; null if no name is there, or one that means nothing
     */
    public static @Nullable Element element(SextantResource file, int offset) {
        Link link = link(file, offset);
        if (link != null) {
            return link.target();
        }
        Element element = Elements.at(file, offset);
        Range name = element == null ? null : Statements.name(element);
        return name != null && name.touches(offset) ? element : null;
    }

    /**
     * The reference at a place.
     *
     * @param file   a file of a portfolio
     * @param offset a place in its text, in UTF-16 units
     * @return the reference; null if there is none
     */
    public static @Nullable Link link(SextantResource file, int offset) {
        return file.links().stream().filter(each -> new Range(each.offset(), each.length()).touches(offset)).findFirst()
                .orElse(null);
    }
}
