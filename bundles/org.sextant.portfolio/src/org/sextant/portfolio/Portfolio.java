package org.sextant.portfolio;

import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.sextant.analysis.Analysis;
import org.sextant.analysis.AnalysisOptions;
import org.sextant.core.Anchor;
import org.sextant.core.FindingKinds;
import org.sextant.core.PortfolioSettings;
import org.sextant.core.SystemDescription;
import org.sextant.dsl.NameIndex;
import org.sextant.dsl.SextantResource;
import org.sextant.model.Framework;
import org.sextant.portfolio.internal.Locator;

/**
 * A portfolio as it was read: files, linked, with the systems they describe and what was found. A snapshot; it does not
 * change when the files do, but for what {@link PortfolioLoader#reload} says.
 */
public final class Portfolio {
    private final Sources sources;
    private final PortfolioSettings settings;
    private final List<SextantResource> files;
    private final List<Framework> frameworks;
    private final NameIndex names;
    private final List<SystemDescription> systems;
    private final List<Analysis> analyses;
    private final List<Located> findings;
    private final Locator locator;
    private final Plugins plugins;
    private final PortfolioLoader.Kept kept;

    Portfolio(PortfolioLoader.Read read, List<Analysis> analyses, List<Located> findings) {
        sources = read.sources();
        settings = read.settings();
        files = List.copyOf(read.files());
        frameworks = List.copyOf(read.frameworks());
        names = read.names();
        systems = List.copyOf(read.systems());
        plugins = read.plugins();
        kept = read.kept();
        locator = read.locator();
        this.analyses = List.copyOf(analyses);
        this.findings = List.copyOf(findings);
    }

    PortfolioLoader.Kept kept() {
        return kept;
    }

    /** @return what people are shown as its place: the folder or file as they gave it */
    public String name() {
        return sources.name();
    }

    /** @return the texts it was read from, and what could not be read */
    public Sources sources() {
        return sources;
    }

    /** @return the settings of its <code>sextant.properties</code> */
    public PortfolioSettings settings() {
        return settings;
    }

    /** @return its files, in order */
    public List<SextantResource> files() {
        return files;
    }

    /** @return the frameworks that it uses or declares, those of bundles first */
    public List<Framework> frameworks() {
        return frameworks;
    }

    /** @return all names in it */
    public NameIndex names() {
        return names;
    }

    /** @return the systems it describes, in the order of the files */
    public List<SystemDescription> systems() {
        return systems;
    }

    /** @return the analysis of each system, without filter */
    public List<Analysis> analyses() {
        return analyses;
    }

    /**
     * Analyses a system anew, with a date or a filter.
     *
     * @param system  one of {@link #systems()}
     * @param options the date and filter
     * @param monitor asked whether to stop
     * @return the analysis
     * @throws OperationCanceledException if the monitor says so
     */
    public Analysis analyse(SystemDescription system, AnalysisOptions options, IProgressMonitor monitor) {
        return plugins.analyser().analyse(system, options, monitor);
    }

    /**
     * What its files would say with other texts: read and linked anew, so that nothing of it touches this portfolio.
     *
     * @param texts   the other texts, by file
     * @param monitor asked whether to stop
     * @return the files
     * @throws OperationCanceledException if the monitor says so
     */
    public List<SextantResource> trial(Map<URI, String> texts, IProgressMonitor monitor) {
        return new PortfolioLoader(plugins).files(sources.with(texts), monitor);
    }

    /** @return what was found, with the severities that its settings give, by file and place */
    public List<Located> findings() {
        return findings;
    }

    /** @return what findings' codes mean */
    public FindingKinds kinds() {
        return plugins.kinds();
    }

    /**
     * Where an anchor stands.
     *
     * @param anchor an anchor
     * @return the place
     */
    public Location locate(Anchor anchor) {
        return locator.locate(anchor);
    }

    /**
     * Where an object stands: its name, or all of it where it has none.
     *
     * @param object an object of one of the files
     * @return the place
     */
    public Location locate(EObject object) {
        return locator.locate(Anchor.at(object));
    }
}
