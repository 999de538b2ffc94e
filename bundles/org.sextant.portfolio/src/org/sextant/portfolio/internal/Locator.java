package org.sextant.portfolio.internal;

import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.sextant.core.Anchor;
import org.sextant.dsl.SextantResource;
import org.sextant.portfolio.Location;

/** Turns anchors into places. */
public final class Locator {
    private final String root;
    private final Map<URI, FilePlaces> files;

    /**
     * Makes a locator.
     *
     * @param root  what people are shown for the portfolio as a whole
     * @param files the places of its files
     */
    public Locator(String root, Map<URI, FilePlaces> files) {
        this.root = root;
        this.files = Map.copyOf(files);
    }

    /**
     * Where an anchor stands.
     *
     * @param anchor an anchor
     * @return the place
     */
    public Location locate(Anchor anchor) {
        return switch (anchor) {
        case Anchor.InText text -> {
            FilePlaces file = files.get(text.file());
            yield file == null ? Location.whole(text.file().toString()) : file.locate(text.offset(), text.length());
        }
        case Anchor.InFile file ->
            Location.whole(files.containsKey(file.file()) ? files.get(file.file()).name() : root);
        case Anchor.InModel model -> locate(model);
        };
    }

    private Location locate(Anchor.InModel anchor) {
        if (!(anchor.object().eResource() instanceof SextantResource resource)) {
            return Location.whole(root);
        }
        FilePlaces file = files.get(resource.getURI());
        return file == null ? Location.whole(resource.getURI().toString()) : file.locate(anchor);
    }
}
