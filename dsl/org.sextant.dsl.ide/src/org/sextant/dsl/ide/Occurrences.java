package org.sextant.dsl.ide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.Link;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.ide.internal.Statements;
import org.sextant.model.Element;

/** Finds all places of a name. */
public final class Occurrences {
    private Occurrences() {
    }

    /**
     * A place in one of a portfolio's files.
     *
     * @param file  the file
     * @param range the place
     */
    public record Place(URI file, Range range) {
    }

    /**
     * Where else in a file the name at a place stands.
     *
     * @param snapshot the portfolio
     * @param uri      the file
     * @param offset   a place in its text
     * @return all places in the file, that one among them, by offset; empty if no name that means something is there
     */
    public static List<Range> at(Snapshot snapshot, URI uri, int offset) {
        SextantResource file = snapshot.file(uri);
        Element element = file == null ? null : Named.element(file, offset);
        return element == null ? List.of() : in(file, element);
    }

    /**
     * All places of an element's name in a portfolio.
     *
     * @param snapshot the portfolio
     * @param element  one of its elements, or of a framework it uses
     * @return the places, in the order of the files
     */
    public static List<Place> of(Snapshot snapshot, Element element) {
        List<Place> places = new ArrayList<>();
        for (SextantResource file : snapshot.portfolio().files()) {
            in(file, element).forEach(range -> places.add(new Place(file.getURI(), range)));
        }
        return places;
    }

    private static List<Range> in(SextantResource file, Element element) {
        List<Range> ranges = new ArrayList<>();
        @Nullable
        Range name = element.eResource() == file ? Statements.name(element) : null;
        if (name != null) {
            ranges.add(name);
        }
        for (Link link : file.links()) {
            if (link.target() == element) {
                ranges.add(new Range(link.offset(), link.length()));
            }
        }
        ranges.sort(Comparator.comparingInt(Range::offset));
        return ranges;
    }
}
