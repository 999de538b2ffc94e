package org.sextant.dsl.internal.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Decides what each token of a text is, so that the parser is given nothing but whole statements: a word in the place of a
 * name becomes a name, a misspelt keyword the keyword meant, a missing brace is put in, and what fits nowhere becomes a
 * stray. Everything it changes it reports, once a line. It never fails, whatever the text.
 */
public final class StatementReader {
    /** How deep blocks may be nested; more would exhaust the generated parser's stack. */
    private static final int MOST_DEEP = 100;
    /** How far a brace and a space shift a line. */
    private static final int STRAY_WIDTH = 2;

    private final Syntax syntax;
    private final Block top;
    private final TokenTypes types;
    private final List<SextantToken> words;
    private final Segments segments;
    private final Values values;
    private final Messages messages;
    private final Commas commas;
    private final Reading result;
    private final StatementListener listener;
    private final List<Frame> frames = new ArrayList<>();
    private int at;
    private boolean lost;
    /** How many closing braces are to come whose blocks at the top level have ended without them. */
    private int spare;
    /** Whether the listener knows that layout has a say in the whole text. */
    private boolean told;

    private StatementReader(Syntax syntax, Block top, List<SextantToken> tokens, StatementListener listener) {
        this.syntax = syntax;
        this.top = top;
        this.listener = listener;
        this.types = syntax.types();
        result = new Reading(tokens);
        words = Signs.passOver(types, tokens.stream()
                .filter(token -> token.getType() != types.space && token.getType() != types.comment).toList(), result);
        segments = new Segments(syntax, words);
        values = new Values(syntax, words);
        messages = new Messages(syntax);
        commas = new Commas(types, words);
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
                listener.doubtful(words.get(i));
            }
        }
        for (SextantToken word : words) {
            if (word.isUnclosed()) {
                result.report(Problem.SYNTAX, "this text has no closing quotation mark", word);
            }
        }
        while (at < words.size()) {
            SextantToken token = words.get(at);
            closeBefore(token);
            if (token.getType() == types.close) {
                close(token);
            } else if (token.getType() == types.open) {
                report(Problem.SYNTAX, "this { opens nothing; a block follows a statement such as activity Name",
                        token);
                if (isAstray(token, token.indent()) && isFollowed()) {
                    token.setType(types.stray);
                    beginLineBehind(token);
                    at++;
                } else {
                    lostBlock(bodyIndent());
                }
            } else {
                statement(token);
            }
        }
        while (!frames.isEmpty()) {
            closeMissing();
        }
    }

    private Block block() {
        return frames.isEmpty() ? top : frames.getLast().block;
    }

    // ---- where blocks end

    /** Ends blocks that lack their closing brace, as the layout shows. */
    private void closeBefore(SextantToken token) {
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
        if (!segments.isTrusted(at) && types.isWord(token.getType()) && isAtHomeOutside(token)) {
            while (!frames.isEmpty() && endsBefore(frames.getLast(), token)) {
                closeMissing();
            }
        }
    }

    /** Whether a line that is indented less than its block is a statement of the block that its indentation points to. */
    private boolean isAtHomeOutside(SextantToken token) {
        int outer = landing(token.indent() - 1);
        Block block = outer < 0 ? top : frames.get(outer).block;
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

    private void closeMissing() {
        Frame frame = frames.removeLast();
        report(Problem.SYNTAX, "nothing closes this {; add a } where " + frame.block.noun() + " ends", frame.opener);
        listener.closes(result.insertAfter(at == 0 ? frame.opener : words.get(at - 1), types.close));
    }

    /** Ends a block without braces, whose missing opening brace has been reported. */
    private void closeImplied() {
        frames.removeLast();
        listener.closes(result.insertAfter(words.get(at - 1), types.close));
    }

    /** Ends the blocks above one, or above the top level, before a statement that belongs there. */
    private void closeUpTo(int outer, SextantToken token) {
        Frame closed = frames.get(outer + 1);
        String noun = outer < 0 ? "" : frames.get(outer).block.noun();
        report(Problem.UNKNOWN, messages.outside(types.text(token), noun, closed), token);
        layoutDecides();
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
    private int home(String keyword) {
        int outer = frames.size() - 1;
        while (outer >= 0 && frames.get(outer).block.statement(keyword) == null) {
            outer--;
        }
        return outer;
    }

    /** Whether a whole statement of the top level stands in a block that has no such statement, and has ended here. */
    private boolean isOutside(SextantToken token) {
        Shape shape = top.statement(types.text(token));
        if (frames.isEmpty() || shape == null || !token.isFirstInLine() || block().keywords().isEmpty()
                || !values.run(shape.start(), at + 1, top).isComplete()) {
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
        for (int i = at; i < words.size() && depth >= 0; i++) {
            SextantToken word = words.get(i);
            depth += word.getType() == types.open ? 1 : word.getType() == types.close ? -1 : 0;
            if (depth == 0 && word.isFirstInLine() && types.isWord(word.getType())) {
                String text = types.text(word);
                own += block().statement(text) != null ? 1 : 0;
                others += block().statement(text) == null && top.statement(text) != null ? 1 : 0;
            }
        }
        return own == 0 || others > own;
    }

    private void close(SextantToken token) {
        boolean trusted = segments.isTrusted(at);
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
            at++;
            return;
        }
        int frame = trusted || !token.isFirstInLine() ? frames.size() - 1 : landing(token.indent());
        if (frame < 0 || !trusted && isOneTooMany(token, frames.get(frame))) {
            if (!lost) {
                report(Problem.SYNTAX, "this } closes nothing; take it away, or add the { it belongs to", token);
            }
            token.setType(types.stray);
            beginLineBehind(token);
        } else {
            while (frames.size() - 1 > frame) {
                closeMissing();
            }
            frames.removeLast();
            listener.closes(token);
        }
        lost = false;
        at++;
    }

    private boolean isOneTooMany(SextantToken token, Frame frame) {
        SextantToken next = at + 1 < words.size() ? words.get(at + 1) : null;
        boolean goesOn = next != null && (next.isFirstInLine() ? next.indent() > frame.indent
                : next.getLine() == token.getLine() && token.isFirstInLine() && isAsDeepAsBody(next, frame));
        return goesOn
                || token.isFirstInLine() && token.indent() > frame.indent && token.getLine() != frame.opener.getLine();
    }

    /** Whether a line would be laid out as the block's lines are, if it began here. */
    private static boolean isAsDeepAsBody(SextantToken token, Frame frame) {
        return token.column() >= (frame.bodyIndent > frame.indent ? frame.bodyIndent : frame.indent + Lexer.TAB);
    }

    /** Whether something other than another brace follows on the same line. */
    private boolean isFollowed() {
        return onSameLine(at + 1) && words.get(at + 1).getType() != types.open;
    }

    /** Reads what stands behind a stray sign as if the line began there. */
    private void beginLineBehind(SextantToken stray) {
        if (!stray.isFirstInLine() || !isFollowed()) {
            return;
        }
        int column = words.get(at + 1).column();
        int indent = column - bodyIndent() >= 0 && column - bodyIndent() <= STRAY_WIDTH ? bodyIndent() : column;
        for (int i = at + 1; i < words.size() && words.get(i).getLine() == stray.getLine(); i++) {
            words.get(i).place(stray.getLine(), indent, i == at + 1);
        }
    }

    // ---- statements

    private void statement(SextantToken token) {
        if (lost && token.isFirstInLine() && !segments.isTrusted(at) && token.indent() > bodyIndent()) {
            strayLine();
            return;
        }
        Block block = block();
        boolean word = types.isWord(token.getType());
        String text = types.text(token);
        Shape shape = word ? block.statement(text) : null;
        if (shape != null) {
            settle(token);
            values(shape, at + 1, token);
            return;
        }
        if (word && isOutside(token)) {
            closeUpTo(home(text), token);
            statement(token);
            return;
        }
        Shape named = block.namedStatement();
        boolean hasOnlyNamed = block.keywords().isEmpty();
        if (word && named != null && (hasOnlyNamed || values.runNamed(named.start(), at, block).isComplete())) {
            settle(token);
            token.setType(types.id);
            values(named, at + 1, token);
            return;
        }
        Shape meant = token.getType() == types.id ? meant(block, text) : null;
        if (meant != null) {
            report(Problem.UNKNOWN, messages.unknown(block, text, meant.keyword()), token, List.of(meant.keyword()));
            token.setType(types.keyword(meant.keyword()));
            settle(token);
            values(meant, at + 1, token);
            return;
        }
        if (!lost || !token.isFirstInLine() || token.indent() <= bodyIndent()) {
            cannotBegin(token);
        }
        strayLine();
        lost = true;
    }

    private void cannotBegin(SextantToken token) {
        String text = types.text(token);
        if (!types.isWord(token.getType())) {
            report(Problem.SYNTAX, messages.notAWord(block(), token), token);
            return;
        }
        List<String> close = syntax.ownerOf(text) != null ? List.of() : syntax.closest(block(), text);
        report(Problem.UNKNOWN, messages.unknown(block(), text, close.isEmpty() ? null : close.getFirst()), token,
                close);
    }

    /** Learns from a good statement how its block is laid out. */
    private void settle(SextantToken token) {
        listener.begins(token);
        lost = false;
        if (!frames.isEmpty() && frames.getLast().bodyIndent < 0) {
            Frame frame = frames.getLast();
            if (token.isFirstInLine()) {
                frame.bodyIndent = token.indent();
            } else {
                frame.inline = true;
            }
        }
    }

    private int bodyIndent() {
        return frames.isEmpty() ? 0 : frames.getLast().bodyIndent < 0 ? Integer.MAX_VALUE : frames.getLast().bodyIndent;
    }

    private @Nullable Shape meant(Block block, String text) {
        for (String keyword : syntax.closest(block, text)) {
            Shape shape = Objects.requireNonNull(block.statement(keyword));
            if (values.run(shape.start(), at + 1, block).isComplete()) {
                return shape;
            }
        }
        return null;
    }

    private void values(Shape shape, int from, SextantToken first) {
        Block block = block();
        State start = shape.keyword().isEmpty() ? Objects.requireNonNull(shape.start().afterWord()) : shape.start();
        Values.Run run = values.run(start, from, block);
        if (!run.isComplete() && isNameless(shape, run)) {
            SextantToken next = words.get(run.stop());
            report(Problem.NAME, messages.nameless(shape, next), first);
            result.insertAfter(first, types.id);
            start = Objects.requireNonNull(run.state().afterWord());
            run = values.run(start, run.stop(), block);
        }
        if (!run.isComplete()) {
            SextantToken instead = onSameLine(run.stop()) ? words.get(run.stop()) : null;
            boolean name = shape.isElement() && run.state().wordUse() == WordUse.NAME;
            report(name ? Problem.NAME : Problem.SYNTAX, messages.missing(shape.keyword(), run.state(), instead),
                    instead == null ? first : instead);
            strayLine();
            return;
        }
        String grouping = shape.block() == null ? commas.grouping(run.end()) : null;
        if (grouping != null) {
            report(Problem.SYNTAX, grouping, words.get(run.end()));
            strayLine();
            return;
        }
        State last = values.accept(start, from, run.end(), block);
        at = run.end();
        listener.statement(shape, first, words.get(Math.max(at - 1, from - 1)));
        rest(shape, run, last.after(types.comma) != null);
        body(shape, last.after(types.open) == null ? null : shape.block(), first);
    }

    private boolean isNameless(Shape shape, Values.Run run) {
        return shape.isElement() && run.state().wordUse() == WordUse.NAME && run.stop() < words.size()
                && (words.get(run.stop()).getType() == types.open
                        || words.get(run.stop()).getType() == types.string && onSameLine(run.stop()));
    }

    private boolean onSameLine(int index) {
        return index < words.size() && index > 0 && words.get(index).getLine() == words.get(index - 1).getLine()
                && words.get(index).getType() != types.close;
    }

    /** Whether the values go on behind those that make a whole, but not far enough: a date is missing behind "since". */
    private boolean isCutShort(Values.Run run) {
        return run.stop() > at && words.get(at).getType() != types.comma;
    }

    private String cutShort(Shape shape, Values.Run run) {
        SextantToken last = words.get(run.stop() - 1);
        SextantToken instead = onSameLine(run.stop()) ? words.get(run.stop()) : null;
        return messages.missing(last.getType() == types.dot ? shape.keyword() : types.text(last), run.state(), instead);
    }

    private String tooMuch(Shape shape) {
        return messages.tooMuch(shape.keyword(), words.get(at));
    }

    /** What is said of a comma behind which the values do not go on. */
    private String comma(Shape shape, Values.Run run, boolean list) {
        String grouping = commas.grouping(at);
        if (grouping != null) {
            return grouping;
        }
        SextantToken next = onSameLine(at + 1) ? words.get(at + 1) : null;
        Shape property = next == null || !types.isWord(next.getType()) ? null
                : block().statement(types.text(next));
        if (property != null && values.run(property.start(), at + 2, block()).isComplete()) {
            return "take this comma away; none stands between properties";
        }
        return next == null ? messages.nothingFollows(list)
                : list ? messages.missing(shape.keyword(), run.state(), next) : messages.oneValue(shape.keyword());
    }

    /** Passes over what stands behind a statement's values on their line. */
    private void rest(Shape shape, Values.Run run, boolean list) {
        if (at >= words.size() || endsStatement(at) || isNamedStatement(at)) {
            return;
        }
        SextantToken token = words.get(at);
        String text = types.text(token);
        if (token.getType() == types.id && meant(block(), text) != null) {
            return;
        }
        if (isCutShort(run)) {
            report(Problem.SYNTAX, cutShort(shape, run), token);
        } else if (isInOpeningLine(token) && types.isWord(token.getType()) && syntax.isPropertyKeyword(text)) {
            report(Problem.UNKNOWN, messages.unknown(block(), text, null), token);
        } else {
            report(Problem.SYNTAX, token.getType() == types.comma ? comma(shape, run, list) : tooMuch(shape), token);
        }
        while (at < words.size() && !endsStatement(at)) {
            words.get(at++).setType(types.stray);
        }
    }

    private boolean isInOpeningLine(SextantToken token) {
        return !frames.isEmpty() && frames.getLast().opener.getLine() == token.getLine();
    }

    /** Whether a statement that begins with a name instead of a keyword goes on from here. */
    private boolean isNamedStatement(int index) {
        Shape named = block().namedStatement();
        return named != null && types.isWord(words.get(index).getType())
                && values.runNamed(named.start(), index, block()).isComplete();
    }

    private boolean endsStatement(int index) {
        SextantToken token = words.get(index);
        return token.isFirstInLine() || token.getType() == types.open || token.getType() == types.close
                || types.isWord(token.getType()) && block().statement(types.text(token)) != null;
    }

    private void body(Shape shape, @Nullable Block body, SextantToken first) {
        boolean opens = at < words.size() && words.get(at).getType() == types.open
                && !isAstray(words.get(at), first.indent());
        if (body == null) {
            if (opens && words.get(at).getLine() == words.get(at - 1).getLine()) {
                report(Problem.SYNTAX, "\"" + shape.keyword() + "\" has no block; take this { away", words.get(at));
                lostBlock(lostIndent(first.indent()));
            }
        } else if (opens && frames.size() >= MOST_DEEP) {
            report(Problem.SYNTAX, "blocks are nested too deeply here; what this { holds is passed over",
                    words.get(at));
            needBlock(shape);
            lostBlock(lostIndent(first.indent()));
        } else if (opens) {
            open(body, words.get(at++));
        } else if (frames.size() < MOST_DEEP && isBodyWithoutBrace(body, first)) {
            boolean implied = segments.isTrusted(at);
            report(Problem.SYNTAX, "a { is missing at the end of this line", first);
            SextantToken last = words.get(at - 1);
            open(body, result.insertAfter(last, types.open));
            frames.getLast().implied = implied;
        } else if (shape.isBlockRequired()) {
            report(Problem.SYNTAX, "\"" + shape.keyword() + "\" needs a block in { }", first);
            needBlock(shape);
        }
    }

    /** Puts in an empty block where a statement cannot do without one. */
    private void needBlock(Shape shape) {
        if (shape.isBlockRequired()) {
            result.insertAfter(words.get(at - 1), types.open);
            result.insertAfter(words.get(at - 1), types.close);
        }
    }

    private void open(Block body, SextantToken brace) {
        frames.add(new Frame(body, brace));
        listener.opens(brace);
    }

    /** Whether a brace at the beginning of a line is there by mistake: more follows it, or it is not below its statement. */
    private boolean isAstray(SextantToken brace, int indent) {
        return brace.isFirstInLine() && !segments.isTrusted(at) && (isFollowed() || brace.indent() != indent);
    }

    private boolean isBodyWithoutBrace(Block body, SextantToken first) {
        if (at >= words.size()) {
            return false;
        }
        SextantToken next = words.get(at);
        boolean deeper = next.indent() > first.indent();
        if (!next.isFirstInLine() || !types.isWord(next.getType())) {
            return false;
        }
        if (segments.isTrusted(at)) {
            Shape named = body.namedStatement();
            boolean fits = block().statement(types.text(next)) == null && block().namedStatement() == null
                    && (body.statement(types.text(next)) != null
                            || named != null && values.runNamed(named.start(), at, body).isComplete());
            if (fits) {
                layoutDecides();
            }
            return fits && deeper;
        }
        return deeper && (body.statement(types.text(next)) != null || body.namedStatement() != null);
    }

    /** Tells that the text's layout has a say in what it means, although its braces match. */
    private void layoutDecides() {
        if (!told) {
            told = true;
            words.forEach(listener::doubtful);
        }
    }

    // ---- what fits nowhere

    /** Makes strays of the rest of the line, up to a statement that can be told, and of the block it opens. */
    private void strayLine() {
        int indent = words.get(at).indent();
        words.get(at++).setType(types.stray);
        while (at < words.size() && !endsStatement(at)) {
            words.get(at++).setType(types.stray);
        }
        if (at < words.size() && words.get(at).getType() == types.open
                && words.get(at).getLine() == words.get(at - 1).getLine()) {
            lostBlock(lostIndent(indent));
        }
    }

    private int lostIndent(int indent) {
        return frames.isEmpty() || frames.getLast().bodyIndent < 0 ? indent
                : Math.max(indent, frames.getLast().bodyIndent);
    }

    /** Makes strays of a block whose statement is lost: what its braces hold, or what is indented more than this. */
    private void lostBlock(int indent) {
        int line = words.get(at).getLine();
        int depth = 0;
        boolean trusted = segments.isTrusted(at);
        while (at < words.size()) {
            SextantToken token = words.get(at);
            if (!trusted && token.isFirstInLine() && token.getLine() != line && token.indent() <= indent) {
                if (depth > 0 && token.getType() == types.close && token.indent() == indent && !closesFrame(indent)) {
                    at++;
                    token.setType(types.stray);
                }
                return;
            }
            depth += token.getType() == types.open ? 1 : token.getType() == types.close ? -1 : 0;
            if (depth < 0) {
                return;
            }
            token.setType(types.stray);
            at++;
            if (depth == 0) {
                return;
            }
        }
    }

    private boolean closesFrame(int indent) {
        return !frames.isEmpty() && frames.getLast().indent >= indent;
    }

    private void report(String code, String message, SextantToken token) {
        result.report(code, message, token);
    }

    private void report(String code, String message, SextantToken token, List<String> data) {
        result.report(code, message, token, data);
    }
}
