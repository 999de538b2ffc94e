package org.sextant.dsl.ide;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import org.sextant.core.FindingKind;
import org.sextant.dsl.CaretContext;
import org.sextant.dsl.CaretReader;
import org.sextant.dsl.Names;
import org.sextant.dsl.Scan;
import org.sextant.dsl.Scanner;
import org.sextant.dsl.SextantLanguage;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.TokenRole;
import org.sextant.dsl.ide.internal.ElementLines;
import org.sextant.dsl.ide.internal.LinkPart;
import org.sextant.dsl.ide.internal.Meaning;
import org.sextant.dsl.ide.internal.Meanings;
import org.sextant.dsl.ide.internal.Texts;
import org.sextant.dsl.ide.internal.ValueWords;
import org.sextant.model.SextantPackage;
import org.sextant.portfolio.Located;
import org.sextant.portfolio.Location;

/**
 * Says what stands at a place: an element, by its name; a word of the language; a value that is a word; and what the
 * findings there mean.
 */
public final class Hover {
    private Hover() {
    }

    /**
     * Looks at a place.
     *
     * @param snapshot the portfolio
     * @param file     the file, or the address of a framework that it uses
     * @param offset   the place in the file's text, in UTF-16 units
     * @return what is to be said of it; null if there is nothing
     */
    public static @Nullable HoverText at(Snapshot snapshot, URI file, int offset) {
        SextantResource read = Texts.of(snapshot, file);
        if (read == null || offset < 0 || offset > read.text().length()) {
            return null;
        }
        HoverText meant = meant(snapshot, read, offset);
        List<Located> found = FindingsAt.of(snapshot, file, offset, offset);
        if (found.isEmpty()) {
            return meant;
        }
        Location place = found.getFirst().location();
        List<String> lines = new ArrayList<>(meant == null ? List.of() : meant.lines());
        found.stream().map(each -> each.finding().kind()).distinct().forEach(kind -> explain(kind, lines));
        return meant == null
                ? new HoverText(new Range(place.offset(), place.length()), "What is found here", lines)
                : new HoverText(meant.range(), meant.title(), lines);
    }

    private static void explain(FindingKind kind, List<String> lines) {
        lines.add(kind.title() + ": " + kind.explanation().strip().replaceAll("\\s+", " "));
        if (!kind.source().isEmpty()) {
            lines.add("Source: " + kind.source());
        }
    }

    private static @Nullable HoverText meant(Snapshot snapshot, SextantResource read, int offset) {
        LinkPart named = LinkPart.named(read, offset, snapshot.portfolio().names());
        if (named != null) {
            return new HoverText(named.range(), Names.title(named.element()),
                    ElementLines.of(snapshot, read, named.element()));
        }
        for (Scan.Token token : SextantLanguage.get().part(Scanner.class).scan(read.text()).tokens()) {
            if (token.offset() <= offset && offset < token.end()) {
                return word(snapshot, read.text(), token);
            }
        }
        return null;
    }

    private static @Nullable HoverText word(Snapshot snapshot, String text, Scan.Token token) {
        String word = text.substring(token.offset(), token.end());
        CaretContext context = SextantLanguage.get().part(CaretReader.class).at(text,
                isKeyword(token.role()) ? token.offset() : token.end());
        List<String> lines = new ArrayList<>();
        if (context != null && isKeyword(token.role())) {
            Meaning meaning = Meanings.keyword(context.block(), word);
            lines.add(meaning.summary());
            if (!meaning.example().isEmpty()) {
                lines.add("For example: " + meaning.example());
            }
        } else if (context != null && token.role() == TokenRole.WORD && context.feature() != null) {
            lines.addAll(value(snapshot, context.feature(), word));
        }
        lines.removeIf(String::isEmpty);
        return lines.isEmpty() ? null : new HoverText(new Range(token.offset(), token.length()), word, lines);
    }

    private static List<String> value(Snapshot snapshot, EStructuralFeature feature, String word) {
        if (feature == SextantPackage.Literals.IGNORE__CODE) {
            FindingKind kind = snapshot.portfolio().kinds().find(word).orElse(null);
            return kind == null ? List.of() : List.of(kind.title(), kind.explanation());
        }
        return List.of(ValueWords.meaning(feature, word));
    }

    private static boolean isKeyword(TokenRole role) {
        return role == TokenRole.KEYWORD || role == TokenRole.AMOUNT;
    }
}
