package org.sextant.workbench.editor.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.sextant.dsl.TextChange;

/** Turns lines into comments; where all of them are, back into what they were. */
final class LineComments {
    private static final String MARK = "//";

    private LineComments() {
    }

    /**
     * Finds the changes.
     *
     * @param document the text
     * @param offset   where what is selected begins
     * @param length   how long it is; a line of which nothing is selected but its beginning is none
     * @return the changes, by offset; empty lines stay
     * @throws BadLocationException if the text is shorter
     */
    static List<TextChange> changes(IDocument document, int offset, int length) throws BadLocationException {
        int first = document.getLineOfOffset(offset);
        int last = document.getLineOfOffset(offset + length);
        if (last > first && document.getLineOffset(last) == offset + length) {
            last--;
        }
        List<Line> lines = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            IRegion line = document.getLineInformation(i);
            String text = document.get(line.getOffset(), line.getLength());
            if (!text.isBlank() || first == last) {
                lines.add(new Line(line.getOffset(), text));
            }
        }
        int indent = lines.stream().mapToInt(Line::indent).min().orElse(0);
        return lines.stream().allMatch(Line::isComment) ? lines.stream().map(Line::without).toList()
                : lines.stream().map(each -> new TextChange(each.offset + indent, 0, MARK + " ")).toList();
    }

    private record Line(int offset, String text) {
        int indent() {
            return text.length() - text.stripLeading().length();
        }

        boolean isComment() {
            return text.startsWith(MARK, indent());
        }

        TextChange without() {
            boolean space = text.startsWith(MARK + " ", indent());
            return new TextChange(offset + indent(), MARK.length() + (space ? 1 : 0), "");
        }
    }
}
