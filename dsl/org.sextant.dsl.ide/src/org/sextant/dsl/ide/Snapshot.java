package org.sextant.dsl.ide;

import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.SextantResource;
import org.sextant.portfolio.Portfolio;

/**
 * A portfolio as it was at one moment, with the texts that editors had then. It does not change.
 *
 * @param number    counts the snapshots of a portfolio; a later one has a higher number
 * @param portfolio the portfolio
 * @param files     its files by where they are
 */
public record Snapshot(long number, Portfolio portfolio, Map<URI, SextantResource> files) {
    /** Copies the map. */
    public Snapshot {
        files = Map.copyOf(files);
    }

    /**
     * Finds a file.
     *
     * @param uri where it is
     * @return the file, or null if it is not part of the portfolio
     */
    public @Nullable SextantResource file(URI uri) {
        return files.get(uri);
    }
}
