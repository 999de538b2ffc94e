package org.sextant.workbench.views.internal;

import org.jspecify.annotations.Nullable;
import org.sextant.analysis.Cell;
import org.sextant.analysis.Coverage;
import org.sextant.analysis.DomainCoverage;
import org.sextant.dsl.Names;
import org.sextant.model.Framework;
import org.sextant.model.Subject;

/** What a mode or domain is called across readings of the files, which make new objects each time. */
public final class Spot {
    private Spot() {
    }

    /**
     * A key.
     *
     * @param subject a mode or domain
     * @return the framework's name and the path in it
     */
    public static String of(Subject subject) {
        Framework framework = Names.framework(subject);
        String path = Names.path(subject);
        return (framework == null ? "" : framework.getName()) + ":" + (path.isEmpty() ? Names.title(subject) : path);
    }

    /** The domain of a cell's mode, or the domain itself; null if the spot is not in the framework. */
    public static @Nullable DomainCoverage domain(Coverage coverage, @Nullable String spot) {
        return spot == null ? null : coverage.domains()
                .filter(domain -> of(domain.domain()).equals(spot)
                        || domain.modes().stream().anyMatch(mode -> of(mode.subject()).equals(spot)))
                .findFirst().orElse(null);
    }

    /** The cell of a spot; null if it is not in the framework. */
    public static @Nullable Cell cell(Coverage coverage, @Nullable String spot) {
        DomainCoverage domain = domain(coverage, spot);
        if (domain == null) {
            return null;
        }
        return domain.modes().stream().filter(mode -> of(mode.subject()).equals(spot)).findFirst()
                .orElse(domain.cell());
    }
}
