package org.sextant.dsl.internal.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.sextant.dsl.internal.syntax.TokenKind;

/** Lines up the values of a block. The rules are those that {@link org.sextant.dsl.Formatter} states. */
final class Columns {
    private final Outline outline;
    private final List<Piece> pieces;

    private Columns(Outline outline) {
        this.outline = outline;
        pieces = outline.pieces();
    }

    static void lineUp(Outline outline) {
        Columns columns = new Columns(outline);
        for (Part part : outline.parts()) {
            columns.pad(part);
            if (part.hasBlock() && !part.oneLine) {
                columns.lineUpRuns(part);
            }
        }
    }

    // ---- the values of a block's properties

    /** Whether a statement's values are lined up with those of the other properties of its block. */
    static boolean isPadded(Part part, List<Piece> pieces) {
        Part block = Objects.requireNonNull(part.parent);
        return part.form != Part.Form.ENTRY && !block.isFile() && !block.oneLine && !pieces.get(part.first).frozen;
    }

    /** How far behind its own beginning a statement's values begin. */
    static int valueOffset(Part part, List<Piece> pieces) {
        int width = isPadded(part, pieces) ? keyWidth(Objects.requireNonNull(part.parent), pieces) : 0;
        return Math.max(width, keywordWidth(part, pieces)) + 1;
    }

    private static int keyWidth(Part block, List<Piece> pieces) {
        if (block.keyWidth < 0) {
            block.keyWidth = block.children.stream()
                    .filter(child -> !child.hasBlock() && !pieces.get(child.first).frozen)
                    .mapToInt(child -> keywordWidth(child, pieces)).max().orElse(0);
        }
        return block.keyWidth;
    }

    static int keywordWidth(Part part, List<Piece> pieces) {
        return width(pieces, part.first, part.key);
    }

    private static int width(List<Piece> pieces, int from, int to) {
        int width = 0;
        for (int i = from; i <= to; i++) {
            width += pieces.get(i).width + (i == from ? 0 : pieces.get(i).space);
        }
        return width;
    }

    private void pad(Part part) {
        boolean follows = part.hasValues() || part.hasBlock() && part.oneLine && part.open == part.key + 1;
        if (follows && isPadded(part, pieces)) {
            pieces.get(part.key + 1).space = valueOffset(part, pieces) - keywordWidth(part, pieces);
        }
    }

    // ---- statements of one keyword below one another

    private void lineUpRuns(Part block) {
        List<Part> run = new ArrayList<>();
        for (Part child : block.children) {
            if (!run.isEmpty() && !(goesOn(run.getLast(), child) && canLineUp(child))) {
                lineUp(run);
                run.clear();
            }
            if (canLineUp(child)) {
                run.add(child);
            }
        }
        lineUp(run);
    }

    private boolean goesOn(Part before, Part part) {
        for (int i = before.end() + 1; i <= part.first; i++) {
            Piece piece = pieces.get(i);
            boolean below = piece.line() - pieces.get(i - 1).line() > 1 || i < part.first && piece.breaks;
            if (below || i < part.first && piece.kind != TokenKind.COMMENT) {
                return false;
            }
        }
        return pieces.get(before.first).token.getText().equals(pieces.get(part.first).token.getText());
    }

    private boolean canLineUp(Part part) {
        if (pieces.get(part.first).frozen || !part.hasValues() || part.hasBlock() && !part.oneLine) {
            return false;
        }
        int second = second(part);
        boolean joined = second < 0 || pieces.get(second).kind == TokenKind.KEYWORD;
        int until = part.hasBlock() ? part.close : second < 0 ? part.last : second;
        for (int i = part.first + 1; i <= until; i++) {
            if (pieces.get(i).breaks) {
                return false;
            }
        }
        return part.form == Part.Form.ENTRY || part.form == Part.Form.JOINED && joined;
    }

    /** Where what stands behind a statement's first value begins; -1 if it has no more than that. */
    private int second(Part part) {
        int end = outline.endOfPath(part.key + 1, part.last);
        return end < part.last ? end + 1 : -1;
    }

    private int firstWidth(Part part) {
        int second = second(part);
        return width(pieces, part.key + 1, second < 0 ? part.last : second - 1);
    }

    private int secondWidth(Part part) {
        int second = second(part);
        return second < 0 ? 0 : width(pieces, second, part.last);
    }

    private void lineUp(List<Part> run) {
        int first = run.stream().filter(part -> second(part) >= 0 || part.hasBlock()).mapToInt(this::firstWidth).max()
                .orElse(0);
        int second = run.stream().filter(Part::hasBlock).mapToInt(this::secondWidth).max().orElse(0);
        for (Part part : run) {
            int width = width(pieces, part.first, part.end());
            int more = first - firstWidth(part)
                    + (second == 0 ? 0 : second(part) < 0 ? second + 1 : second - secondWidth(part));
            if (part.hasBlock() && part.indent + width <= Lines.WIDTH && part.indent + width + more > Lines.WIDTH) {
                return;
            }
        }
        run.forEach(part -> lineUp(part, first, second));
    }

    private void lineUp(Part part, int first, int second) {
        int at = second(part);
        int firstGap = first - firstWidth(part) + 1;
        if (at >= 0 && part.hasBlock()) {
            pieces.get(part.open).space = second - secondWidth(part) + 1;
        } else if (part.hasBlock()) {
            pieces.get(part.open).space = firstGap + (second == 0 ? 0 : second + 1);
        }
        if (at >= 0) {
            pieces.get(at).space = firstGap;
        }
    }
}
