package org.sextant.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.jspecify.annotations.Nullable;

/** All that can be found: the catalogue that <code>explain</code> and the documentation show. Immutable. */
public final class FindingKinds {
    /** The extension point where they are contributed. */
    public static final String POINT = "org.sextant.core.findings";

    private static final int MOST_SUGGESTIONS = 3;

    private final Map<String, FindingKind> byCode = new LinkedHashMap<>();
    private final List<PluginFailure> failures = new ArrayList<>();

    /**
     * Makes a catalogue.
     *
     * @param kinds the kinds, in order; of several with one code the first counts and the others are failures
     */
    public FindingKinds(Collection<FindingKind> kinds) {
        kinds.forEach(this::add);
    }

    private void add(FindingKind kind) {
        FindingKind first = byCode.putIfAbsent(kind.code(), kind);
        if (first != null) {
            failures.add(new PluginFailure(String.valueOf(kind.contributor()), "finding " + kind.code(),
                    "has a code that " + first.contributor() + " uses already"));
        }
    }

    /**
     * Reads the registry in force.
     *
     * @return the kinds contributed
     * @throws IllegalStateException if there is no registry
     */
    public static FindingKinds load() {
        return load(RegistryFactory.getRegistry());
    }

    /**
     * Reads a registry.
     *
     * @param registry the registry; null means there is none
     * @return the kinds contributed
     * @throws IllegalStateException if there is no registry
     */
    public static FindingKinds load(@Nullable IExtensionRegistry registry) {
        Contributions<FindingKind> read = Contributions.read(registry, POINT, "finding", FindingKinds::kind);
        FindingKinds kinds = new FindingKinds(read.items());
        kinds.failures.addAll(0, read.failures());
        return kinds;
    }

    /**
     * Finds a kind.
     *
     * @param code a code
     * @return the kind, or empty if no bundle contributes it
     */
    public Optional<FindingKind> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * Gives a kind for a code.
     *
     * @param code a code
     * @return the kind; for a code that no bundle contributes, a warning that says so
     */
    public FindingKind get(String code) {
        return find(code).orElseGet(() -> new FindingKind(code, Severity.WARNING, code,
                "No bundle that is installed here says what this code means.", "", null));
    }

    /** @return all kinds: Sextant's own first, then by contributor, each contributor's in its own order */
    public List<FindingKind> all() {
        return List.copyOf(byCode.values());
    }

    /**
     * Finds what a misspelt code may have been meant to be.
     *
     * @param code the misspelt code
     * @return up to three codes, the closest first
     */
    public List<String> suggestions(String code) {
        return Suggestions.closest(code, byCode.keySet(), MOST_SUGGESTIONS);
    }

    /** @return what was contributed wrongly or twice */
    public List<PluginFailure> failures() {
        return List.copyOf(failures);
    }

    private static FindingKind kind(Contribution contribution) throws PluginException {
        String code = contribution.required("code");
        if (!isCode(code)) {
            throw contribution.failure("has a code that is not lower-case words joined by dots");
        }
        String word = contribution.required("severity");
        Severity severity = Severity.of(word).orElse(null);
        if (severity == null) {
            throw contribution.failure("has severity " + word + "; use error, warning, gap or info");
        }
        String explanation = paragraphs(contribution.text());
        if (explanation.isEmpty()) {
            throw contribution.failure("has no explanation between its tags");
        }
        return new FindingKind(code, severity, contribution.required("title"), explanation,
                contribution.required("source"), contribution.contributor());
    }

    /** Without regular expressions and streams: this runs for each kind whenever a command line starts. */
    private static String paragraphs(String text) {
        StringBuilder result = new StringBuilder(text.length());
        int breaks = 0;
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                space = true;
                breaks += c == '\n' ? 1 : 0;
                continue;
            }
            if (space && !result.isEmpty()) {
                result.append(breaks > 1 ? "\n\n" : " ");
            }
            result.append(c);
            space = false;
            breaks = 0;
        }
        return result.toString();
    }

    private static boolean isCode(String code) {
        boolean start = true;
        boolean dotted = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            boolean letter = c >= 'a' && c <= 'z';
            boolean inner = c >= '0' && c <= '9' || c == '-' || c == '.';
            if (!letter && (start || !inner)) {
                return false;
            }
            start = c == '.';
            dotted |= start;
        }
        return dotted && !start;
    }
}
