package org.sextant.workbench.common.colours;

import java.util.List;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.sextant.dsl.ide.Coloured;
import org.sextant.dsl.ide.Colouring;

/**
 * How a text is coloured, and which part of it has to be painted anew after a change: what a word is can depend on what
 * stands far above, so all of it is looked at, but only what became different is painted.
 */
final class Painted {
    private List<Coloured> parts = List.of();
    private int length;

    /** The whole text anew. */
    IRegion all(IDocument document) {
        parts = Colouring.of(document.get());
        length = document.getLength();
        return new Region(0, length);
    }

    /**
     * After a change: from the last part in front of it that is as it was to the first such part behind it. That part in
     * front is painted as well, since what stands behind it without being text takes its room from its last character.
     */
    IRegion after(DocumentEvent change) {
        int moved = change.getText().length() - change.getLength();
        if (length + moved != change.getDocument().getLength()) {
            // A change was not told.
            return all(change.getDocument());
        }
        List<Coloured> before = parts;
        all(change.getDocument());
        int front = 0;
        while (front < Math.min(before.size(), parts.size()) && before.get(front).equals(parts.get(front))
                && end(before.get(front)) < change.getOffset()) {
            front++;
        }
        int back = 0;
        while (back < Math.min(before.size(), parts.size()) - front
                && same(fromEnd(before, back), fromEnd(parts, back), moved)
                && fromEnd(before, back).offset() > change.getOffset() + change.getLength()) {
            back++;
        }
        int start = front == 0 ? 0 : parts.get(front - 1).offset();
        int end = back == 0 ? length : fromEnd(parts, back - 1).offset();
        return new Region(start, end - start);
    }

    /** The parts as they were when last asked for a region. */
    List<Coloured> parts() {
        return parts;
    }

    private static Coloured fromEnd(List<Coloured> list, int index) {
        return list.get(list.size() - 1 - index);
    }

    private static boolean same(Coloured old, Coloured now, int moved) {
        return old.offset() + moved == now.offset() && old.length() == now.length() && old.style() == now.style();
    }

    private static int end(Coloured part) {
        return part.offset() + part.length();
    }
}
