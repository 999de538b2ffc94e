package org.sextant.workbench.common;

import java.net.URL;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/** Small pictures of what portfolios are made of, drawn with the same line on light and dark. */
public final class Icons {
    private static final String PREFIX = "org.sextant.workbench.common.";
    private static final String OTHER = "other";

    private Icons() {
    }

    /**
     * The picture of a kind of thing.
     *
     * @param kind what it is in words, as <code>Nouns</code> has it, such as <code>activity</code>
     * @return the picture; a neutral one for a kind that has none of its own
     */
    public static ImageDescriptor descriptor(String kind) {
        URL url = Icons.class.getResource("/icons/" + kind + ".svg");
        return ImageDescriptor.createFromURL(url != null ? url : Icons.class.getResource("/icons/" + OTHER + ".svg"));
    }

    /**
     * The picture of a kind of thing, shared by all and never to be disposed.
     *
     * @param kind what it is in words
     * @return the picture
     */
    public static Image image(String kind) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        if (registry.getDescriptor(PREFIX + kind) == null) {
            registry.put(PREFIX + kind, descriptor(kind));
        }
        return registry.get(PREFIX + kind);
    }
}
