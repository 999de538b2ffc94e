package org.sextant.dsl.ide.tests;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.sextant.analysis.AnalysisOptions;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.ide.Completion;
import org.sextant.dsl.ide.Proposal;
import org.sextant.dsl.ide.Snapshot;
import org.sextant.portfolio.Plugins;
import org.sextant.portfolio.Portfolio;
import org.sextant.portfolio.PortfolioLoader;
import org.sextant.portfolio.SourceText;
import org.sextant.portfolio.Sources;

/** Small portfolios from texts. The text <code>&lt;|&gt;</code> stands for the caret. */
final class Fixture {
    static final String CARET = "<|>";
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final PortfolioLoader LOADER = new PortfolioLoader(Plugins.load());

    private Fixture() {
    }

    static URI uri(String name) {
        return URI.createFileURI("/portfolio/" + name);
    }

    /** Reads texts as the files 1.sextant, 2.sextant and so on. */
    static Snapshot snapshot(String... texts) {
        Map<String, String> files = new TreeMap<>();
        Arrays.stream(texts).forEach(text -> files.put(files.size() + 1 + ".sextant", text.replace(CARET, "")));
        return snapshot(files);
    }

    static Snapshot snapshot(Map<String, String> files) {
        List<SourceText> texts = files.entrySet().stream()
                .map(each -> new SourceText(each.getKey(), uri(each.getKey()), each.getValue(), List.of(), false))
                .toList();
        Portfolio portfolio = LOADER.load(new Sources("portfolio", null, texts, List.of()),
                AnalysisOptions.on(TODAY), new NullProgressMonitor());
        return new Snapshot(1, portfolio,
                portfolio.files().stream().collect(Collectors.toMap(SextantResource::getURI, Function.identity())));
    }

    static SextantResource file(Snapshot snapshot) {
        return Objects.requireNonNull(snapshot.file(uri("1.sextant")));
    }

    static int caret(String text) {
        return text.indexOf(CARET);
    }

    /** What is proposed at the caret of a text, in a portfolio of other files; these are read, the text is not. */
    static List<Proposal> proposals(String text, String... others) {
        return new Completion(() -> TODAY).at(text.replace(CARET, ""), caret(text), uri("new.sextant"),
                snapshot(others));
    }

    /** The words or paths that people choose from. */
    static List<String> labels(List<Proposal> proposals) {
        return proposals.stream().map(Proposal::label).toList();
    }

    /** The text with a proposal put in. */
    static String apply(String text, Proposal proposal) {
        String plain = text.replace(CARET, "");
        return plain.substring(0, proposal.offset()) + proposal.insertion()
                + plain.substring(proposal.offset() + proposal.length());
    }
}
