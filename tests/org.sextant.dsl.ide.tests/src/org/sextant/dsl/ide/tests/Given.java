package org.sextant.dsl.ide.tests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.sextant.analysis.AnalysisOptions;
import org.sextant.core.Finding;
import org.sextant.core.Severity;
import org.sextant.dsl.Names;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.TextChange;
import org.sextant.dsl.ide.Edit;
import org.sextant.dsl.ide.FileEdit;
import org.sextant.dsl.ide.Snapshot;
import org.sextant.model.Element;
import org.sextant.portfolio.Located;
import org.sextant.portfolio.Plugins;
import org.sextant.portfolio.Portfolio;
import org.sextant.portfolio.PortfolioLoader;
import org.sextant.portfolio.SourceText;
import org.sextant.portfolio.Sources;

/** A portfolio given as texts, and what edits make of them. */
final class Given {
    private static final PortfolioLoader LOADER = new PortfolioLoader(Plugins.load());

    private final Map<String, String> texts;
    private final Snapshot snapshot;

    Given(Map<String, String> texts) {
        this.texts = new LinkedHashMap<>(texts);
        List<SourceText> sources = new ArrayList<>();
        texts.forEach((name, text) -> sources.add(new SourceText(name, uri(name), text, List.of(), false)));
        Portfolio portfolio = LOADER.load(new Sources("given", null, sources, List.of()),
                AnalysisOptions.on(LocalDate.of(2026, 3, 31)), new NullProgressMonitor());
        snapshot = new Snapshot(1, portfolio, portfolio.files().stream()
                .collect(Collectors.toMap(SextantResource::getURI, Function.identity())));
    }

    /** A portfolio of one file. */
    static Given text(String text) {
        return new Given(Map.of("system.sextant", text));
    }

    static URI uri(String name) {
        return URI.createURI("file:/given/" + name);
    }

    Snapshot snapshot() {
        return snapshot;
    }

    String text() {
        return texts.values().iterator().next();
    }

    String textOf(String name) {
        return texts.get(name);
    }

    /** The element of a path, wherever it stands. */
    Element element(String path) {
        for (SextantResource file : snapshot.portfolio().files()) {
            for (var all = file.getAllContents(); all.hasNext();) {
                EObject next = all.next();
                if (next instanceof Element element && (path.equals(Names.path(element))
                        || path.equals(element.getName()) && Names.path(element).isEmpty())) {
                    return element;
                }
            }
        }
        for (var framework : snapshot.portfolio().frameworks()) {
            String start = framework.getName() + '.';
            if (path.startsWith(start)) {
                return snapshot.portfolio().names()
                        .inFramework(framework.getName(), path.substring(start.length())).getFirst();
            }
        }
        throw new AssertionError("no " + path);
    }

    List<Located> findings(String code) {
        return snapshot.portfolio().findings().stream().filter(each -> each.finding().code().equals(code)).toList();
    }

    /** What is wrong with the texts themselves, whatever the dates in them. */
    List<String> errors() {
        return snapshot.portfolio().findings().stream().map(Located::finding)
                .filter(each -> each.severity() == Severity.ERROR && !each.code().equals("date.order"))
                .map(Finding::message).toList();
    }

    /** The portfolio after an edit. */
    Given after(@Nullable Edit edit) {
        if (edit == null) {
            return this;
        }
        Map<String, String> changed = new LinkedHashMap<>(texts);
        for (FileEdit file : edit.files()) {
            changed.put(file.file().lastSegment(),
                    apply(changed.getOrDefault(file.file().lastSegment(), ""), file.changes()));
        }
        return new Given(changed);
    }

    private static String apply(String text, List<TextChange> changes) {
        StringBuilder result = new StringBuilder(text);
        changes.stream().sorted((one, other) -> Integer.compare(other.offset(), one.offset())).forEach(
                each -> result.replace(each.offset(), each.offset() + each.length(), each.replacement()));
        return result.toString();
    }
}
