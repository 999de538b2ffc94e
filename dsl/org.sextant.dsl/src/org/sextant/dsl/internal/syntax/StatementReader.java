package org.sextant.dsl.internal.syntax;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Decides what each token of a text is, so that the parser is given nothing but whole statements: a word in the place of a
 * name becomes a name, a misspelt keyword the keyword meant, a missing brace is put in, and what fits nowhere becomes a
 * stray. Everything it changes it reports, once a line. It never fails, whatever the text.
 */
public final class StatementReader {
    private final Syntax syntax;
    private final Cursor cursor;
    private final TokenTypes types;
    private final List<SextantToken> words;
    private final List<Frame> frames;
    private final Segments segments;
    private final Values values;
    private final Messages messages;
    private final Commas commas;
    private final Strays strays;
    private final BlockStarts starts;
    private final BlockEnds ends;
    private final Reading result;

    private StatementReader(Syntax syntax, Block top, List<SextantToken> tokens, StatementListener listener) {
        this.syntax = syntax;
        types = syntax.types();
        result = new Reading(tokens);
        words = Signs.passOver(types, tokens.stream()
                .filter(token -> token.getType() != types.space && token.getType() != types.comment).toList(), result);
        cursor = new Cursor(types, top, words, result, listener);
        frames = cursor.frames;
        segments = new Segments(syntax, words);
        values = new Values(syntax, words);
        messages = new Messages(syntax);
        commas = new Commas(types, words);
        strays = new Strays(cursor, segments);
        starts = new BlockStarts(cursor, strays, segments, values);
        ends = new BlockEnds(cursor, strays, syntax, segments, values, messages);
    }

    /**
     * Reads a text.
     *
     * @param syntax the grammar's tables
     * @param text   the text
     * @return its tokens as the parser is to see them, and what is wrong with them
     */
    public static Reading read(Syntax syntax, String text) {
        return read(syntax, syntax.top(), text, StatementListener.NONE);
    }

    /**
     * Reads a text, or a part of one, and tells of its statements.
     *
     * @param syntax   the grammar's tables
     * @param top      what may stand in the text
     * @param text     the text
     * @param listener told of statements and blocks
     * @return its tokens as the parser is to see them, and what is wrong with them
     */
    public static Reading read(Syntax syntax, Block top, String text, StatementListener listener) {
        StatementReader reader = new StatementReader(syntax, top, Lexer.tokens(syntax.types(), text), listener);
        reader.read();
        return reader.result;
    }

    private void read() {
        for (int i = 0; i < words.size() && !segments.isWholeTrusted(); i++) {
            if (!segments.isTrusted(i)) {
                cursor.listener.doubtful(words.get(i));
            }
        }
        for (SextantToken word : words) {
            if (word.isUnclosed()) {
                result.report(Problem.SYNTAX, "this text has no closing quotation mark", word);
            }
        }
        while (cursor.at < words.size()) {
            SextantToken token = words.get(cursor.at);
            ends.closeBefore(token);
            if (token.getType() == types.close) {
                ends.close(token);
            } else if (token.getType() == types.open) {
                result.report(Problem.SYNTAX, "this { opens nothing; a block follows a statement such as activity Name",
                        token);
                if (starts.isAstray(token, token.indent()) && strays.isFollowed()) {
                    token.setType(types.stray);
                    strays.beginLineBehind(token);
                    cursor.at++;
                } else {
                    strays.lostBlock(cursor.bodyIndent());
                }
            } else {
                statement(token);
            }
        }
        while (!frames.isEmpty()) {
            ends.closeMissing();
        }
    }

    private void statement(SextantToken token) {
        cursor.listener.meets(cursor.block(), token);
        if (cursor.lost && token.isFirstInLine() && !segments.isTrusted(cursor.at)
                && token.indent() > cursor.bodyIndent()) {
            strays.strayLine();
            return;
        }
        Block block = cursor.block();
        boolean word = types.isWord(token.getType());
        String text = types.text(token);
        Shape shape = word ? block.statement(text) : null;
        if (shape != null) {
            settle(token);
            values(shape, cursor.at + 1, token);
            return;
        }
        if (word && ends.isOutside(token)) {
            ends.closeUpTo(ends.home(text), token);
            statement(token);
            return;
        }
        Shape named = block.namedStatement();
        boolean hasOnlyNamed = block.keywords().isEmpty();
        if (word && named != null && (hasOnlyNamed || values.runNamed(named.start(), cursor.at, block).isComplete())) {
            settle(token);
            token.setType(types.id);
            values(named, cursor.at + 1, token);
            return;
        }
        Shape meant = token.getType() == types.id ? meant(block, text) : null;
        if (meant != null) {
            result.report(Problem.UNKNOWN, messages.unknown(block, text, meant.keyword()), token,
                    List.of(meant.keyword()));
            token.setType(types.keyword(meant.keyword()));
            settle(token);
            values(meant, cursor.at + 1, token);
            return;
        }
        if (!cursor.lost || !token.isFirstInLine() || token.indent() <= cursor.bodyIndent()) {
            cannotBegin(token);
        }
        strays.strayLine();
        cursor.lost = true;
    }

    private void cannotBegin(SextantToken token) {
        String text = types.text(token);
        if (!types.isWord(token.getType())) {
            result.report(Problem.SYNTAX, messages.notAWord(cursor.block(), token), token);
            return;
        }
        List<String> close = syntax.ownerOf(text) != null ? List.of() : syntax.closest(cursor.block(), text);
        result.report(Problem.UNKNOWN,
                messages.unknown(cursor.block(), text, close.isEmpty() ? null : close.getFirst()), token,
                close);
    }

