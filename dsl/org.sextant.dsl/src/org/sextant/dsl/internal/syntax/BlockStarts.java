package org.sextant.dsl.internal.syntax;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Decides whether a statement's block begins behind it: at its brace, or where the layout shows that it is missing. */
final class BlockStarts {
    /** How deep blocks may be nested; more would exhaust the generated parser's stack. */
    private static final int MOST_DEEP = 100;

    private final Cursor cursor;
    private final Strays strays;
    private final Segments segments;
    private final Values values;
    private final TokenTypes types;
    private final List<SextantToken> words;
    private final List<Frame> frames;
    private final Reading result;

    BlockStarts(Cursor cursor, Strays strays, Segments segments, Values values) {
        this.cursor = cursor;
        this.strays = strays;
        this.segments = segments;
        this.values = values;
        types = cursor.types;
        words = cursor.words;
        frames = cursor.frames;
        result = cursor.result;
    }

    void body(Shape shape, @Nullable Block body, SextantToken first) {
        boolean opens = cursor.at < words.size() && words.get(cursor.at).getType() == types.open
                && !isAstray(words.get(cursor.at), first.indent());
        if (body == null) {
            if (opens && words.get(cursor.at).getLine() == words.get(cursor.at - 1).getLine()) {
                result.report(Problem.SYNTAX, "\"" + shape.keyword() + "\" has no block; take this { away",
                        words.get(cursor.at));
                strays.lostBlock(strays.lostIndent(first.indent()));
            }
        } else if (opens && frames.size() >= MOST_DEEP) {
            result.report(Problem.SYNTAX, "blocks are nested too deeply here; what this { holds is passed over",
                    words.get(cursor.at));
            needBlock(shape);
            strays.lostBlock(strays.lostIndent(first.indent()));
        } else if (opens) {
            open(body, words.get(cursor.at++));
        } else if (frames.size() < MOST_DEEP && isBodyWithoutBrace(body, first)) {
            boolean implied = segments.isTrusted(cursor.at);
            result.report(Problem.SYNTAX, "a { is missing at the end of this line", first);
            SextantToken last = words.get(cursor.at - 1);
            open(body, result.insertAfter(last, types.open));
            frames.getLast().implied = implied;
        } else if (shape.isBlockRequired()) {
            result.report(Problem.SYNTAX, "\"" + shape.keyword() + "\" needs a block in { }", first);
            needBlock(shape);
        }
    }

    /** Puts in an empty block where a statement cannot do without one. */
    private void needBlock(Shape shape) {
        if (shape.isBlockRequired()) {
            result.insertAfter(words.get(cursor.at - 1), types.open);
            result.insertAfter(words.get(cursor.at - 1), types.close);
        }
    }

    private void open(Block body, SextantToken brace) {
        frames.add(new Frame(body, brace));
        cursor.listener.opens(brace);
    }

    /** Whether a brace at the beginning of a line is there by mistake: more follows it, or it is not below its statement. */
    boolean isAstray(SextantToken brace, int indent) {
        return brace.isFirstInLine() && !segments.isTrusted(cursor.at)
                && (strays.isFollowed() || brace.indent() != indent);
    }

    private boolean isBodyWithoutBrace(Block body, SextantToken first) {
        if (cursor.at >= words.size()) {
            return false;
        }
        SextantToken next = words.get(cursor.at);
        boolean deeper = next.indent() > first.indent();
        if (!next.isFirstInLine() || !types.isWord(next.getType())) {
            return false;
        }
        if (segments.isTrusted(cursor.at)) {
            Shape named = body.namedStatement();
            boolean fits = cursor.block().statement(types.text(next)) == null && cursor.block().namedStatement() == null
                    && (body.statement(types.text(next)) != null
                            || named != null && values.runNamed(named.start(), cursor.at, body).isComplete());
            if (fits) {
                cursor.layoutDecides();
            }
            return fits && deeper;
        }
        return deeper && (body.statement(types.text(next)) != null || body.namedStatement() != null);
    }
}
