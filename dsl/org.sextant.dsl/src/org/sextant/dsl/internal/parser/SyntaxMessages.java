package org.sextant.dsl.internal.parser;

import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;
import org.sextant.dsl.internal.syntax.Problem;

/** Messages for values that cannot be read; what does not fit the grammar is the statement reader's to report. */
public class SyntaxMessages extends SyntaxErrorMessageProvider {
    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
        if (context.getValueConverterException() instanceof WrongValue wrong) {
            return new SyntaxErrorMessage(wrong.getMessage(), wrong.code(), wrong.suggestions());
        }
        return new SyntaxErrorMessage(context.getDefaultMessage(), Problem.SYNTAX);
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
        return new SyntaxErrorMessage(context.getDefaultMessage(), Problem.SYNTAX);
    }
}
