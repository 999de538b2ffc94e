package org.sextant.workbench.views.internal;

import java.util.Locale;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;

/** The bundle's icons. */
enum Icons {
    /** Copying. */
    COPY,
    /** Following the cursor. */
    LINK,
    /** Writing something new. */
    ADD,
    /** Setting something aside. */
    ASIDE,
    /** Fitting what can be seen at once. */
    FIT,
    /** A gap in a list; it can be seen on a row that is selected as well. */
    FOUND;

    private static final String BUNDLE = "org.sextant.workbench.views";

    ImageDescriptor descriptor() {
        String path = "icons/" + name().toLowerCase(Locale.ROOT) + ".svg";
        return ImageDescriptor.createFromURLSupplier(true, () -> Platform.getBundle(BUNDLE).getEntry(path));
    }
}
