package org.sextant.portfolio;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.util.URI;
import org.sextant.analysis.Analyser;
import org.sextant.analysis.Analysis;
import org.sextant.analysis.AnalysisOptions;
import org.sextant.analysis.FindingOrder;
import org.sextant.core.Anchor;
import org.sextant.core.Finding;
import org.sextant.core.FrameworkContribution;
import org.sextant.core.PortfolioSettings;
import org.sextant.core.SystemDescription;
import org.sextant.dsl.DeclaredNames;
import org.sextant.dsl.Linker;
import org.sextant.dsl.NameIndex;
import org.sextant.dsl.Relinking;
import org.sextant.dsl.SextantResource;
import org.sextant.model.Framework;
import org.sextant.portfolio.internal.Duplicates;
import org.sextant.portfolio.internal.FrameworkReader;
import org.sextant.portfolio.internal.Locator;
import org.sextant.portfolio.internal.Structure;
import org.sextant.portfolio.internal.TextReader;

/** Reads, links and analyses portfolios. */
public final class PortfolioLoader {
    private final Plugins plugins;

    /**
     * Makes a loader.
     *
     * @param plugins the frameworks, rules and kinds of findings to use
     */
    public PortfolioLoader(Plugins plugins) {
        this.plugins = plugins;
    }

    /** What reading and linking gave; the analysis comes after. */
    record Read(Sources sources, PortfolioSettings settings, List<SextantResource> files, List<Framework> frameworks,
            NameIndex names, List<SystemDescription> systems, Locator locator, Plugins plugins, Kept kept) {
    }

    /** What the next reading of the same portfolio can take over. */
    record Kept(Map<URI, TextReader.Parsed> files, Map<FrameworkContribution, FrameworkReader.Contributed> frameworks,
            NameIndex names, Relinking relinking) {
        static Kept nothing() {
            return new Kept(Map.of(), Map.of(), NameIndex.EMPTY, new Relinking());
        }
    }

    /**
     * Reads a portfolio.
     *
     * @param sources its texts
     * @param options the date to analyse it for
     * @param monitor shows progress and is asked whether to stop
     * @return the portfolio
     * @throws OperationCanceledException if the monitor says so
     */
    public Portfolio load(Sources sources, AnalysisOptions options, IProgressMonitor monitor) {
        return load(sources, options, Kept.nothing(), monitor);
    }

    /**
     * Reads a portfolio that was read before, by a loader with the same plugins. Files whose text is the same are not read
     * again: the two portfolios share them, and what they refer to in files that changed is from now on what these say now.
     * So of portfolios that come from each other, one may be loaded at a time; reading them meanwhile is safe.
     *
     * @param before  the portfolio as it was read before
     * @param sources its texts
     * @param options the date to analyse it for
     * @param monitor shows progress and is asked whether to stop
     * @return the portfolio, the same as if it was read from nothing
     * @throws OperationCanceledException if the monitor says so
     */
    public Portfolio reload(Portfolio before, Sources sources, AnalysisOptions options, IProgressMonitor monitor) {
        return load(sources, options, before.kept(), monitor);
    }

    /** Reads and links, and nothing else. */
    List<SextantResource> files(Sources sources, IProgressMonitor monitor) {
        return read(sources, Kept.nothing(), finding -> {
            // what would be found is of no interest
        }, SubMonitor.convert(monitor)).files();
    }

