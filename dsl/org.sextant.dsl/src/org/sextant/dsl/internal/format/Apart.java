package org.sextant.dsl.internal.format;

import java.util.List;

import org.sextant.dsl.internal.syntax.TokenKind;

/**
 * Finds where a blank line is missing: between two statements of the top level whose blocks go over several lines.
 */
final class Apart {
    private Apart() {
    }

    /** Which pieces must have a blank line before them. */
    static boolean[] of(Outline outline) {
        List<Piece> pieces = outline.pieces();
        boolean[] apart = new boolean[pieces.size()];
        Part before = null;
        for (Part part : outline.file().children) {
            if (before != null && isTall(before) && isTall(part)) {
                int at = missing(pieces, before, part);
                if (at >= 0) {
                    apart[at] = true;
                }
            }
            before = part;
        }
        return apart;
    }

    private static boolean isTall(Part part) {
        return part.hasBlock() && part.close >= 0 && !part.oneLine;
    }

    /** Where to put a blank line between two statements; -1 if there is one or something else stands between. */
    private static int missing(List<Piece> pieces, Part before, Part part) {
        int at = -1;
        for (int i = before.end() + 1; i <= part.first; i++) {
            Piece piece = pieces.get(i);
            boolean other = i < part.first && piece.role == Piece.Role.NONE && piece.kind != TokenKind.COMMENT;
            if (other || piece.line() - pieces.get(i - 1).line() > 1) {
                return -1;
            }
            at = at < 0 && piece.breaks ? i : at;
        }
        return at;
    }
}
