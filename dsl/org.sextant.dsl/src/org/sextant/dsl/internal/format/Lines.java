package org.sextant.dsl.internal.format;

import java.util.List;
import java.util.Objects;

import org.sextant.dsl.internal.syntax.TokenKind;

/** Decides which blocks stand on one line, and which pieces begin a line. */
final class Lines {
    /** How long a line with a block may be. */
    static final int WIDTH = 100;

    private final List<Piece> pieces;
    private final int[] flat;

    private Lines(List<Piece> pieces) {
        this.pieces = pieces;
        flat = new int[pieces.size()];
    }

    static void decide(Outline outline) {
        Lines lines = new Lines(outline.pieces());
        lines.space();
        outline.parts().forEach(lines::decideBlock);
        lines.breakUp();
    }

    /** Spaces everything as it stands on a line. */
    private void space() {
        int column = 0;
        for (int i = 0; i < flat.length; i++) {
            Piece piece = pieces.get(i);
            piece.space = i == 0 ? 0 : space(pieces.get(i - 1), piece);
            column += piece.space;
            flat[i] = column;
            column += piece.width;
        }
    }

    private static int space(Piece before, Piece piece) {
        if (piece.kind == TokenKind.COMMA || piece.kind == TokenKind.DOT || before.kind == TokenKind.DOT) {
            return 0;
        }
        if (before.kind == TokenKind.OTHER && piece.role == Piece.Role.VALUE
                && before.token.end() == piece.token.getStartIndex()
                && (piece.kind == TokenKind.NAME || piece.kind == TokenKind.KEYWORD)) {
            return 0; // a figure without a blank before its unit is wrong, and stays so
        }
        boolean next = piece.role == Piece.Role.FIRST && before.role != Piece.Role.OPEN;
        return next || piece.kind == TokenKind.COMMENT ? 2 : 1;
    }

    /** How many columns pieces take on one line. */
    private int width(int from, int to) {
        return flat[to] + pieces.get(to).width - flat[from];
    }

    private void decideBlock(Part part) {
        if (part.open < 0 || part.close < 0) {
            return;
        }
        Piece open = pieces.get(part.open);
        part.oneLine = open.line() == pieces.get(part.close).line()
                && (open.frozen || part.isInline() || end(part) <= WIDTH);
    }

    /** The column behind a statement with its block on one line. */
    private int end(Part part) {
        for (int i = part.open; i > part.first; i--) {
            if (isBroken(i)) {
                return part.indent + (i == part.open ? 0 : Columns.valueOffset(part, pieces)) + width(i, part.close);
            }
        }
        return part.indent + Columns.valueOffset(part, pieces) + width(part.key + 1, part.close);
    }

    private void breakUp() {
        for (int i = 1; i < pieces.size(); i++) {
            pieces.get(i).breaks = isBroken(i);
        }
    }

    private boolean isBroken(int i) {
        Piece before = pieces.get(i - 1);
        Piece piece = pieces.get(i);
        boolean sameLine = before.line() == piece.line();
        if (before.kind == TokenKind.COMMENT || piece.kind == TokenKind.COMMENT || piece.frozen || before.frozen
                || piece.doubtful) {
            return !sameLine;
        }
        return switch (piece.role) {
        case FIRST -> !Objects.requireNonNull(piece.part).isInline();
        case CLOSE -> !Objects.requireNonNull(piece.part).oneLine;
        case OPEN -> !sameLine && before.token.isUnclosed();
        case VALUE, NONE -> !sameLine;
        };
    }
}
