package org.sextant.dsl.internal.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** Finds out, while a text is read that has a mark in it, in which block and in which statement the mark stands. */
public final class CaretFinder implements StatementListener {
    /** Stands where the caret is: a name, and like no keyword. */
    public static final String MARK = "_____";

    private final TokenTypes types;
    private final int mark;
    private Scope scope;
    private @Nullable Shape latest;
    private @Nullable SextantToken latestFirst;
    private @Nullable Meeting before;
    private @Nullable Meeting here;
    private @Nullable String continued;
    private @Nullable String declared;

    /** A block and what is known of it so far. */
    static final class Scope {
        final @Nullable Scope outer;
        final Block block;
        final @Nullable SextantToken first;
        final int line;
        final List<String> given = new ArrayList<>();
        int end = Integer.MAX_VALUE;

        Scope(@Nullable Scope outer, Block block, @Nullable SextantToken first, int line) {
            this.outer = outer;
            this.block = block;
            this.first = first;
            this.line = line;
        }
    }

    /** A place where a statement begins or should. */
    record Meeting(Scope scope, SextantToken token) {
    }

    /**
     * Makes a listener.
     *
     * @param syntax the grammar's tables
     * @param mark   where the mark begins
     */
    public CaretFinder(Syntax syntax, int mark) {
        types = syntax.types();
        this.mark = mark;
        scope = new Scope(null, syntax.top(), null, -1);
    }

    @Override
    public void meets(Block block, SextantToken token) {
        if (token.getStartIndex() == mark) {
            here = new Meeting(scope, token);
        } else if (token.getStartIndex() < mark) {
            before = new Meeting(scope, token);
        }
    }

    @Override
    public void begins(SextantToken keyword) {
        if (keyword.getStartIndex() != mark) {
            scope.given.add(types.text(keyword));
        }
    }

    @Override
    public void statement(Shape shape, SextantToken first, SextantToken last) {
        latest = shape;
        latestFirst = first;
        if (scope.outer == null && shape.keyword().equals("for") && continued == null) {
            continued = Lexer.path(first.between(last));
        } else if (scope.outer == null && shape.keyword().equals("system") && declared == null && last != first) {
            declared = first.between(last).strip().split("[\\s\"\u201C\u201D]", 2)[0];
        }
    }

    @Override
    public void opens(SextantToken brace) {
        scope = new Scope(scope, Objects.requireNonNull(Objects.requireNonNull(latest).block()), latestFirst,
                brace.getLine());
    }

    @Override
    public void closes(SextantToken brace) {
        scope.end = brace.end();
        scope = Objects.requireNonNull(scope.outer);
    }

    /** Where a statement begins at the mark itself; null if the mark stands among a statement's values, or nowhere. */
    @Nullable
    Meeting here() {
        return here;
    }

    /** The last place before the mark where a statement begins; null if there is none. */
    @Nullable
    Meeting before() {
        return before;
    }

    /** The name of the system that the file continues or describes; null if it does not say. */
    @Nullable
    String system() {
        return continued != null ? continued : declared == null || declared.isEmpty() ? null : declared;
    }
}