    /** Learns from a good statement how its block is laid out. */
    private void settle(SextantToken token) {
        cursor.listener.begins(token);
        cursor.lost = false;
        if (!frames.isEmpty() && frames.getLast().bodyIndent < 0) {
            Frame frame = frames.getLast();
            if (token.isFirstInLine()) {
                frame.bodyIndent = token.indent();
            } else {
                frame.inline = true;
            }
        }
    }

    private @Nullable Shape meant(Block block, String text) {
        for (String keyword : syntax.closest(block, text)) {
            Shape shape = Objects.requireNonNull(block.statement(keyword));
            if (values.run(shape.start(), cursor.at + 1, block).isComplete()) {
                return shape;
            }
        }
        return null;
    }

    private void values(Shape shape, int from, SextantToken first) {
        Block block = cursor.block();
        State start = shape.keyword().isEmpty() ? Objects.requireNonNull(shape.start().afterWord()) : shape.start();
        Values.Run run = values.run(start, from, block);
        if (!run.isComplete() && isNameless(shape, run)) {
            SextantToken next = words.get(run.stop());
            result.report(Problem.NAME, messages.nameless(shape, next), first);
            result.insertAfter(first, types.id);
            start = Objects.requireNonNull(run.state().afterWord());
            run = values.run(start, run.stop(), block);
        }
        if (!run.isComplete()) {
            SextantToken instead = cursor.onSameLine(run.stop()) ? words.get(run.stop()) : null;
            boolean name = shape.isElement() && run.state().wordUse() == WordUse.NAME;
            result.report(name ? Problem.NAME : Problem.SYNTAX, messages.missing(shape.keyword(), run.state(), instead),
                    instead == null ? first : instead);
            strays.strayLine();
            return;
        }
        String grouping = shape.block() == null ? commas.grouping(run.end()) : null;
        if (grouping != null) {
            result.report(Problem.SYNTAX, grouping, words.get(run.end()));
            strays.strayLine();
            return;
        }
        State last = values.accept(start, from, run.end(), block);
        cursor.at = run.end();
        cursor.listener.statement(shape, first, words.get(Math.max(cursor.at - 1, from - 1)));
        rest(shape, run, last.after(types.comma) != null);
        starts.body(shape, last.after(types.open) == null ? null : shape.block(), first);
    }

    private boolean isNameless(Shape shape, Values.Run run) {
        return shape.isElement() && run.state().wordUse() == WordUse.NAME && run.stop() < words.size()
                && (words.get(run.stop()).getType() == types.open
                        || words.get(run.stop()).getType() == types.string && cursor.onSameLine(run.stop()));
    }

    /** Whether the values go on behind those that make a whole, but not far enough: a date is missing behind "since". */
    private boolean isCutShort(Values.Run run) {
        return run.stop() > cursor.at && words.get(cursor.at).getType() != types.comma;
    }

    private String cutShort(Shape shape, Values.Run run) {
        SextantToken last = words.get(run.stop() - 1);
        SextantToken instead = cursor.onSameLine(run.stop()) ? words.get(run.stop()) : null;
        return messages.missing(last.getType() == types.dot ? shape.keyword() : types.text(last), run.state(), instead);
    }

    private String tooMuch(Shape shape) {
        return messages.tooMuch(shape.keyword(), words.get(cursor.at));
    }

    /** What is said of a comma behind which the values do not go on. */
    private String comma(Shape shape, Values.Run run, boolean list) {
        String grouping = commas.grouping(cursor.at);
        if (grouping != null) {
            return grouping;
        }
        SextantToken next = cursor.onSameLine(cursor.at + 1) ? words.get(cursor.at + 1) : null;
        Shape property = next == null || !types.isWord(next.getType()) ? null
                : cursor.block().statement(types.text(next));
        if (property != null && values.run(property.start(), cursor.at + 2, cursor.block()).isComplete()) {
            return "take this comma away; none stands between properties";
        }
        return next == null ? messages.nothingFollows(list)
                : list ? messages.missing(shape.keyword(), run.state(), next) : messages.oneValue(shape.keyword());
    }

    /** Passes over what stands behind a statement's values on their line. */
    private void rest(Shape shape, Values.Run run, boolean list) {
        if (cursor.at >= words.size() || cursor.endsStatement(cursor.at) || isNamedStatement(cursor.at)) {
            return;
        }
        SextantToken token = words.get(cursor.at);
        String text = types.text(token);
        if (token.getType() == types.id && meant(cursor.block(), text) != null) {
            return;
        }
        if (isCutShort(run)) {
            result.report(Problem.SYNTAX, cutShort(shape, run), token);
        } else if (isInOpeningLine(token) && types.isWord(token.getType()) && syntax.isPropertyKeyword(text)) {
            result.report(Problem.UNKNOWN, messages.unknown(cursor.block(), text, null), token);
        } else {
            result.report(Problem.SYNTAX, token.getType() == types.comma ? comma(shape, run, list) : tooMuch(shape),
                    token);
        }
        while (cursor.at < words.size() && !cursor.endsStatement(cursor.at)) {
            words.get(cursor.at++).setType(types.stray);
        }
    }

    private boolean isInOpeningLine(SextantToken token) {
        return !frames.isEmpty() && frames.getLast().opener.getLine() == token.getLine();
    }

    /** Whether a statement that begins with a name instead of a keyword goes on from here. */
    private boolean isNamedStatement(int index) {
        Shape named = cursor.block().namedStatement();
        return named != null && types.isWord(words.get(index).getType())
                && values.runNamed(named.start(), index, cursor.block()).isComplete();
    }
}
