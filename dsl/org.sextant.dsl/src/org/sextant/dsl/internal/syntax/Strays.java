package org.sextant.dsl.internal.syntax;

import java.util.List;

/** Passes over what fits nowhere: a sign, the rest of a line, a block whose statement is lost. */
final class Strays {
    /** How far a brace and a space shift a line. */
    private static final int STRAY_WIDTH = 2;

    private final Cursor cursor;
    private final Segments segments;
    private final TokenTypes types;
    private final List<SextantToken> words;
    private final List<Frame> frames;

    Strays(Cursor cursor, Segments segments) {
        this.cursor = cursor;
        this.segments = segments;
        types = cursor.types;
        words = cursor.words;
        frames = cursor.frames;
    }

    /** Whether something other than another brace follows on the same line. */
    boolean isFollowed() {
        return cursor.onSameLine(cursor.at + 1) && words.get(cursor.at + 1).getType() != types.open;
    }

    /** Reads what stands behind a stray sign as if the line began there. */
    void beginLineBehind(SextantToken stray) {
        if (!stray.isFirstInLine() || !isFollowed()) {
            return;
        }
        int column = words.get(cursor.at + 1).column();
        int indent = column - cursor.bodyIndent() >= 0 && column - cursor.bodyIndent() <= STRAY_WIDTH
                ? cursor.bodyIndent() : column;
        for (int i = cursor.at + 1; i < words.size() && words.get(i).getLine() == stray.getLine(); i++) {
            words.get(i).place(stray.getLine(), indent, i == cursor.at + 1);
        }
    }

    /** Makes strays of the rest of the line, up to a statement that can be told, and of the block it opens. */
    void strayLine() {
        int indent = words.get(cursor.at).indent();
        words.get(cursor.at++).setType(types.stray);
        while (cursor.at < words.size() && !cursor.endsStatement(cursor.at)) {
            words.get(cursor.at++).setType(types.stray);
        }
        if (cursor.at < words.size() && words.get(cursor.at).getType() == types.open
                && words.get(cursor.at).getLine() == words.get(cursor.at - 1).getLine()) {
            lostBlock(lostIndent(indent));
        }
    }

    int lostIndent(int indent) {
        return frames.isEmpty() || frames.getLast().bodyIndent < 0 ? indent
                : Math.max(indent, frames.getLast().bodyIndent);
    }

    /** Makes strays of a block whose statement is lost: what its braces hold, or what is indented more than this. */
    void lostBlock(int indent) {
        int line = words.get(cursor.at).getLine();
        int depth = 0;
        boolean trusted = segments.isTrusted(cursor.at);
        while (cursor.at < words.size()) {
            SextantToken token = words.get(cursor.at);
            if (!trusted && token.isFirstInLine() && token.getLine() != line && token.indent() <= indent) {
                if (depth > 0 && token.getType() == types.close && token.indent() == indent && !closesFrame(indent)) {
                    cursor.at++;
                    token.setType(types.stray);
                }
                return;
            }
            depth += token.getType() == types.open ? 1 : token.getType() == types.close ? -1 : 0;
            if (depth < 0) {
                return;
            }
            token.setType(types.stray);
            cursor.at++;
            if (depth == 0) {
                return;
            }
        }
    }

    private boolean closesFrame(int indent) {
        return !frames.isEmpty() && frames.getLast().indent >= indent;
    }
}
