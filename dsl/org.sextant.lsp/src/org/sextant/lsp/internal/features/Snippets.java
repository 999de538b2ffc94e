package org.sextant.lsp.internal.features;

import java.util.List;

import org.sextant.dsl.ide.Proposal;
import org.sextant.dsl.ide.Proposal.Stop;

/** Writes insertions with places to be filled in as clients expect them. */
final class Snippets {
    private Snippets() {
    }

    /** The insertion, with the places in order; where writing goes on behind them has number 0. */
    static String of(Proposal proposal) {
        StringBuilder text = new StringBuilder();
        List<Stop> stops = proposal.stops();
        int at = 0;
        for (int i = 0; i < stops.size(); i++) {
            Stop stop = stops.get(i);
            boolean last = i > 0 && i == stops.size() - 1 && stop.length() == 0;
            text.append(escape(proposal.insertion().substring(at, stop.offset())));
            at = stop.offset() + stop.length();
            String filled = proposal.insertion().substring(stop.offset(), at);
            int number = last ? 0 : i + 1;
            text.append(filled.isEmpty() ? "${" + number + '}' : "${" + number + ':' + escape(filled) + '}');
        }
        return text.append(escape(proposal.insertion().substring(at))).toString();
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("$", "\\$").replace("}", "\\}");
    }

    /** The same without the indentation of the line in which it is inserted. */
    static String withoutIndent(String insertion, String text, int offset) {
        int from = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
        int to = from;
        while (to < offset && (text.charAt(to) == ' ' || text.charAt(to) == '\t')) {
            to++;
        }
        return insertion.replace('\n' + text.substring(from, to), "\n");
    }
}
