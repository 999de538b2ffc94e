package org.sextant.dsl.internal.write;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.sextant.dsl.internal.parser.Quotes;
import org.sextant.model.Worded;

/** Writes single values; the opposite of what the parser's value converters do. */
final class ValueTexts {
    private static final Pattern VERSION = Pattern
            .compile("\\d+(_\\d+)*(\\.\\d+)?%?|\\d{4}-\\d{2}(-\\d{2})?|\\d{4}/\\d{2}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}_](-?[\\p{L}\\p{M}\\p{N}_])*");
    private static final String NEXT_PARAGRAPH = "\n";

    private final Set<String> keywords;

    ValueTexts(Grammar grammar) {
        keywords = GrammarUtil.getAllKeywords(grammar).stream().collect(Collectors.toUnmodifiableSet());
    }

    /** Writes a value as a rule reads it. */
    String text(String rule, Object value) {
        String text = value.toString();
        return switch (rule) {
        case "Text", "STRING" -> Quotes.quote(text);
        case "Paragraphs" -> paragraphs(text);
        case "WordOrText" -> WORD.matcher(text).matches() && !keywords.contains(text) ? text : Quotes.quote(text);
        case "VersionValue" -> VERSION.matcher(text).matches() ? text : Quotes.quote(text);
        default -> value instanceof Worded worded ? worded.word() : text;
        };
    }

    private static String paragraphs(String text) {
        StringBuilder lines = new StringBuilder();
        for (String paragraph : text.split("\n\n", -1)) {
            lines.append(lines.isEmpty() ? "" : NEXT_PARAGRAPH).append(Quotes.quote(paragraph));
        }
        return lines.toString();
    }
}
