package org.sextant.dsl.ide.internal;

import java.util.ArrayList;
import java.util.List;

import org.sextant.dsl.ide.Proposal.Stop;

/**
 * A text with places to be filled in.
 *
 * @param text  the text
 * @param stops the places, in order
 */
record Filled(String text, List<Stop> stops) {
    /**
     * Reads a template.
     *
     * @param template the text, a <code>|</code> before and behind each place
     * @param indent   what stands before the line it is put in; put before its other lines too
     */
    static Filled of(String template, String indent) {
        String[] parts = template.replace("\n", "\n" + indent).split("\\|", -1);
        StringBuilder text = new StringBuilder();
        List<Stop> stops = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            if (i % 2 == 1) {
                stops.add(new Stop(text.length(), parts[i].length()));
            }
            text.append(parts[i]);
        }
        return new Filled(text.toString(), stops);
    }
}
