package org.sextant.workbench.common;

import java.net.URL;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.jspecify.annotations.Nullable;

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

    /**
     * The same picture in one colour, such as that of text on a row that is selected, where its own could not be seen.
     *
     * @param kind what it is in words
     * @param ink  the colour
     * @return the picture, shared by all and never to be disposed
     */
    public static Image image(String kind, RGB ink) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = PREFIX + kind + ink;
        if (registry.getDescriptor(key) == null) {
            ImageDescriptor own = descriptor(kind);
            registry.put(key,
                    ImageDescriptor.createFromImageDataProvider(zoom -> inOneColour(own.getImageData(zoom), ink)));
        }
        return registry.get(key);
    }

    private static @Nullable ImageData inOneColour(@Nullable ImageData data, RGB ink) {
        if (data != null && data.palette.isDirect) {
            int pixel = data.palette.getPixel(ink);
            for (int y = 0; y < data.height; y++) {
                for (int x = 0; x < data.width; x++) {
                    data.setPixel(x, y, pixel);
                }
            }
        }
        return data;
    }
}
