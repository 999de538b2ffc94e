package org.sextant.dsl.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.sextant.dsl.NameIndex;
import org.sextant.dsl.Names;
import org.sextant.dsl.Nouns;
import org.sextant.dsl.SextantLanguage;
import org.sextant.dsl.Vocabulary;
import org.sextant.model.CareSystem;
import org.sextant.model.Element;

/** Names for new elements: finds one from a title, and says why another will not do. */
public final class NewNames {
    private static final int LONGEST = 30;
    private static final Set<String> SMALL = Set.of("a", "an", "and", "at", "by", "for", "from", "in", "of", "on",
            "or", "the", "to", "with");
    private static final Pattern WITHIN_WORDS = Pattern.compile("(?<=\\p{L})['\u2019](?=\\p{L}|\\s|$)");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}_]+");

    private final NameIndex names;
    private final String system;
    private final Vocabulary vocabulary = SextantLanguage.get().part(Vocabulary.class);

    /**
     * Names of a system.
     *
     * @param snapshot the portfolio
     * @param system   the system's name
     */
    public NewNames(Snapshot snapshot, String system) {
        names = snapshot.portfolio().names();
        this.system = system;
    }

    /**
     * Makes a name from a title.
     *
     * @param kind  what is to be named; its keyword serves where the title has no word to begin with
     * @param title the title, in any script
     * @return a name that nothing has, for example <code>FrailtyTeamAtTheFrontDoor</code>; a long title gives its first
     *         words
     */
    public String suggest(ElementKind kind, String title) {
        String name = from(title, capital(kind.keyword()));
        String free = name;
        for (int number = 2; isTaken(free); number++) {
            free = name + number;
        }
        return free;
    }

    /**
     * Makes a name from a title, whether or not something has it.
     *
     * @param title the title, in any script
     * @param start a name to begin with where the title gives none by itself
     * @return a name
     */
    public static String from(String title, String start) {
        String name = shortened(words(title));
        return Names.isName(name) ? name : Names.isName(start + name) ? start + name : start;
    }

    private static List<String> words(String title) {
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN_WORDS.split(WITHIN_WORDS.matcher(title.strip()).replaceAll(""))) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static String shortened(List<String> words) {
        List<String> kept = new ArrayList<>();
        int length = 0;
        for (String word : words) {
            if (!kept.isEmpty() && length + word.length() > LONGEST) {
                break;
            }
            kept.add(word);
            length += word.length();
        }
        while (kept.size() < words.size() && kept.size() > 1
                && SMALL.contains(kept.getLast().toLowerCase(Locale.ROOT))) {
            kept.removeLast();
        }
        StringBuilder name = new StringBuilder();
        kept.forEach(word -> name.append(capital(word)));
        return name.toString();
    }

    private static String capital(String word) {
        int first = word.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + word.substring(Character.charCount(first));
    }

    private boolean isTaken(String name) {
        return !names.inSystem(system, name).isEmpty() || names.systems().contains(name)
                || names.frameworks().contains(name) || vocabulary.isReserved(name);
    }

    /**
     * Why a name will not do.
     *
     * @param name the name
     * @return a sentence for people; null if the name can be used
     */
    public @Nullable String problem(String name) {
        if (name.isEmpty()) {
            return "Give it a name, for example FrontDoor. References use the name.";
        }
        if (!Names.isName(name)) {
            return notAName(name);
        }
        if (vocabulary.isReserved(name)) {
            return "\u201C" + name + "\u201D is a word of the language; choose a name that is not.";
        }
        List<Element> same = names.inSystem(system, name);
        if (!same.isEmpty() && !(same.getFirst() instanceof CareSystem)) {
            Element element = same.getFirst();
            String title = element.getTitle() == null ? "" : ", " + element.getTitle();
            return name + " is the name of " + Nouns.withArticle(element.eClass().getName()) + title
                    + "; choose another name.";
        }
        return names.systems().contains(name) ? name + " is the name of a system; choose another name."
                : names.frameworks().contains(name) ? name + " is the name of a framework; choose another name." : null;
    }

    private static String notAName(String name) {
        if (name.chars().anyMatch(Character::isWhitespace)) {
            return "A name has no spaces; write the words together, for example FrontDoor.";
        }
        int first = name.codePointAt(0);
        if (Character.isDigit(first) || first == '-') {
            return "A name begins with a letter.";
        }
        if (name.endsWith("-") || name.contains("--")) {
            return "A hyphen stands between letters or digits of a name.";
        }
        String wrong = name.codePoints().filter(c -> c != '-' && !Character.isLetterOrDigit(c) && c != '_')
                .mapToObj(Character::toString).findFirst().orElse(name);
        return "\u201C" + wrong + "\u201D cannot stand in a name; use letters, digits, _ and hyphens.";
    }
}
