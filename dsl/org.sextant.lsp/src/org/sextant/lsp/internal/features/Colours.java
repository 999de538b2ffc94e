package org.sextant.lsp.internal.features;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.sextant.dsl.ide.Coloured;
import org.sextant.dsl.ide.Colouring;
import org.sextant.dsl.ide.Style;
import org.sextant.lsp.internal.texts.Document;
import org.sextant.lsp.internal.texts.Positions;

/** Tells the client of colours in the numbers that it expects, by types that every theme knows. */
final class Colours {
    static final List<String> TYPES = List.of(SemanticTokenTypes.Keyword, SemanticTokenTypes.Class,
            SemanticTokenTypes.Variable, SemanticTokenTypes.String, SemanticTokenTypes.Number,
            SemanticTokenTypes.EnumMember, SemanticTokenTypes.Comment);
    static final List<String> MODIFIERS = List.of(SemanticTokenModifiers.Declaration,
            SemanticTokenModifiers.Documentation);

    private static final int DECLARATION = 1;
    private static final int DOCUMENTATION = 2;

    private Colours() {
    }

    /** Five numbers for each part: lines and units behind the one before, length, type, modifiers. */
    static List<Integer> of(Document document) {
        List<Integer> data = new ArrayList<>();
        Positions places = document.positions();
        int line = 0;
        int start = 0;
        for (Coloured each : Colouring.of(document.text())) {
            String type = type(each.style());
            int end = each.offset() + each.length();
            for (int at = each.offset(); !type.isEmpty() && at < end;) {
                int in = places.line(at);
                int to = Math.min(end, places.end(in));
                int from = places.units(places.start(in), at);
                if (to > at) {
                    data.addAll(List.of(in - line, in == line ? from - start : from, places.units(at, to),
                            TYPES.indexOf(type), modifiers(each.style())));
                    line = in;
                    start = from;
                }
                at = in + 1 < places.lines() ? places.start(in + 1) : end;
            }
        }
        return data;
    }

    /** The type; empty for what is left as the editor has it. */
    private static String type(Style style) {
        return switch (style) {
        case KEYWORD -> SemanticTokenTypes.Keyword;
        case NAME -> SemanticTokenTypes.Class;
        case REFERENCE -> SemanticTokenTypes.Variable;
        case TITLE, TEXT -> SemanticTokenTypes.String;
        case NUMBER, DATE -> SemanticTokenTypes.Number;
        case WORD -> SemanticTokenTypes.EnumMember;
        case COMMENT -> SemanticTokenTypes.Comment;
        case STRAY -> "";
        };
    }

    private static int modifiers(Style style) {
        return switch (style) {
        case NAME -> DECLARATION;
        case TITLE -> DOCUMENTATION;
        default -> 0;
        };
    }
}
