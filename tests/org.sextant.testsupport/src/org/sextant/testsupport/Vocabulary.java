package org.sextant.testsupport;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** The names and values of a made-up portfolio. */
final class Vocabulary {
    private static final List<String> STEMS = List.of("N", "North", "Trust", "Größe", "Łódź", "東京", "_x",
            "a-b-", "Ünit_", "Ελ");
    /** Words of the language that serve as names; those that begin no reference stand behind their system's name. */
    private static final List<String> KEYWORDS = List.of("status", "at", "million", "because", "from", "note", "level",
            "by");
    private static final List<String> TEXTS = List.of("A text", "Café, naïve; 100%", "Say \\\"yes\\\" // no comment",
            "Not a } block {", "back\\\\slash", "東京 Ελλάδα", "activity X {", "");
    private static final List<String> UNITS = List.of("days", "people", "\"beds a day\"");

    private final Choices choices;
    private final Set<String> used = new HashSet<>();
    private int count;

    Vocabulary(Choices choices) {
        this.choices = choices;
    }

    Choices choices() {
        return choices;
    }

    /** A name that nothing else has, no word of the language. */
    String plainName() {
        return STEMS.get(choices.next(STEMS.size())) + ++count;
    }

    /** A name that nothing else has, at times a word of the language. */
    String name() {
        if (choices.chance(5)) {
            String keyword = KEYWORDS.get(choices.next(KEYWORDS.size()));
            if (used.add(keyword)) {
                return keyword;
            }
        }
        return plainName();
    }

    /** Whether a reference may not begin with a path's first name. */
    static boolean isReserved(String path) {
        return KEYWORDS.contains(path.split("\\.", 2)[0]);
    }

    boolean chance(int inHundred) {
        return choices.chance(inHundred);
    }

    <T> T one(List<T> values) {
        return values.get(choices.next(values.size()));
    }

    <T> List<T> some(int most, Supplier<T> value) {
        List<T> values = new ArrayList<>(List.of(value.get()));
        while (values.size() < most && choices.next(3) == 2) {
            values.add(value.get());
        }
        return values;
    }

    String text() {
        String text = one(TEXTS);
        return choices.chance(10) ? '\u201C' + text.replace("\\", "") + '\u201D' : '"' + text + '"';
    }

    String texts() {
        return Statement.list(some(3, this::text));
    }

    /** Texts below one another. */
    String paragraphs() {
        return String.join(String.valueOf(Statement.BREAK), some(3, this::text));
    }

    String heading(String name) {
        return choices.chance(80) ? name + ' ' + text() : name;
    }

    String source() {
        return choices.chance(30) ? text() + " link \"https://example.org/a?b=c#d\"" : text();
    }

    String date() {
        int year = 2015 + choices.next(20);
        return switch (choices.next(4)) {
        case 0 -> String.valueOf(year);
        case 1 -> String.format("%d-%02d", year, 1 + choices.next(12));
        case 2 -> String.format("%d-%02d-%02d", year, 1 + choices.next(12), 1 + choices.next(28));
        default -> String.format("%d/%02d", year, (year + 1) % 100);
        };
    }

    private String qualifier() {
        return choices.chance(20) ? one(List.of("about ", "over ", "under ")) : "";
    }

    private String amount() {
        String number = one(List.of("1", "0", "620_000", "3.5", "2_400_000", "0.62"));
        return choices.chance(20) ? number + ' ' + one(List.of("thousand", "million", "billion")) : number;
    }

    String figure() {
        return qualifier() + (choices.chance(20) ? one(List.of("-12", "75%", "-0.5%")) : amount());
    }

    /** How many there are: neither negative nor a percentage. */
    String count() {
        return qualifier() + amount();
    }

    String money() {
        return qualifier() + one(List.of("GBP", "EUR", "kr")) + ' ' + amount();
    }

    String effort() {
        return count() + ' ' + one(List.of("fte", "hours"));
    }

    String unit() {
        return one(UNITS);
    }

    String level() {
        return one(List.of("team", "organisation", "neighbourhood", "place", "system", "cross-system", "national"));
    }

    String status() {
        return one(List.of("idea", "planned", "testing", "delivering", "embedded", "completed", "paused", "stopped"))
                + (choices.chance(50) ? " since " + date() : "");
    }

    String kind() {
        return one(List.of("icb", "provider", "primary-care", "local-authority", "voluntary", "collaborative",
                "partnership",
                "board", "innovation-network", "university", "regulator", "national", "company", "community", "other"));
    }

    String horizon() {
        return one(List.of("short", "medium", "long"));
    }

    String control() {
        return one(List.of("ours", "shared", "influence", "none"));
    }

    String tag() {
        return one(List.of("frailty", "urgent-care", "status", "from", "東京"));
    }
}
