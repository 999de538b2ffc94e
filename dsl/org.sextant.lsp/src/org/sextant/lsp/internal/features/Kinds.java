package org.sextant.lsp.internal.features;

import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.lsp4j.SymbolKind;
import org.sextant.dsl.Nouns;

/** Which of the protocol's kinds, made for programs, stands for an element, so that editors show different signs. */
final class Kinds {
    private static final Map<String, SymbolKind> KINDS = Map.ofEntries(
            Map.entry("CareSystem", SymbolKind.Module),
            Map.entry("Place", SymbolKind.Namespace),
            Map.entry("Organisation", SymbolKind.Class),
            Map.entry("Role", SymbolKind.Interface),
            Map.entry("Aim", SymbolKind.Constant),
            Map.entry("Goal", SymbolKind.Constant),
            Map.entry("Measure", SymbolKind.Number),
            Map.entry("Activity", SymbolKind.Function),
            Map.entry("Reflection", SymbolKind.Event),
            Map.entry("Plan", SymbolKind.Package),
            Map.entry("Opportunity", SymbolKind.Method),
            Map.entry("Framework", SymbolKind.Module),
            Map.entry("Group", SymbolKind.Namespace),
            Map.entry("Domain", SymbolKind.Class),
            Map.entry("Mode", SymbolKind.Property),
            Map.entry("Question", SymbolKind.Field),
            Map.entry("Prompt", SymbolKind.Field));

    private static final Map<String, SymbolKind> BY_NOUN = KINDS.entrySet().stream()
            .collect(Collectors.toMap(each -> Nouns.of(each.getKey()), Map.Entry::getValue));

    private Kinds() {
    }

    /** Of the name of a class of the model. */
    static SymbolKind of(String type) {
        return KINDS.getOrDefault(type, SymbolKind.Object);
    }

    /** Of what people call a class of the model. */
    static SymbolKind ofNoun(String noun) {
        return BY_NOUN.getOrDefault(noun, SymbolKind.Object);
    }
}
