package org.sextant.dsl.internal.parser;

import org.antlr.runtime.CharStream;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseException;
import org.eclipse.xtext.parser.ParseResult;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.sextant.dsl.internal.syntax.Problem;
import org.sextant.dsl.internal.syntax.Reading;
import org.sextant.dsl.internal.syntax.StatementReader;
import org.sextant.dsl.internal.syntax.Syntax;
import org.sextant.dsl.parser.antlr.SextantParser;
import org.sextant.dsl.parser.antlr.internal.InternalSextantParser;

import com.google.inject.Inject;

/** Parses what the statement reader lets through, and notes at the text what it did not. Always reads the whole text. */
public class SextantTextParser extends SextantParser {
    @Inject
    private Syntax syntax;

    @Override
    protected IParseResult doParse(String rule, CharStream in, NodeModelBuilder nodes, int lookAhead) {
        String text = in.size() == 0 ? "" : in.substring(0, in.size() - 1);
        Reading reading = StatementReader.read(syntax, text);
        XtextTokenStream stream = new ReadTokens(reading.tokens(), text, getTokenDefProvider());
        stream.initCurrentLookAhead(lookAhead);
        setInitialHiddenTokens(stream);
        InternalSextantParser parser = createParser(stream);
        parser.setTokenTypeMap(getTokenDefProvider().getTokenDefMap());
        parser.setSyntaxErrorProvider(getSyntaxErrorProvider());
        parser.setNodeModelBuilder(nodes);
        parser.setSemanticModelBuilder(getElementFactory());
        try {
            return withProblems(parser.parse(rule), reading, nodes);
        } catch (org.antlr.runtime.RecognitionException e) {
            throw new ParseException(e.getMessage(), e);
        }
    }

    private static IParseResult withProblems(IParseResult parsed, Reading reading, NodeModelBuilder nodes) {
        if (reading.problems().isEmpty()) {
            return parsed;
        }
        ICompositeNode root = parsed.getRootNode();
        for (Problem problem : reading.problems()) {
            ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, problem.token().getStartIndex());
            nodes.setSyntaxError(leaf, new SyntaxErrorMessage(problem.message(), problem.code(),
                    problem.data().toArray(String[]::new)));
        }
        return new ParseResult(parsed.getRootASTElement(), root, true);
    }

    @Override
    protected boolean isReparseSupported() {
        return false;
    }
}
