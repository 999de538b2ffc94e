package org.sextant.dsl;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.sextant.dsl.internal.parser.Quotes;
import org.sextant.dsl.internal.syntax.Block;
import org.sextant.dsl.internal.syntax.Syntax;
import org.sextant.dsl.internal.write.GrammarWriter;
import org.sextant.model.Document;
import org.sextant.model.Element;
import org.sextant.model.SextantFactory;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Writes models as text. What is read from the text again is the same model: figures, dates and money are written as
 * they were, references as the shortest path that means what they refer to. Comments and layout are not part of a
 * model; to change a text that people wrote, change that text. Get it from {@link SextantLanguage#part}.
 */
@Singleton
public final class ModelWriter {
    private final IGrammarAccess grammar;
    private final Syntax syntax;
    private final Formatter formatter;

    @Inject
    ModelWriter(IGrammarAccess grammar, Syntax syntax, Formatter formatter) {
        this.grammar = grammar;
        this.syntax = syntax;
        this.formatter = formatter;
    }

    /**
     * Writes a whole file, a blank line between its statements.
     *
     * @param document what the file says
     * @param names    the names of the portfolio and its frameworks
     * @return the file's text
     */
    public String write(Document document, NameIndex names) {
        List<String> statements = writer(document, names).document(document);
        return formatter.format(String.join("\n\n", statements));
    }

    /**
     * Writes a part of a file: an element, or anything else that is a statement, with its keyword.
     *
     * @param part  what to write; it may stand in a file or not yet
     * @param owner the file or element that it is a part of, or is to be
     * @param names the names of the portfolio and its frameworks
     * @return its text, laid out as at the top level, with a line end; empty if nothing of the kind can be a part of
     * the owner
     */
    public String write(EObject part, EObject owner, NameIndex names) {
        Document file = EcoreUtil.getRootContainer(owner) instanceof Document root ? root
                : SextantFactory.eINSTANCE.createDocument();
        Block block = owner instanceof Document ? syntax.top() : syntax.block(owner.eClass().getName());
        return block == null ? "" : formatter.format(writer(file, names).statement(part, owner), block);
    }

    private GrammarWriter writer(Document file, NameIndex names) {
        return new GrammarWriter(grammar.getGrammar(), new ShortestPath(names, syntax, file));
    }

    /**
     * Writes a reference.
     *
     * @param target  what is referred to
     * @param source  what refers, in a file or not yet
     * @param feature the feature that it refers with
     * @param file    the file in which the reference stands, or the system's own file for one that is to be made
     * @param names   the names of the portfolio and its frameworks
     * @return the shortest path that means the target there; its whole path if none does
     */
    public String reference(Element target, EObject source, EReference feature, Document file, NameIndex names) {
        return new ShortestPath(names, syntax, file).path(source, feature.getEReferenceType(), target);
    }

    /**
     * Writes a text.
     *
     * @param text the text; line breaks become spaces
     * @return the text in quotation marks
     */
    public static String quote(String text) {
        return Quotes.quote(text);
    }
}
