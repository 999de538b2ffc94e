package org.sextant.dsl.ide.internal;

import org.eclipse.emf.common.util.URI;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.ide.Snapshot;

/** Finds the files of a portfolio and of the frameworks it uses. */
public final class Texts {
    private Texts() {
    }

    /**
     * Finds a file.
     *
     * @param snapshot the portfolio
     * @param uri      where the file is
     * @return the file; null if it belongs neither to the portfolio nor to a framework that the portfolio uses
     */
    public static @Nullable SextantResource of(Snapshot snapshot, URI uri) {
        SextantResource file = snapshot.file(uri);
        return file != null ? file : snapshot.portfolio().frameworks().stream()
                .map(framework -> framework.eResource() instanceof SextantResource read ? read : null)
                .filter(read -> read != null && read.getURI().equals(uri)).findFirst().orElse(null);
    }
}
