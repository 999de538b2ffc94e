package org.sextant.dsl.ide.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.Link;
import org.sextant.dsl.NameIndex;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.ide.Elements;
import org.sextant.dsl.ide.Range;
import org.sextant.model.CareSystem;
import org.sextant.model.Document;
import org.sextant.model.Element;
import org.sextant.model.Group;

/**
 * A name in a reference and the element it means: the last name of a path means what is referred to, each before it what
 * that stands in.
 *
 * @param range   the name
 * @param element the element
 */
public record LinkPart(Range range, Element element) {
    /**
     * Takes a reference apart.
     *
     * @param file  the file it stands in
     * @param link  the reference
     * @param names all names
     * @return its names that mean something, the last first; none if the reference means nothing
     */
    public static List<LinkPart> of(SextantResource file, Link link, NameIndex names) {
        List<LinkPart> parts = new ArrayList<>();
        Element element = link.target();
        int end = link.offset() + link.length();
        while (element != null && end > link.offset()) {
            int dot = lastDot(file.text(), link.offset(), end);
            Range range = trimmed(file.text(), dot + 1, end);
            String name = file.text().substring(range.offset(), range.end());
            if (parts.isEmpty() || name.equals(element.getName())) {
                parts.add(new LinkPart(range, element));
            }
            end = dot;
            element = name.equals(element.getName()) ? outer(element, names) : null;
        }
        return parts;
    }

    /**
     * Finds the last dot in a part of a text; looks nowhere else, which in a long text would take long.
     *
     * @param text the text
     * @param from where the part begins
     * @param to   where it ends
     * @return where the dot stands; right before the part if it has none
     */
    public static int lastDot(String text, int from, int to) {
        int at = to - 1;
        while (at >= from && text.charAt(at) != '.') {
            at--;
        }
        return at;
    }

    private static Range trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Range(start, end - start);
    }

    /** What stands before an element in its path; null for a system or framework. */
    private static @Nullable Element outer(Element element, NameIndex names) {
        EObject at = element.eContainer();
        while (at != null && (!(at instanceof Element) || at instanceof Group)) {
            at = at.eContainer();
        }
        if (at != null || element instanceof CareSystem
                || !(EcoreUtil.getRootContainer(element) instanceof Document document)) {
            return (Element) at;
        }
        String system = names.systemOf(document);
        return names.inSystem(system, system).stream().filter(CareSystem.class::isInstance).findFirst().orElse(null);
    }

    /**
     * Finds the name at a place.
     *
     * @param file   the file
     * @param offset the place; a name's end belongs to it
     * @param names  all names
     * @return the name and what it means; null if no reference stands there, or it means nothing
     */
    public static @Nullable LinkPart at(SextantResource file, int offset, NameIndex names) {
        return file.links().stream()
                .filter(link -> link.offset() <= offset && offset <= link.offset() + link.length())
                .flatMap(link -> of(file, link, names).stream()).filter(part -> part.range.touches(offset))
                .findFirst().orElse(null);
    }

    /**
     * Finds the element that a place is about.
     *
     * @param file   the file
     * @param offset the place
     * @param names  all names
     * @return the name there, in a reference or where it is declared, and the element; null if there is neither
     */
    public static @Nullable LinkPart named(SextantResource file, int offset, NameIndex names) {
        LinkPart part = at(file, offset, names);
        Element declared = part == null ? Elements.at(file, offset) : null;
        Range name = declared == null ? null : Statements.name(declared);
        return part != null ? part
                : declared == null || name == null || !name.touches(offset) ? null : new LinkPart(name, declared);
    }
}
