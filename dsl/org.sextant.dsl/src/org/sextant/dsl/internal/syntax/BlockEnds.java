package org.sextant.dsl.internal.syntax;

import java.util.List;

/** Decides where blocks end: at their brace, or where the layout or what follows shows that it is missing. */
final class BlockEnds {
    private final Cursor cursor;
    private final Strays strays;
    private final Syntax syntax;
    private final Segments segments;
    private final Values values;
    private final Messages messages;
    private final TokenTypes types;
    private final List<SextantToken> words;
    private final List<Frame> frames;
    private final Reading result;
    /** How many closing braces are to come whose blocks at the top level have ended without them. */
    private int spare;

    BlockEnds(Cursor cursor, Strays strays, Syntax syntax, Segments segments, Values values, Messages messages) {
        this.cursor = cursor;
        this.strays = strays;
        this.syntax = syntax;
        this.segments = segments;
        this.values = values;
        this.messages = messages;
        types = cursor.types;
        words = cursor.words;
        frames = cursor.frames;
        result = cursor.result;
    }

    /** Ends blocks that lack their closing brace, as the layout shows. */
    void closeBefore(SextantToken token) {
        if (!token.isFirstInLine()) {
            return;
        }
        while (!frames.isEmpty() && frames.getLast().implied && token.indent() <= frames.getLast().indent) {
            closeImplied();
        }
        if (!segments.isWholeTrusted() && Segments.begins(syntax, token)) {
            while (!frames.isEmpty()) {
                spare += segments.isBalanced() && !frames.getLast().implied ? 1 : 0;
                closeMissing();
            }
        }
        if (!segments.isTrusted(cursor.at) && types.isWord(token.getType()) && isAtHomeOutside(token)) {
            while (!frames.isEmpty() && endsBefore(frames.getLast(), token)) {
                closeMissing();
            }
        }
    }

    /** Whether a line that is indented less than its block is a statement of the block that its indentation points to. */
    private boolean isAtHomeOutside(SextantToken token) {
        int outer = landing(token.indent() - 1);
        Block block = outer < 0 ? cursor.top : frames.get(outer).block;
        String text = types.text(token);
        return block.statement(text) != null || block.namedStatement() != null
                || token.getType() == types.id && !syntax.closest(block, text).isEmpty();
    }

    /** The index of the innermost open block whose statement is indented no more than this, or -1. */
    private int landing(int indent) {
        int frame = frames.size() - 1;
        while (frame >= 0 && frames.get(frame).indent > indent) {
            frame--;
        }
        return frame;
    }

    private boolean endsBefore(Frame frame, SextantToken token) {
        if (token.indent() > frame.indent) {
            return false;
        }
        boolean empty = frame.bodyIndent < 0 && !frame.inline;
        return empty ? isIndented(frame) || frame.block.statement(types.text(token)) == null : frame.showsItsEnd();
    }

    /** Whether the block that a block stands in shows that its writer indents. */
    private boolean isIndented(Frame frame) {
        int outer = frames.indexOf(frame) - 1;
        return outer >= 0 && frames.get(outer).bodyIndent > frames.get(outer).indent;
    }

    void closeMissing() {
        Frame frame = frames.removeLast();
        result.report(Problem.SYNTAX, "nothing closes this {; add a } where " + frame.block.noun() + " ends",
                frame.opener);
        cursor.listener
                .closes(result.insertAfter(cursor.at == 0 ? frame.opener : words.get(cursor.at - 1), types.close));
    }

    /** Ends a block without braces, whose missing opening brace has been reported. */
    private void closeImplied() {
        frames.removeLast();
        cursor.listener.closes(result.insertAfter(words.get(cursor.at - 1), types.close));
    }

