package org.sextant.workbench.forms.internal.portfolio;

import java.util.Locale;

/** Makes the name of a folder from a title. */
final class FolderName {
    private static final int LONGEST = 40;

    private FolderName() {
    }

    /**
     * Makes a name that any file system takes.
     *
     * @param title a title, in any script
     * @return its words in lower case, joined by hyphens, the first ones where there are many; empty for no word
     */
    static String of(String title) {
        StringBuilder name = new StringBuilder();
        for (String word : title.strip().toLowerCase(Locale.ROOT).replaceAll("['\u2019]", "")
                .split("[^\\p{L}\\p{M}\\p{Nd}]+")) {
            if (!name.isEmpty() && name.length() + word.length() >= LONGEST) {
                break;
            }
            name.append(name.isEmpty() || word.isEmpty() ? "" : "-").append(word);
        }
        return name.toString();
    }
}
