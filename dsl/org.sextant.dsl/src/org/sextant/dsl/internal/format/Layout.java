package org.sextant.dsl.internal.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.sextant.dsl.internal.syntax.Block;
import org.sextant.dsl.internal.syntax.Syntax;
import org.sextant.dsl.internal.syntax.TokenKind;

/** The white space that belongs before each piece of a text and behind the last. */
public final class Layout {
    private static final char MARK = '\uFEFF';

    private final String text;
    private final Outline outline;
    private final List<Piece> pieces;
    private final @Nullable Piece[] words;
    private final boolean[] apart;
    private final String lineEnd;
    private final List<Gap> gaps = new ArrayList<>();
    private Part block;
    private int column;
    private int textColumn;

    /**
     * White space of a text.
     *
     * @param offset where it begins
     * @param end    where it ends
     * @param layout what belongs there
     */
    public record Gap(int offset, int end, String layout) {
    }

    private Layout(String text, Outline outline) {
        this.text = text;
        this.outline = outline;
        pieces = outline.pieces();
        block = outline.file();
        words = new Piece[pieces.size()];
        Piece word = null;
        for (int i = pieces.size() - 1; i >= 0; i--) {
            word = pieces.get(i).kind == TokenKind.COMMENT ? word : pieces.get(i);
            words[i] = word;
        }
        apart = Apart.of(outline);
        lineEnd = lineEnd(text);
    }

    /** How the first line ends. */
    private static String lineEnd(String text) {
        int line = 0;
        while (line < text.length() && text.charAt(line) != '\n' && text.charAt(line) != '\r') {
            line++;
        }
        return text.startsWith("\r\n", line) ? "\r\n" : line < text.length() ? text.substring(line, line + 1) : "\n";
    }

    /**
     * Lays a text out.
     *
     * @param syntax the grammar's tables
     * @param top    what may stand in the text
     * @param text   the text
     * @return its white space in order, also where there is none between two tokens
     */
    public static List<Gap> of(Syntax syntax, Block top, String text) {
        Outline outline = Outline.of(syntax, top, text);
        Lines.decide(outline);
        Columns.lineUp(outline);
        Layout layout = new Layout(text, outline);
        layout.write();
        return layout.gaps;
    }

    private void write() {
        int end = 0;
        String mark = !text.isEmpty() && text.charAt(0) == MARK ? String.valueOf(MARK) : "";
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            int start = piece.token.getStartIndex();
            leaveUnclosed(piece);
            gaps.add(new Gap(end, start, i == 0 ? mark + blanks(indentation(0)) : gap(i, text.substring(end, start))));
            end = piece.token.end();
            pass(i, piece);
        }
        gaps.add(new Gap(end, text.length(), pieces.isEmpty() ? mark : lineEnd));
    }

    private String gap(int i, String written) {
        Piece piece = pieces.get(i);
        if (piece.breaks) {
            return lineEnd + (isBlankLineBefore(i) ? lineEnd : "") + blanks(indentation(i));
        }
        if (piece.frozen || piece.doubtful) {
            column += written.length();
            return written;
        }
        column += piece.space;
        return " ".repeat(piece.space);
    }

    private String blanks(int count) {
        column = count;
        return " ".repeat(count);
    }

    /** Where braces match again, no block is open that lacks its brace. */
    private void leaveUnclosed(Piece piece) {
        while (!piece.doubtful && !block.isFile() && block.close < 0) {
            block = Objects.requireNonNull(block.parent);
        }
    }

    /** Goes on behind a piece. */
    private void pass(int i, Piece piece) {
        Part part = piece.part;
        boolean goesOn = piece.kind == TokenKind.TEXT && i > 0 && pieces.get(i - 1).kind == TokenKind.TEXT;
        if (piece.kind == TokenKind.TEXT && !(goesOn && piece.role == Piece.Role.VALUE)) {
            textColumn = column;
        }
        if (part != null && i == part.key + 1 && piece.role == Piece.Role.VALUE) {
            part.valueColumn = column;
        }
        settle(piece);
        if (piece.role == Piece.Role.OPEN) {
            block = Objects.requireNonNull(part);
        } else if (piece.role == Piece.Role.CLOSE) {
            block = Objects.requireNonNull(Objects.requireNonNull(part).parent);
        }
        column += piece.width;
    }

    /** Learns how the lines of a block were indented, as the reader does. */
    private void settle(Piece piece) {
        if (piece.token.isFirstInLine() && block.bodyIndent < 0 && outline.isBegun(piece)) {
            block.bodyIndent = piece.token.indent();
        }
    }

    // ---- blank lines

    private boolean isBlankLineBefore(int i) {
        Piece before = pieces.get(i - 1);
        Piece piece = pieces.get(i);
        Piece word = words[i];
        if (apart[i]) {
            return true;
        }
        boolean within = word != null && (word.role == Piece.Role.VALUE || word.role == Piece.Role.OPEN);
        boolean ends = piece.role == Piece.Role.CLOSE;
        boolean begins = before.role == Piece.Role.OPEN
                || before.kind == TokenKind.COMMENT && !before.breaks && i > 1
                        && pieces.get(i - 2).role == Piece.Role.OPEN;
        return piece.line() - before.line() > 1 && (piece.doubtful || !within && !ends && !begins);
    }

    // ---- indentation

    private int indentation(int i) {
        Piece piece = pieces.get(i);
        if (piece.doubtful) {
            return piece.token.indent();
        }
        Piece word = words[i];
        boolean comment = piece.kind == TokenKind.COMMENT;
        if (word == null) {
            return 0;
        }
        Part part = word.part;
        return switch (word.role) {
        case FIRST, OPEN -> Objects.requireNonNull(part).indent;
        case CLOSE -> comment ? Objects.requireNonNull(part).bodyIndentation() : Objects.requireNonNull(part).indent;
        case VALUE -> valueIndentation(Objects.requireNonNull(part), i, word);
        case NONE -> word.doubtful ? word.token.indent() : strayIndentation(word);
        };
    }

    private int valueIndentation(Part part, int i, Piece word) {
        int before = i - 1;
        while (pieces.get(before).kind == TokenKind.COMMENT) {
            before--;
        }
        if (pieces.get(before).kind == TokenKind.TEXT && word.kind == TokenKind.TEXT && before > part.first) {
            return textColumn;
        }
        return before > part.key ? part.valueColumn : part.indent + Columns.valueOffset(part, pieces);
    }

    /** What fits nowhere keeps its place relative to its block. */
    private int strayIndentation(Piece stray) {
        int indent = stray.token.indent();
        settle(stray);
        if (block.bodyIndent >= 0) {
            return block.bodyIndentation() + Math.max(0, indent - block.bodyIndent);
        }
        boolean inline = !block.children.isEmpty() && block.children.getFirst().first == block.open + 1
                && !pieces.get(block.open + 1).token.isFirstInLine();
        if (inline) {
            return block.bodyIndentation();
        }
        block.strayIndent = block.strayIndent < 0 ? indent : block.strayIndent;
        return block.bodyIndentation() + Math.max(0, indent - block.strayIndent);
    }
}
