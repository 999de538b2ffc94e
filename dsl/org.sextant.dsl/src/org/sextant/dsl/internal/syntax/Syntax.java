package org.sextant.dsl.internal.syntax;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.jspecify.annotations.Nullable;
import org.sextant.core.Suggestions;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** The grammar as tables: which statements stand where, and which tokens make each. Compiled once from the grammar itself. */
@Singleton
public final class Syntax {
    private final TokenTypes types;
    private final Block top;
    private final Set<String> propertyKeywords = new HashSet<>();
    private final Map<String, Block> byType = new HashMap<>();
    private final Set<String> nested = new HashSet<>();
    private final Map<String, String> owners = new HashMap<>();

    /**
     * Compiles the grammar.
     *
     * @param access the grammar
     * @param tokens the generated token definitions
     */
    @Inject
    public Syntax(IGrammarAccess access, ITokenDefProvider tokens) {
        types = new TokenTypes(tokens);
        Grammar grammar = access.getGrammar();
        SyntaxCompiler compiler = new SyntaxCompiler(types);
        top = compiler.document((ParserRule) GrammarUtil.findRuleForName(grammar, "Document"));
        Map<Block, Boolean> seen = new HashMap<>();
        collect(top, seen);
        seen.keySet().forEach(block -> byType.put(block.type(), block));
        seen.keySet().stream().filter(block -> block != top).forEach(block -> nested.addAll(block.keywords()));
        nested.retainAll(top.keywords());
        propertyKeywords.removeAll(top.keywords());
    }

    private void collect(Block block, Map<Block, Boolean> seen) {
        if (seen.put(block, true) != null) {
            return;
        }
        propertyKeywords.addAll(block.keywords());
        block.keywords().forEach(keyword -> owners.putIfAbsent(keyword, block.noun()));
        for (String keyword : block.keywords()) {
            follow(block.statement(keyword), seen);
        }
        follow(block.namedStatement(), seen);
    }

    private void follow(@Nullable Shape shape, Map<Block, Boolean> seen) {
        if (shape != null && shape.block() != null) {
            collect(shape.block(), seen);
        }
    }

    /** @return the token types */
    public TokenTypes types() {
        return types;
    }

    /** @return what may stand at the top level of a file */
    public Block top() {
        return top;
    }

    /**
     * What may stand in the block of an object.
     *
     * @param type the name of its class
     * @return the block; null if it has none
     */
    public @Nullable Block block(String type) {
        return byType.get(type);
    }

    /**
     * Whether a word is the keyword of a property, so that no reference begins with it.
     *
     * @param word a word
     * @return whether it is
     */
    public boolean isPropertyKeyword(String word) {
        return propertyKeywords.contains(word);
    }

    /** Whether a statement of the top level may stand in a block too. */
    boolean mayNest(String keyword) {
        return nested.contains(keyword);
    }

    /** What a property belongs to, in words: "a role"; null if it is no property. */
    @Nullable
    String ownerOf(String word) {
        return owners.get(word);
    }

    /** The keywords of a block that a misspelt word is likely to mean, the closest first. */
    List<String> closest(Block block, String word) {
        return Suggestions.closest(word, block.keywords(), 3);
    }
}
