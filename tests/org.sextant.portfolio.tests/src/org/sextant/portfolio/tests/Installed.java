package org.sextant.portfolio.tests;

import java.time.LocalDate;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.sextant.analysis.AnalysisOptions;
import org.sextant.core.PlainRegistry;
import org.sextant.portfolio.Plugins;
import org.sextant.portfolio.Portfolio;
import org.sextant.portfolio.PortfolioLoader;
import org.sextant.portfolio.Sources;
import org.sextant.testsupport.Texts;

/** What the installation that runs the tests brings: the registry of OSGi, or else that of the class path. */
final class Installed {
    /** Today, for whatever states no date of its own. */
    static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    static final Plugins PLUGINS = plugins();

    private Installed() {
    }

    private static Plugins plugins() {
        PlainRegistry.install(Installed.class.getClassLoader());
        return Plugins.load();
    }

    /** Loads texts. */
    static Portfolio load(Sources sources) {
        return new PortfolioLoader(PLUGINS).load(sources, AnalysisOptions.on(TODAY), new NullProgressMonitor());
    }

    /** Loads a folder of the repository. */
    static Portfolio example(String folder) {
        return load(Sources.folder(Texts.root().resolve(folder), new NullProgressMonitor()));
    }
}
