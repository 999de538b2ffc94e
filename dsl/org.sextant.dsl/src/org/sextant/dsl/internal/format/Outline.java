package org.sextant.dsl.internal.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sextant.dsl.internal.syntax.Block;
import org.sextant.dsl.internal.syntax.Problem;
import org.sextant.dsl.internal.syntax.Reading;
import org.sextant.dsl.internal.syntax.SextantToken;
import org.sextant.dsl.internal.syntax.Shape;
import org.sextant.dsl.internal.syntax.StatementListener;
import org.sextant.dsl.internal.syntax.StatementReader;
import org.sextant.dsl.internal.syntax.Syntax;
import org.sextant.dsl.internal.syntax.TokenKind;
import org.sextant.dsl.internal.syntax.TokenTypes;

/** The pieces of a text, and its statements and blocks as the reader sees them. */
final class Outline implements StatementListener {
    private final TokenTypes types;
    private final Part file = new Part(Part.Form.FILE, null, null, null);
    private final List<Part> parts = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final Set<SextantToken> doubtful = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<SextantToken> begun = Collections.newSetFromMap(new IdentityHashMap<>());
    private Part block = file;
    private @Nullable Part latest;

    private Outline(Syntax syntax) {
        types = syntax.types();
        file.bodyIndent = 0;
    }

    static Outline of(Syntax syntax, Block top, String text) {
        Outline outline = new Outline(syntax);
        Reading reading = StatementReader.read(syntax, top, text, outline);
        outline.place(reading);
        return outline;
    }

    @Override
    public void doubtful(SextantToken word) {
        doubtful.add(word);
    }

    @Override
    public void begins(SextantToken keyword) {
        begun.add(keyword);
    }

    @Override
    public void statement(Shape shape, SextantToken first, SextantToken last) {
        Part part = new Part(form(shape), block, first, last);
        block.children.add(part);
        parts.add(part);
        latest = part;
    }

    private Part.Form form(Shape shape) {
        return shape.keyword().isEmpty() ? Part.Form.NAMED : shape.isEntry(types) ? Part.Form.ENTRY
                : shape.isJoined(types) ? Part.Form.JOINED : Part.Form.PLAIN;
    }

    @Override
    public void opens(SextantToken brace) {
        block = Objects.requireNonNull(latest);
        block.openToken = brace;
    }

    @Override
    public void closes(SextantToken brace) {
        block.closeToken = brace;
        block = Objects.requireNonNull(block.parent);
    }

    private void place(Reading reading) {
        Map<SextantToken, Integer> places = new IdentityHashMap<>();
        Set<Integer> frozen = new HashSet<>();
        for (SextantToken token : reading.tokens()) {
            TokenKind kind = types.kind(token);
            if (kind != TokenKind.SPACE && token.end() > token.getStartIndex()) {
                places.put(token, pieces.size());
                pieces.add(new Piece(token, kind));
                if (kind == TokenKind.STRAY) {
                    frozen.add(token.getLine());
                }
            }
        }
        for (Problem problem : reading.problems()) {
            frozen.add(problem.token().getLine());
        }
        parts.forEach(part -> place(part, places));
        Piece word = pieces.stream().filter(piece -> piece.kind != TokenKind.COMMENT).reduce((one, next) -> next)
                .orElse(null);
        for (int i = pieces.size() - 1; i >= 0; i--) {
            Piece piece = pieces.get(i);
            piece.frozen = frozen.contains(piece.line());
            boolean comment = piece.kind == TokenKind.COMMENT;
            word = comment ? word : piece;
            piece.doubtful = doubtful.contains(comment && isTrailing(i) ? pieces.get(i - 1).token
                    : word == null ? piece.token : word.token);
        }
    }

    private boolean isTrailing(int comment) {
        return comment > 0 && pieces.get(comment - 1).line() == pieces.get(comment).line();
    }

    private void place(Part part, Map<SextantToken, Integer> places) {
        part.first = places.getOrDefault(part.firstToken, -1);
        part.last = places.getOrDefault(part.lastToken, -1);
        part.open = places.getOrDefault(part.openToken, -1);
        part.close = places.getOrDefault(part.closeToken, -1);
        part.key = part.first;
        if (part.form == Part.Form.NAMED) {
            part.key = endOfPath(part.first, part.last);
        }
        for (int i = part.first; i <= part.last; i++) {
            play(part, i, i == part.first ? Piece.Role.FIRST : Piece.Role.VALUE);
        }
        play(part, part.open, Piece.Role.OPEN);
        play(part, part.close, Piece.Role.CLOSE);
    }

    private void play(Part part, int index, Piece.Role role) {
        if (index >= 0 && pieces.get(index).kind != TokenKind.COMMENT) {
            pieces.get(index).role = role;
            pieces.get(index).part = part;
        }
    }

    /** Where the path of names ends that begins at a piece. */
    int endOfPath(int from, int last) {
        int end = from;
        while (end + 2 <= last && pieces.get(end + 1).kind == TokenKind.DOT) {
            end += 2;
        }
        return end;
    }

    /** All statements, each before what it contains. */
    List<Part> parts() {
        return parts;
    }

    Part file() {
        return file;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** Whether a piece is where a statement begins, even one whose values do not fit. */
    boolean isBegun(Piece piece) {
        return begun.contains(piece.token);
    }
}
