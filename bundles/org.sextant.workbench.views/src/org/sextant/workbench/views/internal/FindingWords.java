package org.sextant.workbench.views.internal;

import java.util.Locale;
import java.util.regex.Pattern;

import org.eclipse.core.resources.IMarker;
import org.sextant.workspace.FindingMarkers;

/** How the Findings view says what was found and where. What other tools say of it stays as it is. */
public final class FindingWords {
    /** An ordinary word; names such as csif.vision or eHospital are written as they are. */
    private static final Pattern WORD = Pattern.compile("\\p{Ll}+(?=[ ,;:'\u2019-]).*", Pattern.DOTALL);

    private FindingWords() {
    }

    /**
     * What was found, as a sentence begins.
     *
     * @param marker a finding
     * @return its message, with a capital letter at the beginning unless it begins with a name
     */
    public static String message(IMarker marker) {
        return sentence(marker.getAttribute(IMarker.MESSAGE, ""));
    }

    /** A message as a sentence begins. */
    public static String sentence(String message) {
        return WORD.matcher(message).matches() ? message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1)
                : message;
    }

    /**
     * Where it stands, in short.
     *
     * @param marker a finding
     * @return the file's name and the line: for example <code>people.sextant:12</code>
     */
    public static String place(IMarker marker) {
        int line = marker.getAttribute(IMarker.LINE_NUMBER, 0);
        return marker.getResource().getName() + (line > 0 ? ":" + line : "");
    }

    /**
     * All there is to say of it, in several lines.
     *
     * @param marker a finding
     * @return what was found, then where, with the portfolio and its folders, and the code
     */
    public static String all(IMarker marker) {
        int line = marker.getAttribute(IMarker.LINE_NUMBER, 0);
        String code = FindingMarkers.code(marker);
        return message(marker) + "\n\n" + marker.getResource().getFullPath().makeRelative()
                + (line > 0 ? ", line " + line : "") + (code.isEmpty() ? "" : "\n[" + code + "]");
    }
}
