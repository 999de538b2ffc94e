package org.sextant.workbench.search.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.sextant.dsl.ide.TextQuery;

/**
 * What people asked, as they chose it.
 *
 * @param words          the words
 * @param kind           what is looked for, counted in {@link Kind}
 * @param standing       how activities stand, counted in {@link Standing}
 * @param namesAndTitles whether names and titles alone are searched
 * @param everywhere     whether all portfolios are searched, rather than the window's
 */
record Asked(String words, int kind, int standing, boolean namesAndTitles, boolean everywhere) {
    private static final int MOST = 12;
    private static final String WORDS = "words";
    private static final String KIND = "kind";
    private static final String STANDING = "standing";
    private static final String NAMES = "namesAndTitles";
    private static final String WINDOW = "windowOnly";

    private static IDialogSettings settings() {
        return DialogSettings.getOrCreateSection(PlatformUI
                .getDialogSettingsProvider(FrameworkUtil.getBundle(Asked.class)).getDialogSettings(), "search");
    }

    /** What was asked last, in this session or one before. */
    static Asked last() {
        List<String> words = lastWords();
        return new Asked(words.isEmpty() ? "" : words.getFirst(), number(KIND), number(STANDING),
                settings().getBoolean(NAMES), !settings().getBoolean(WINDOW));
    }

    /** The words that were looked for, the last ones first. */
    static List<String> lastWords() {
        String[] words = settings().getArray(WORDS);
        return words == null ? List.of() : List.of(words);
    }

    private static int number(String key) {
        String kept = settings().get(key);
        return kept == null || !kept.matches("\\d{1,3}") ? 0 : Integer.parseInt(kept);
    }

    /** Keeps it for the next time. */
    void keep() {
        List<String> all = new ArrayList<>(lastWords());
        all.remove(words);
        all.addFirst(words);
        IDialogSettings settings = settings();
        settings.put(WORDS, all.stream().limit(MOST).toArray(String[]::new));
        settings.put(KIND, kind);
        settings.put(STANDING, standing);
        settings.put(NAMES, namesAndTitles);
        settings.put(WINDOW, !everywhere);
    }

    /** Whether there is anything to look for. */
    boolean asks() {
        return !words.isBlank() || query().isNarrowed();
    }

    TextQuery query() {
        Kind what = Kind.of(kind);
        return new TextQuery(words, what.nouns(), what.hasStatus() ? Standing.of(standing).statuses() : Set.of(),
                namesAndTitles);
    }

    /** In words, such as for a head line: <code>ward (activities, delivering)</code>. */
    String label() {
        List<String> more = new ArrayList<>();
        Kind what = Kind.of(kind);
        if (what != Kind.ANYTHING) {
            more.add(what.label().toLowerCase(Locale.ROOT));
        }
        if (what.hasStatus() && !Standing.of(standing).statuses().isEmpty()) {
            more.add(Standing.of(standing).label().toLowerCase(Locale.ROOT).replaceAll(":.*", ""));
        }
        if (namesAndTitles && !words.isBlank()) {
            more.add("names and titles");
        }
        String inner = String.join(", ", more);
        if (words.isBlank()) {
            return inner.isEmpty() ? "Everything" : Character.toUpperCase(inner.charAt(0)) + inner.substring(1);
        }
        return words.strip() + (inner.isEmpty() ? "" : " (" + inner + ")");
    }
}
