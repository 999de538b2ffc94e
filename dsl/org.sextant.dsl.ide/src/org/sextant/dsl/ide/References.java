package org.sextant.dsl.ide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.Link;
import org.sextant.dsl.NameIndex;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.ide.internal.LinkPart;
import org.sextant.dsl.ide.internal.Statements;
import org.sextant.dsl.ide.internal.Texts;
import org.sextant.model.CareSystem;
import org.sextant.model.Element;

/** Finds where in a portfolio an element is declared and referred to. */
public final class References {
    private References() {
    }

    /**
     * Finds all places where an element is named.
     *
     * @param snapshot the portfolio
     * @param element  an element of one of its files, or of a framework that it uses
     * @return the places, file by file in the portfolio's order; a declaration in a framework of a bundle comes last
     */
    public static List<Occurrence> to(Snapshot snapshot, Element element) {
        List<Occurrence> all = new ArrayList<>();
        for (SextantResource file : snapshot.portfolio().files()) {
            all.addAll(in(file, element, snapshot.portfolio().names()));
        }
        if (element.eResource() instanceof SextantResource file && snapshot.file(file.getURI()) == null) {
            all.addAll(in(file, element, snapshot.portfolio().names()));
        }
        return all;
    }

    /**
     * Finds all places where the element is named whose name stands at a place.
     *
     * @param snapshot the portfolio
     * @param file     the file, or the address of a framework that it uses
     * @param offset   the place in the file's text, in UTF-16 units
     * @return the places; none if no name stands there, or it means nothing
     */
    public static List<Occurrence> at(Snapshot snapshot, URI file, int offset) {
        Element named = named(snapshot, file, offset);
        return named == null ? List.of() : to(snapshot, named);
    }

    /**
     * Finds the element whose name stands at a place, where it is declared or referred to.
     *
     * @param snapshot the portfolio
     * @param file     the file, or the address of a framework that it uses
     * @param offset   the place in the file's text, in UTF-16 units
     * @return the element; null if no name stands there, or it means nothing
     */
    public static @Nullable Element named(Snapshot snapshot, URI file, int offset) {
        SextantResource text = Texts.of(snapshot, file);
        LinkPart named = text == null ? null : LinkPart.named(text, offset, snapshot.portfolio().names());
        return named == null ? null : named.element();
    }

    /** Where a file names an element, in the order of the text. */
    static List<Occurrence> in(SextantResource file, Element element, NameIndex names) {
        List<Occurrence> all = new ArrayList<>();
        Range name = element.eResource() == file ? Statements.name(element) : null;
        if (name != null) {
            all.add(new Occurrence(file.getURI(), name, true));
        }
        for (Link link : file.links()) {
            Element target = link.target();
            if (target != null && (element instanceof CareSystem || EcoreUtil.isAncestor(element, target))) {
                LinkPart.of(file, link, names).stream().filter(part -> part.element() == element)
                        .forEach(part -> all.add(new Occurrence(file.getURI(), part.range(), false)));
            }
        }
        all.sort(Comparator.comparingInt(each -> each.range().offset()));
        return all;
    }
}
