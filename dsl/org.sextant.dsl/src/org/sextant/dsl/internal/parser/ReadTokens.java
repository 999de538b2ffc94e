package org.sextant.dsl.internal.parser;

import java.util.Iterator;
import java.util.List;

import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.sextant.dsl.internal.syntax.SextantToken;

/** The reader's tokens, for the parser. */
final class ReadTokens extends XtextTokenStream {
    private final String text;

    ReadTokens(List<SextantToken> tokens, String text, ITokenDefProvider definitions) {
        super(source(tokens), definitions);
        this.text = text;
    }

    private static TokenSource source(List<SextantToken> tokens) {
        Iterator<SextantToken> rest = tokens.iterator();
        return new TokenSource() {
            @Override
            public Token nextToken() {
                return rest.hasNext() ? rest.next() : Token.EOF_TOKEN;
            }

            @Override
            public String getSourceName() {
                return "text";
            }
        };
    }

    /** The whole text; the parser asks for nothing else. */
    @Override
    public String toString() {
        return text;
    }
}
