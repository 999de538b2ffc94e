package org.sextant.cli.internal.data;

import org.jspecify.annotations.Nullable;
import org.sextant.cli.internal.Output;

/** Writes CSV as RFC 4180 has it: commas, lines that end with CR and LF, quotation marks where they are needed. */
final class Csv {
    private final Output out;

    Csv(Output out) {
        this.out = out;
    }

    /**
     * Writes a line.
     *
     * @param fields its fields; an empty one for null
     */
    void line(@Nullable Object... fields) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < fields.length; i++) {
            line.append(i == 0 ? "" : ",").append(quoted(fields[i] == null ? "" : fields[i].toString()));
        }
        out.text(line.append("\r\n").toString());
    }

    private static String quoted(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (",\"\r\n".indexOf(text.charAt(i)) >= 0) {
                return '"' + text.replace("\"", "\"\"") + '"';
            }
        }
        return text;
    }
}
