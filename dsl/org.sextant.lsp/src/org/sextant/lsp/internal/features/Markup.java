package org.sextant.lsp.internal.features;

import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;

/** Turns plain text into what the client can show. */
final class Markup {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>#|~]|^(?=[-+>] |\\d+[.)] )");

    private Markup() {
    }

    /** A title with lines below, each a paragraph. */
    static MarkupContent titled(String title, List<String> lines, boolean markdown) {
        StringBuilder text = new StringBuilder(markdown ? "**" + escape(title) + "**" : title);
        for (String line : lines) {
            text.append(markdown ? "\n\n" : "\n").append(markdown ? escape(line) : line);
        }
        return new MarkupContent(markdown ? MarkupKind.MARKDOWN : MarkupKind.PLAINTEXT, text.toString());
    }

    /** Text as it is. */
    static MarkupContent of(String text, boolean markdown) {
        return new MarkupContent(markdown ? MarkupKind.MARKDOWN : MarkupKind.PLAINTEXT,
                markdown ? escape(text) : text);
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            escaped.append(escaped.isEmpty() ? "" : "  \n").append(SPECIAL.matcher(line).replaceAll("\\\\$0"));
        }
        return escaped.toString();
    }
}
