package org.sextant.dsl;

import java.util.Map;

/** The words in which people speak of the model's classes. */
public final class Nouns {
    private static final Map<String, String> NOUNS = Map.ofEntries(Map.entry("CareSystem", "system"),
            Map.entry("ActivityKind", "activity kind"), Map.entry("LetGo", "let-go"),
            Map.entry("AddedKind", "activity kind"),
            Map.entry("ExerciseStep", "step"), Map.entry("Terms", "list of terms"), Map.entry("Mapping", "map"),
            Map.entry("Party", "organisation or role"), Map.entry("Purpose", "aim or goal"),
            Map.entry("Subject", "domain, mode or activity kind"), Map.entry("FrameworkElement", "part of a framework"),
            Map.entry("Element", "element"), Map.entry("Replacement", "list of renamings"));

    private Nouns() {
    }

    /**
     * What people call a class.
     *
     * @param className the model class's name
     * @return the noun, in lower case
     */
    public static String of(String className) {
        return NOUNS.getOrDefault(className, className.toLowerCase(java.util.Locale.ROOT));
    }

    /**
     * What people call a class, with its article.
     *
     * @param className the model class's name
     * @return for example "an activity"
     */
    public static String withArticle(String className) {
        String noun = of(className);
        return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }

    /**
     * What a reference to a class needs, in words.
     *
     * @param className the model class's name
     * @return for example "the name of an organisation or a role"
     */
    public static String referenceTo(String className) {
        return "the name of " + withArticle(className).replace(" or ", className.equals("Party") ? " or a " : " or ");
    }
}
