package org.sextant.portfolio.tests;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.sextant.portfolio.SourceText;
import org.sextant.portfolio.Sources;

/** Texts that stand in no folder. */
final class InMemory {
    private InMemory() {
    }

    /** Texts by the names of their files, in order. */
    static Sources of(Map<String, String> files) {
        List<SourceText> texts = files.entrySet().stream().map(file -> new SourceText(file.getKey(),
                URI.createURI("memory:/" + file.getKey()), file.getValue(), List.of(), false)).toList();
        return new Sources("memory", null, texts, List.of());
    }

    /** One text. */
    static Sources of(String text) {
        return of(Map.of("all.sextant", text));
    }
}
