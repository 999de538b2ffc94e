package org.sextant.core.internal;

import java.util.ArrayList;
import java.util.List;

/** Cuts the text of a properties file into its entries, so that each can be named by its line. */
public final class LogicalLines {
    /**
     * An entry, as it stands.
     *
     * @param number the line where it begins, counted from 1
     * @param text   its text, over several lines if these are continued
     */
    public record Line(int number, String text) {
    }

    private LogicalLines() {
    }

    /**
     * Cuts a text.
     *
     * @param text the text of a properties file
     * @return its entries, without comments and blank lines
     */
    public static List<Line> of(String text) {
        List<Line> entries = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String start = lines.get(i).stripLeading();
            if (start.isEmpty() || start.charAt(0) == '#' || start.charAt(0) == '!') {
                continue;
            }
            int number = i + 1;
            StringBuilder entry = new StringBuilder(start);
            while (isContinued(lines.get(i)) && i + 1 < lines.size()) {
                i++;
                entry.append('\n').append(lines.get(i));
            }
            entries.add(new Line(number, entry.toString()));
        }
        return entries;
    }

    private static boolean isContinued(String line) {
        int slashes = 0;
        while (slashes < line.length() && line.charAt(line.length() - 1 - slashes) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }
}
