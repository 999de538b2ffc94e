package org.sextant.benchmark;

import java.io.OutputStream;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.sextant.analysis.Analyser;
import org.sextant.analysis.AnalysisOptions;
import org.sextant.cli.internal.Output;
import org.sextant.cli.internal.text.CheckText;
import org.sextant.core.Finding;
import org.sextant.core.SystemDescription;
import org.sextant.dsl.DeclaredNames;
import org.sextant.dsl.Linker;
import org.sextant.dsl.NameIndex;
import org.sextant.dsl.SextantLanguage;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.internal.syntax.Lexer;
import org.sextant.dsl.internal.syntax.StatementReader;
import org.sextant.dsl.internal.syntax.Syntax;
import org.sextant.portfolio.Location;
import org.sextant.portfolio.Plugins;
import org.sextant.portfolio.Portfolio;
import org.sextant.portfolio.PortfolioLoader;
import org.sextant.portfolio.SourceText;
import org.sextant.portfolio.Sources;
import org.sextant.portfolio.internal.Duplicates;
import org.sextant.portfolio.internal.FrameworkReader;
import org.sextant.portfolio.internal.Locator;
import org.sextant.portfolio.internal.Structure;
import org.sextant.portfolio.internal.TextReader;

/**
 * The stages of a check, one by one: what {@link PortfolioLoader} does in one go, taken apart. {@link Stage#LOAD} is
 * the loader itself, to see that nothing is left out.
 */
final class Stages {
    private final IProgressMonitor monitor = new NullProgressMonitor();
    private final AnalysisOptions options = AnalysisOptions.on(LocalDate.now());
    private final Path folder;
    private final Plugins plugins;

    /**
     * Makes them.
     *
     * @param folder  the portfolio
     * @param plugins frameworks, rules and kinds of findings
     */
    Stages(Path folder, Plugins plugins) {
        this.folder = folder;
        this.plugins = plugins;
    }

    /** Reads and lexes, nothing else. */
    void floor(StageMeter meter) throws Exception {
        Sources sources = meter.run(Stage.READ, this::read);
        meter.run(Stage.LEX, () -> lex(sources));
    }

    /** Runs a round of all stages; those that others contain only when warm, since they would warm these up. */
    void check(StageMeter meter) throws Exception {
        Sources sources = meter.run(Stage.READ, this::read);
        if (meter.isWarm()) {
            meter.run(Stage.LEX, () -> lex(sources));
            meter.run(Stage.STATEMENTS, () -> statements(sources));
        }
        taken(meter, sources);
        Portfolio portfolio = meter.run(Stage.LOAD, () -> new PortfolioLoader(plugins).load(sources, options, monitor));
        meter.run(Stage.RENDER, () -> render(portfolio));
        Reference.reachabilityFence(portfolio);
    }

    private void taken(StageMeter meter, Sources sources) throws Exception {
        List<Finding> found = new ArrayList<>();
        List<TextReader.Parsed> parsed = meter.run(Stage.PARSE, () -> parse(sources, found));
        List<SextantResource> files = parsed.stream().map(TextReader.Parsed::file).toList();
        FrameworkReader frameworks = new FrameworkReader(plugins.frameworks(), Map.of());
        Structure structure = new Structure(files, URI.createFileURI(folder.toString()), plugins.kinds(), found::add);
        NameIndex names = meter.run(Stage.INDEX, () -> index(parsed, structure, frameworks));
        List<SystemDescription> systems = meter.run(Stage.LINK, () -> link(files, names, frameworks, structure, found));
        Locator locator = new Locator(sources.name(), parsed.stream()
                .collect(Collectors.toMap(each -> each.text().uri(), TextReader.Parsed::places)));
        meter.run(Stage.ANALYSE, () -> analyse(systems, names, locator, found));
        meter.run(Stage.LOCATE, () -> locate(locator, found));
        Reference.reachabilityFence(List.of(sources, files, names, systems, found));
    }

    private Sources read() {
        return Sources.folder(folder, monitor);
    }

    /** Lexes each text and lets go of its tokens; as little as can be done with these bytes. */
    private static Integer lex(Sources sources) {
        Syntax syntax = SextantLanguage.get().part(Syntax.class);
        int tokens = 0;
        for (SourceText text : sources.texts()) {
            tokens += Lexer.tokens(syntax.types(), text.text()).size();
        }
        return tokens;
    }

    private static Integer statements(Sources sources) {
        Syntax syntax = SextantLanguage.get().part(Syntax.class);
        int tokens = 0;
        for (SourceText text : sources.texts()) {
            tokens += StatementReader.read(syntax, text.text()).tokens().size();
        }
        return tokens;
    }

    private List<TextReader.Parsed> parse(Sources sources, List<Finding> found) {
        List<TextReader.Parsed> parsed = new TextReader(plugins.kinds()).read(sources.texts(), Map.of(), monitor);
        parsed.forEach(each -> found.addAll(each.found()));
        return parsed;
    }

    private static NameIndex index(List<TextReader.Parsed> parsed, Structure structure, FrameworkReader frameworks) {
        frameworks.read(parsed);
        List<DeclaredNames> declared = new ArrayList<>();
        frameworks.files().forEach(file -> declared.add(new DeclaredNames(file.document(), "")));
        parsed.forEach(
                each -> declared.add(new DeclaredNames(each.file().document(), structure.systemOf(each.file()))));
        return new NameIndex(declared, frameworks.unused());
    }

    private List<SystemDescription> link(List<SextantResource> files, NameIndex names, FrameworkReader frameworks,
            Structure structure, List<Finding> found) {
        new Linker(names, plugins.kinds(), finding -> {
            // as the loader does
        }).link(frameworks.files(), monitor);
        new Linker(names, plugins.kinds(), found::add).link(files, monitor);
        return structure.descriptions();
    }

    private List<Finding> analyse(List<SystemDescription> systems, NameIndex names, Locator locator,
            List<Finding> found) {
        new Duplicates(names, locator, plugins.kinds(), found::add)
                .check(systems.stream().map(SystemDescription::system).toList());
        Analyser analyser = plugins.analyser();
        systems.forEach(system -> found.addAll(analyser.analyse(system, options, monitor).findings()));
        return found;
    }

    private static List<Location> locate(Locator locator, List<Finding> found) {
        List<Location> locations = new ArrayList<>();
        found.forEach(finding -> locations.add(locator.locate(finding.anchor())));
        return locations;
    }

    private static Output render(Portfolio portfolio) {
        Output output = new Output(OutputStream.nullOutputStream(), StandardCharsets.UTF_8);
        new CheckText(output, false).write(portfolio);
        output.flush();
        return output;
    }
}
