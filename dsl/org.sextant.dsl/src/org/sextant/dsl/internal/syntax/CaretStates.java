package org.sextant.dsl.internal.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.sextant.dsl.CaretContext;
import org.sextant.dsl.internal.syntax.CaretFinder.Meeting;
import org.sextant.dsl.internal.syntax.CaretFinder.Scope;

/** Says what the grammar lets stand where a mark is in a text. */
public final class CaretStates {
    private final Syntax syntax;
    private final TokenTypes types;
    private final String text;
    private final int mark;

    /**
     * Looks at a text.
     *
     * @param syntax the grammar's tables
     * @param text   the text with {@link CaretFinder#MARK} in it
     * @param mark   where the mark begins
     */
    public CaretStates(Syntax syntax, String text, int mark) {
        this.syntax = syntax;
        types = syntax.types();
        this.text = text;
        this.mark = mark;
    }

    /**
     * Finds what can stand at the mark.
     *
     * @param length  how long what is being written is
     * @param written what of it stands before the caret
     * @return the context; null where nothing is known to fit
     */
    public @Nullable CaretContext context(int length, String written) {
        CaretFinder finder = new CaretFinder(syntax, mark);
        StatementReader.read(syntax, syntax.top(), text, finder);
        Meeting meeting = finder.here() != null ? finder.here() : finder.before();
        if (meeting == null) {
            return null;
        }
        Scope scope = meeting.scope();
        Block block = scope.block;
        Shape shape = finder.here() != null ? null : shape(block, meeting.token());
        State state = finder.here() == null ? state(shape, meeting.token())
                : block.namedStatement() == null ? null : block.namedStatement().start();
        boolean inline = finder.here() == null && scope.outer != null && scope.line == meeting.token().getLine()
                && (state == null || state.isComplete());
        boolean word = state != null && state.afterWord() != null;
        return new CaretContext(mark, length, written, block.type(), shape == null ? "" : shape.keyword(),
                finder.here() != null || inline ? statements(block) : List.of(),
                state == null ? List.of() : words(state),
                word ? state.wordFeature() : null, state != null && isDate(state), scope.given, finder.system(),
                place(scope));
    }

    private @Nullable Shape shape(Block block, SextantToken token) {
        Shape shape = types.isWord(types.word(token.getText())) ? block.statement(types.text(token)) : null;
        return shape == null ? block.namedStatement() : shape;
    }

    /** Where the values of a statement have come to at the mark; null if they do not fit. */
    private @Nullable State state(@Nullable Shape shape, SextantToken first) {
        if (shape == null) {
            return null;
        }
        State state = shape.keyword().isEmpty() ? shape.start().afterWord() : shape.start();
        for (SextantToken token : Lexer.tokens(types, text.substring(first.end(), mark))) {
            int type = token.getType();
            if (state != null && type != types.space && type != types.comment) {
                State next = type == types.id ? null : state.after(type);
                state = next != null ? next : types.isWord(type) ? state.afterWord() : null;
            }
        }
        return state;
    }

    private List<String> words(State state) {
        return state.tokens().stream().filter(type -> type != types.id && types.isWord(type)).map(types::keywordText)
                .toList();
    }

    private boolean isDate(State state) {
        return state.tokens().contains(types.date) && !state.tokens().contains(types.string);
    }

    private List<CaretContext.Begin> statements(Block block) {
        List<CaretContext.Begin> all = new ArrayList<>();
        for (String keyword : block.keywords()) {
            Shape shape = Objects.requireNonNull(block.statement(keyword));
            all.add(new CaretContext.Begin(keyword, shape.isSingle(), first(shape),
                    shape.block() == null ? null : shape.block().type()));
        }
        return all;
    }

    private CaretContext.First first(Shape shape) {
        State start = shape.start();
        List<Integer> tokens = start.tokens();
        return shape.isElement() && start.wordUse() == WordUse.NAME ? CaretContext.First.NAME
                : tokens.equals(List.of(types.string)) && start.afterWord() == null ? CaretContext.First.TEXT
                        : start.isComplete() || shape.isBlockRequired() ? CaretContext.First.BLOCK
                                : CaretContext.First.VALUE;
    }

    private CaretContext.Place place(Scope scope) {
        Scope outermost = scope;
        while (outermost.outer != null && outermost.outer.outer != null) {
            outermost = outermost.outer;
        }
        if (outermost.outer == null || scope.first == null) {
            return new CaretContext.Place("", -1, -1);
        }
        int from = Objects.requireNonNull(outermost.first).getStartIndex();
        int to = Math.min(text.length(), outermost.end);
        int name = scope.first.end();
        while (name < to && Character.isWhitespace(text.charAt(name))) {
            name++;
        }
        return new CaretContext.Place(text.substring(from, Math.max(to, mark + CaretFinder.MARK.length())),
                scope.first.getStartIndex() - from, name - from);
    }
}
