package org.sextant.dsl.internal.parser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.antlr.runtime.CharStream;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
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
        List<Problem> problems = new ArrayList<>(reading.problems());
        problems.sort(Comparator.comparingInt(problem -> problem.token().getStartIndex()));
        List<ILeafNode> leaves = leaves(root, problems);
        for (int i = 0; i < leaves.size(); i++) {
            Problem problem = problems.get(i);
            if (i > 0 && leaves.get(i) == leaves.get(i - 1)) {
                continue;
            }
            nodes.setSyntaxError(leaves.get(i), new SyntaxErrorMessage(problem.message(), problem.code(),
                    problem.data().toArray(String[]::new)));
        }
        return new ParseResult(parsed.getRootASTElement(), root, true);
    }

    /** The leaf that each problem is about, found in one walk. */
    private static List<ILeafNode> leaves(ICompositeNode root, List<Problem> problems) {
        List<ILeafNode> found = new ArrayList<>(problems.size());
        for (ILeafNode leaf : root.getLeafNodes()) {
            while (found.size() < problems.size()
                    && problems.get(found.size()).token().getStartIndex() < leaf.getEndOffset()) {
                found.add(leaf);
            }
        }
        return found;
    }

    @Override
    protected boolean isReparseSupported() {
        return false;
    }
}
