package org.sextant.dsl.internal.parser;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.jspecify.annotations.Nullable;
import org.sextant.core.Suggestions;
import org.sextant.dsl.internal.syntax.Lexer;
import org.sextant.model.Control;
import org.sextant.model.Effort;
import org.sextant.model.Figure;
import org.sextant.model.Horizon;
import org.sextant.model.Level;
import org.sextant.model.Money;
import org.sextant.model.OrganisationKind;
import org.sextant.model.PartialDate;
import org.sextant.model.Status;
import org.sextant.model.Worded;

import com.google.inject.Singleton;

/** Reads the values of the language. A wrong one is reported in plain words and costs that value only. */
@Singleton
public class Values implements IValueConverterService {
    private static final String DATE_FORMS = "write 2026, 2026-03, 2026-03-31 or the financial year 2025/26";

    /** Reads one kind of value. */
    private interface Reader {
        @Nullable
        Object read(String text, @Nullable INode node);
    }

    private final Map<String, Reader> readers = new HashMap<>();

    /** Knows how to read what the grammar's rules for values give. */
    public Values() {
        readers.put("Text", (text, node) -> Quotes.unquote(text));
        readers.put("WordOrText", (text, node) -> Character.isLetter(text.charAt(0)) || text.charAt(0) == '_' ? text
                : Quotes.unquote(text));
        readers.put("VersionValue", (text, node) -> Character.isDigit(text.charAt(0)) ? text : Quotes.unquote(text));
        readers.put("Paragraphs", (text, node) -> Quotes.paragraphs(whole(text, node)));
        readers.put("DottedName", (text, node) -> Lexer.path(text));
        readers.put("DateValue", Values::date);
        readers.put("FigureValue", parsed(Figure::parse, "a number", "620_000, 3.5, 75% or about 2.4 million"));
        readers.put("MoneyValue", parsed(Money::parse, "an amount of money", "GBP 240_000 or GBP 1.2 billion"));
        readers.put("EffortValue", parsed(Effort::parse, "an effort", "3.5 fte"));
        readers.put("LevelValue", word("level", Level.class));
        readers.put("StatusValue", word("status", Status.class));
        readers.put("HorizonValue", word("horizon", Horizon.class));
        readers.put("ControlValue", word("control", Control.class));
        readers.put("KindValue", word("kind of organisation", OrganisationKind.class));
    }

    /** The text with its white space, which the parser leaves out between tokens. */
    private static String whole(String text, @Nullable INode node) {
        return node == null ? text : NodeModelUtils.getTokenText(node);
    }

    private static Object date(String text, @Nullable INode node) {
        return PartialDate.parse(text).orElseThrow(() -> new WrongValue(WrongValue.DATE,
                text + " is not a date; " + DATE_FORMS, node, List.of()));
    }

    private static Reader parsed(Function<String, ? extends Optional<?>> parser, String what, String examples) {
        return (text, node) -> {
            String whole = whole(text, node);
            return parser.apply(whole).orElseThrow(() -> new WrongValue(WrongValue.RANGE,
                    whole + " is not " + what + "; write for example " + examples, node, List.of()));
        };
    }

    private static <E extends Enum<E> & Worded> Reader word(String what, Class<E> type) {
        List<String> words = Arrays.stream(type.getEnumConstants()).map(Worded::word).toList();
        return (text, node) -> Worded.find(type, text).orElseThrow(() -> {
            List<String> close = Suggestions.closest(text, words, 3);
            String use = close.isEmpty() ? "; use " : "; did you mean " + close.getFirst() + "? Use ";
            return new WrongValue(WrongValue.RANGE, "no " + what + " is called " + text + use
                    + String.join(", ", words), node, close);
        });
    }

    @Override
    public @Nullable Object toValue(@Nullable String text, String rule, @Nullable INode node) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        Reader reader = readers.get(rule.substring(rule.lastIndexOf('.') + 1));
        return reader == null ? text : reader.read(text, node);
    }

    @Override
    public String toString(Object value, String rule) {
        return switch (rule.substring(rule.lastIndexOf('.') + 1)) {
        case "Text", "Paragraphs", "STRING" -> Quotes.quote(value.toString());
        default -> value.toString();
        };
    }
}
