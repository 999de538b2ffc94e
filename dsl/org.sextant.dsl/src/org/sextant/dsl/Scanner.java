package org.sextant.dsl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.sextant.dsl.internal.syntax.Reading;
import org.sextant.dsl.internal.syntax.Roles;
import org.sextant.dsl.internal.syntax.SextantToken;
import org.sextant.dsl.internal.syntax.Shape;
import org.sextant.dsl.internal.syntax.StatementListener;
import org.sextant.dsl.internal.syntax.StatementReader;
import org.sextant.dsl.internal.syntax.Syntax;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Tells what stands where in a text, as the parser sees it, without making a model. It never fails, whatever the text.
 * Get it from {@link SextantLanguage#part}.
 */
@Singleton
public final class Scanner {
    private final Syntax syntax;

    @Inject
    Scanner(Syntax syntax) {
        this.syntax = syntax;
    }

    /**
     * Scans a text.
     *
     * @param text the text
     * @return its words, values, comments and blocks
     */
    public Scan scan(String text) {
        Collector collector = new Collector(new Roles(syntax.types()));
        Reading reading = StatementReader.read(syntax, syntax.top(), text, collector);
        List<Scan.Token> tokens = new ArrayList<>();
        for (SextantToken token : reading.tokens()) {
            TokenRole role = collector.roles.next(token);
            if (role != null && token.end() > token.getStartIndex()) {
                add(tokens, token, role);
            }
        }
        collector.blocks.sort(Comparator.comparingInt(Scan.Span::offset));
        return new Scan(tokens, collector.blocks);
    }

    /** A segment goes with its path where it touches it; where blanks stand between, it is a name by itself. */
    private static void add(List<Scan.Token> tokens, SextantToken token, TokenRole role) {
        int length = token.end() - token.getStartIndex();
        Scan.Token last = tokens.isEmpty() ? null : tokens.getLast();
        if (role == TokenRole.SEGMENT && last != null && last.end() == token.getStartIndex()) {
            tokens.set(tokens.size() - 1, new Scan.Token(last.offset(), last.length() + length, last.role()));
        } else {
            tokens.add(new Scan.Token(token.getStartIndex(), length,
                    role != TokenRole.SEGMENT ? role : last == null ? TokenRole.REFERENCE : last.role()));
        }
    }

    private static final class Collector implements StatementListener {
        private final Roles roles;
        private final List<SextantToken> open = new ArrayList<>();
        private final List<Scan.Span> blocks = new ArrayList<>();

        Collector(Roles roles) {
            this.roles = roles;
        }

        @Override
        public void begins(SextantToken keyword) {
            roles.begins(keyword);
        }

        @Override
        public void statement(Shape shape, SextantToken first, SextantToken last) {
            roles.statement(shape, first, last);
        }

        @Override
        public void opens(SextantToken brace) {
            open.add(brace);
        }

        @Override
        public void closes(SextantToken brace) {
            int from = open.removeLast().getStartIndex();
            blocks.add(new Scan.Span(from, brace.end() - from));
        }
    }
}