    /** Ends the blocks above one, or above the top level, before a statement that belongs there. */
    void closeUpTo(int outer, SextantToken token) {
        Frame closed = frames.get(outer + 1);
        String noun = outer < 0 ? "" : frames.get(outer).block.noun();
        result.report(Problem.UNKNOWN, messages.outside(types.text(token), noun, closed), token);
        cursor.layoutDecides();
        while (frames.size() - 1 > outer) {
            boolean hasBrace = segments.isBalanced() && !frames.getLast().implied;
            closeImplied();
            if (hasBrace && outer < 0) {
                spare++;
            } else if (hasBrace) {
                frames.get(outer).spare++;
            }
        }
    }

    /** The index of the block that a statement belongs in which does not fit where it stands; -1 for the top level. */
    int home(String keyword) {
        int outer = frames.size() - 1;
        while (outer >= 0 && frames.get(outer).block.statement(keyword) == null) {
            outer--;
        }
        return outer;
    }

    /** Whether a whole statement of the top level stands in a block that has no such statement, and has ended here. */
    boolean isOutside(SextantToken token) {
        Shape shape = cursor.top.statement(types.text(token));
        if (frames.isEmpty() || shape == null || !token.isFirstInLine() || cursor.block().keywords().isEmpty()
                || !values.run(shape.start(), cursor.at + 1, cursor.top).isComplete()) {
            return false;
        }
        Frame frame = frames.getLast();
        if (frame.ended == null) {
            frame.ended = hasEnded();
        }
        return frame.ended;
    }

    /** Whether more statements of the top level than of the open block stand in the rest of its braces. */
    private boolean hasEnded() {
        int depth = 0;
        int own = 0;
        int others = 0;
        for (int i = cursor.at; i < words.size() && depth >= 0; i++) {
            SextantToken word = words.get(i);
            depth += word.getType() == types.open ? 1 : word.getType() == types.close ? -1 : 0;
            if (depth == 0 && word.isFirstInLine() && types.isWord(word.getType())) {
                String text = types.text(word);
                own += cursor.block().statement(text) != null ? 1 : 0;
                others += cursor.block().statement(text) == null && cursor.top.statement(text) != null ? 1 : 0;
            }
        }
        return own == 0 || others > own;
    }

    void close(SextantToken token) {
        boolean trusted = segments.isTrusted(cursor.at);
        while (trusted && !frames.isEmpty() && frames.getLast().implied) {
            closeImplied();
        }
        if (frames.isEmpty() ? spare > 0 : trusted && frames.getLast().spare > 0) {
            if (frames.isEmpty()) {
                spare--;
            } else {
                frames.getLast().spare--;
            }
            token.setType(types.stray);
            cursor.at++;
            return;
        }
        int frame = trusted || !token.isFirstInLine() ? frames.size() - 1 : landing(token.indent());
        if (frame < 0 || !trusted && isOneTooMany(token, frames.get(frame))) {
            if (!cursor.lost) {
                result.report(Problem.SYNTAX, "this } closes nothing; take it away, or add the { it belongs to", token);
            }
            token.setType(types.stray);
            strays.beginLineBehind(token);
        } else {
            while (frames.size() - 1 > frame) {
                closeMissing();
            }
            frames.removeLast();
            cursor.listener.closes(token);
        }
        cursor.lost = false;
        cursor.at++;
    }

    private boolean isOneTooMany(SextantToken token, Frame frame) {
        SextantToken next = cursor.at + 1 < words.size() ? words.get(cursor.at + 1) : null;
        boolean goesOn = next != null && (next.isFirstInLine() ? next.indent() > frame.indent
                : next.getLine() == token.getLine() && token.isFirstInLine() && isAsDeepAsBody(next, frame));
        return goesOn
                || token.isFirstInLine() && token.indent() > frame.indent && token.getLine() != frame.opener.getLine();
    }

    /** Whether a line would be laid out as the block's lines are, if it began here. */
    private static boolean isAsDeepAsBody(SextantToken token, Frame frame) {
        return token.column() >= (frame.bodyIndent > frame.indent ? frame.bodyIndent : frame.indent + Lexer.TAB);
    }
}
