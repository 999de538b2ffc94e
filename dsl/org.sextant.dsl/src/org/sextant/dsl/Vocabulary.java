package org.sextant.dsl;

import java.util.Collections;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.internal.syntax.Block;
import org.sextant.dsl.internal.syntax.Syntax;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** The words of the language, as the grammar has them. Get it from {@link SextantLanguage#part}. */
@Singleton
public final class Vocabulary {
    private final Grammar grammar;
    private final Syntax syntax;

    @Inject
    Vocabulary(IGrammarAccess grammar, Syntax syntax) {
        this.grammar = grammar.getGrammar();
        this.syntax = syntax;
    }

    /**
     * The keywords of what can be said of an element.
     *
     * @param type the element's class
     * @return the keywords that its block can hold, in the grammar's order; empty if it has no block
     */
    public Set<String> keywords(EClass type) {
        Block block = syntax.block(type.getName());
        return block == null ? Collections.emptySet() : block.keywords();
    }

    /**
     * Whether a word is the keyword of a property, so that no reference begins with it.
     *
     * @param word a word
     * @return whether it is
     */
    public boolean isReserved(String word) {
        return syntax.isPropertyKeyword(word);
    }

    /**
     * The feature that a property refers with.
     *
     * @param type    the class of the object that has the property
     * @param keyword the property's keyword
     * @return the feature; null if the property refers to nothing, or there is no such property
     */
    public @Nullable EReference reference(EClass type, String keyword) {
        for (ParserRule rule : GrammarUtil.allParserRules(grammar)) {
            if (rule.isFragment() && rule.getType().getClassifier() == type) {
                for (Keyword word : GrammarUtil.containedKeywords(rule)) {
                    if (word.getValue().equals(keyword) && word.eContainer() instanceof Group group) {
                        return reference(type, group);
                    }
                }
            }
        }
        return null;
    }

    private static @Nullable EReference reference(EClass type, Group group) {
        for (Assignment assignment : GrammarUtil.containedAssignments(group)) {
            if (assignment.getTerminal() instanceof CrossReference) {
                return (EReference) type.getEStructuralFeature(assignment.getFeature());
            }
        }
        return null;
    }
}
