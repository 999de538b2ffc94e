package org.sextant.dsl;

import org.eclipse.xtext.Constants;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.parser.DefaultEcoreElementFactory;
import org.eclipse.xtext.parser.IAstFactory;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.ITokenToStringConverter;
import org.eclipse.xtext.parser.antlr.AntlrTokenDefProvider;
import org.eclipse.xtext.parser.antlr.AntlrTokenToStringConverter;
import org.eclipse.xtext.parser.antlr.IAntlrTokenFileProvider;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.IUnorderedGroupHelper;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.eclipse.xtext.parser.antlr.UnorderedGroupHelper;
import org.sextant.dsl.internal.parser.SextantTextParser;
import org.sextant.dsl.internal.parser.SyntaxMessages;
import org.sextant.dsl.internal.parser.Values;
import org.sextant.dsl.parser.antlr.SextantAntlrTokenFileProvider;
import org.sextant.dsl.parser.antlr.internal.InternalSextantLexer;
import org.sextant.dsl.services.SextantGrammarAccess;

import com.google.inject.AbstractModule;
import com.google.inject.name.Names;

/**
 * The parts of Xtext that the language uses: grammar, parser and node model. Names, links, formatting and checks are our
 * own, so nothing else is set up; that makes half the difference in the time to start.
 */
public class SextantRuntimeModule extends AbstractModule {
    @Override
    protected void configure() {
        bindConstant().annotatedWith(Names.named(Constants.LANGUAGE_NAME)).to("org.sextant.dsl.Sextant");
        bind(ClassLoader.class).toInstance(SextantRuntimeModule.class.getClassLoader());
        bind(IGrammarAccess.class).to(SextantGrammarAccess.class);
        bind(IParser.class).to(SextantTextParser.class);
        bind(ITokenDefProvider.class).to(AntlrTokenDefProvider.class);
        bind(IAntlrTokenFileProvider.class).to(SextantAntlrTokenFileProvider.class);
        bind(IAstFactory.class).to(DefaultEcoreElementFactory.class);
        bind(ITokenToStringConverter.class).to(AntlrTokenToStringConverter.class);
        bind(IValueConverterService.class).to(Values.class);
        bind(ISyntaxErrorMessageProvider.class).to(SyntaxMessages.class);
        bind(IUnorderedGroupHelper.class).to(UnorderedGroupHelper.class);
        bind(Lexer.class).annotatedWith(Names.named(LexerBindings.RUNTIME)).to(InternalSextantLexer.class);
    }
}
