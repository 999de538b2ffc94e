package org.sextant.analysis.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sextant.core.SystemDescription;
import org.sextant.model.Organisation;

/** Organisations that a text means because it says their title or name: in quotation marks by habit, or by mistake. */
public final class NamedInText {
    private final Map<String, Organisation> byText = new HashMap<>();

    /**
     * Learns the titles and names of a system's organisations; one that two of them have means neither.
     *
     * @param system the system
     */
    public NamedInText(SystemDescription system) {
        Set<String> twice = new HashSet<>();
        for (Organisation organisation : system.organisations()) {
            add(organisation.getTitle(), organisation, twice);
            add(organisation.getName(), organisation, twice);
        }
        byText.keySet().removeAll(twice);
    }

    private void add(@Nullable String text, Organisation organisation, Set<String> twice) {
        if (text != null && !text.isBlank()) {
            Organisation other = byText.put(key(text), organisation);
            if (other != null && other != organisation) {
                twice.add(key(text));
            }
        }
    }

    private static String key(String text) {
        return Say.line(text).toLowerCase(Locale.ROOT);
    }

    /**
     * What a text means.
     *
     * @param text the text
     * @return the organisation of that title or name, whatever the capitals; null if there is none
     */
    public @Nullable Organisation meant(String text) {
        return byText.isEmpty() ? null : byText.get(key(text));
    }

    /**
     * What texts mean.
     *
     * @param texts the texts
     * @return the organisations that some of them mean
     */
    public List<Organisation> meant(List<String> texts) {
        return texts.isEmpty() ? List.of()
                : texts.stream().map(this::meant).filter(Objects::nonNull).toList();
    }
}