    private Portfolio load(Sources sources, AnalysisOptions options, Kept before, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, "Reading " + sources.name(), 100);
        List<Finding> found = new ArrayList<>();
        Read read = read(sources, before, found::add, progress.split(70));
        List<Analysis> analyses = new ArrayList<>();
        Analyser analyser = plugins.analyser();
        for (SystemDescription system : read.systems()) {
            Analysis analysis = analyser.analyse(system, options, progress.split(1));
            analyses.add(analysis);
            found.addAll(analysis.findings());
        }
        return new Portfolio(read, analyses, located(read, found));
    }

    private Read read(Sources sources, Kept before, Consumer<Finding> out, SubMonitor progress) {
        progress.setWorkRemaining(sources.texts().size() * 2);
        List<TextReader.Parsed> parsed = new TextReader(plugins.kinds()).read(sources.texts(), before.files(),
                progress.split(sources.texts().size()));
        parsed.forEach(each -> each.found().forEach(out));
        List<SextantResource> files = parsed.stream().map(TextReader.Parsed::file).toList();
        Structure structure = new Structure(files, root(sources), plugins.kinds(), out);
        FrameworkReader frameworks = new FrameworkReader(plugins.frameworks(), before.frameworks());
        frameworks.read(parsed);
        frameworks.failures().forEach(failure -> out.accept(new Finding(plugins.kinds().get("plugin.failed"),
                failure.sentence(), new Anchor.InFile(root(sources)))));
        NameIndex names = index(before.names(), structure, frameworks, files);
        link(before, names, frameworks.files(), files, out, progress.split(sources.texts().size()));
        Locator locator = new Locator(sources.name(), parsed.stream().collect(
                Collectors.toMap(each -> each.text().uri(), TextReader.Parsed::places, (one, other) -> one)));
        List<SystemDescription> systems = structure.descriptions();
        new Duplicates(names, locator, plugins.kinds(), out)
                .check(systems.stream().map(SystemDescription::system).toList());
        PortfolioSettings settings = sources.root() == null ? PortfolioSettings.NONE
                : PortfolioSettings.read(sources.root(), plugins.kinds());
        return new Read(sources, settings, files, frameworks.all(files), names, systems, locator, plugins,
                new Kept(parsed.stream().collect(
                        Collectors.toMap(each -> each.text().uri(), Function.identity(), (one, other) -> one)),
                        frameworks.read(), names, before.relinking()));
    }

    private static NameIndex index(NameIndex before, Structure structure, FrameworkReader frameworks,
            List<SextantResource> files) {
        List<DeclaredNames> declared = new ArrayList<>();
        frameworks.files().forEach(file -> declared.add(before.declared(file.document(), "")));
        files.forEach(file -> declared.add(before.declared(file.document(), structure.systemOf(file))));
        return before.with(declared, frameworks.unused());
    }

    private void link(Kept before, NameIndex names, List<SextantResource> frameworks, List<SextantResource> files,
            Consumer<Finding> out, IProgressMonitor monitor) {
        Relinking relinking = before.relinking();
        relinking.begin(before.names(), names);
        new Linker(names, plugins.kinds(), finding -> {
            // a contributed framework is checked where it is made
        }).link(frameworks, relinking, monitor);
        new Linker(names, plugins.kinds(), out).link(files, relinking, monitor);
        relinking.end(names);
    }

    private static URI root(Sources sources) {
        Path root = sources.root();
        return root == null ? URI.createURI("stdin:/") : URI.createFileURI(root.toAbsolutePath().toString());
    }

    private static List<Located> wrongSettings(Read read) {
        Path root = read.sources().root();
        List<Located> wrong = new ArrayList<>();
        for (PortfolioSettings.Problem problem : read.settings().problems()) {
            String file = Sources.shown(root.resolve(PortfolioSettings.FILE));
            wrong.add(new Located(new Finding(read.plugins().kinds().get(problem.code()), problem.message(),
                    new Anchor.InFile(root(read.sources()))),
                    new Location(file, problem.line(), 1, problem.line(), 1, 0, 0)));
        }
        return wrong;
    }

    private List<Located> located(Read read, List<Finding> found) {
        Map<String, Integer> order = new HashMap<>();
        read.sources().texts().forEach(text -> order.put(text.name(), order.size()));
        List<Located> all = new ArrayList<>();
        Set<Finding> seen = new HashSet<>();
        for (Finding finding : found) {
            read.settings().apply(finding).filter(seen::add)
                    .ifPresent(kept -> all.add(new Located(kept, read.locator().locate(kept.anchor()))));
        }
        all.sort(Comparator.<Located>comparingInt(each -> order.getOrDefault(each.location().file(), -1))
                .thenComparingInt(each -> each.location().offset())
                .thenComparing(Located::finding, FindingOrder.BY_SEVERITY_AND_CODE));
        all.addAll(0, wrongSettings(read));
        return all;
    }
}
