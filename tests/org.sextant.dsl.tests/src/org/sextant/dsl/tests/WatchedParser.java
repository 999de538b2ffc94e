package org.sextant.dsl.tests;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.sextant.dsl.SextantLanguage;
import org.sextant.dsl.SextantRuntimeModule;

import com.google.inject.Guice;
import com.google.inject.util.Modules;

/**
 * The language's parser, watched: the reader in front of the generated parser lets nothing through that the grammar
 * does not
 * allow, so the generated parser has nothing to complain about, whatever the text.
 */
final class WatchedParser {
    private final List<String> complaints = new ArrayList<>();
    private final IParser parser;

    WatchedParser() {
        SextantLanguage.get(); // makes the model known
        parser = Guice.createInjector(Modules.override(new SextantRuntimeModule())
                .with(binder -> binder.bind(ISyntaxErrorMessageProvider.class).toInstance(new Watch())))
                .getInstance(IParser.class);
    }

    /** Parses a text. */
    IParseResult parse(String text) {
        complaints.clear();
        return parser.parse(new StringReader(text));
    }

    /** What the generated parser did not expect in the last text. */
    List<String> complaints() {
        return complaints;
    }

    private final class Watch implements ISyntaxErrorMessageProvider {
        @Override
        public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
            complaints.add(context.getDefaultMessage());
            return new SyntaxErrorMessage(context.getDefaultMessage(), null);
        }

        @Override
        public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
            return new SyntaxErrorMessage(context.getDefaultMessage(), null);
        }
    }
}
