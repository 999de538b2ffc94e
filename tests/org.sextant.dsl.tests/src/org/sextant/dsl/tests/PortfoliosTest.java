package org.sextant.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.INode;
import org.junit.jupiter.api.Test;
import org.sextant.dsl.SextantLanguage;
import org.sextant.testsupport.Layout;
import org.sextant.testsupport.Portfolios;
import org.sextant.testsupport.Property;

/** The made-up portfolios that other tests rest on are without fault and use the whole language. */
class PortfoliosTest {
    @Test
    void anyTidyPortfolioIsWithoutFault() {
        Property.check("tidy-portfolios-are-faultless", Portfolios.upTo(12, Layout.TIDY), 150,
                text -> assertEquals(List.of(), Folder.of(text).problems()));
    }

    @Test
    void anyPortfolioInAnyLayoutIsWithoutFault() {
        Property.check("portfolios-in-any-layout-are-faultless", Portfolios.upTo(12, Layout.ANY), 300,
                text -> assertEquals(List.of(), Folder.of(text).problems()));
    }

    @Test
    void anyFolderIsWithoutFault() {
        Property.check("folders-are-faultless", Portfolios.folder(30, 10), 20,
                files -> assertEquals(List.of(), Folder.of(files).problems()));
    }

    @Test
    void togetherTheyUseAllOfTheGrammar() {
        Set<EObject> unused = words();
        Property.check("portfolios-use-the-whole-grammar", Portfolios.upTo(30, Layout.TIDY), 60, text -> {
            for (INode node : Folder.of("for X " + text).file("1.sextant").syntaxTree().getAsTreeIterable()) {
                unused.remove(node.getGrammarElement());
            }
        });
        assertEquals(Set.of(),
                unused.stream().map(PortfoliosTest::describe).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Whatever in the grammar reads a word, a value or a reference. */
    private static Set<EObject> words() {
        Set<EObject> all = new HashSet<>();
        Grammar grammar = SextantLanguage.get().part(IGrammarAccess.class).getGrammar();
        for (ParserRule rule : GrammarUtil.allParserRules(grammar)) {
            rule.eAllContents().forEachRemaining(each -> {
                if (each instanceof Keyword || each instanceof CrossReference
                        || each instanceof RuleCall call && call.getRule() instanceof TerminalRule) {
                    all.add(each);
                }
            });
        }
        return all;
    }

    private static String describe(EObject element) {
        return GrammarUtil.containingRule(element).getName() + ": "
                + (element instanceof Keyword keyword ? keyword.getValue() : GrammarUtil.containingAssignment(element));
    }
}
