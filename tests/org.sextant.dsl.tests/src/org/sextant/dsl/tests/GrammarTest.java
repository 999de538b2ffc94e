package org.sextant.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.junit.jupiter.api.Test;
import org.sextant.dsl.SextantLanguage;
import org.sextant.dsl.internal.syntax.Block;
import org.sextant.dsl.internal.syntax.Shape;
import org.sextant.dsl.internal.syntax.Syntax;

/** Holds the grammar to the rules that the statement reader relies on, and to the tables made from it. */
class GrammarTest {
    static final String TOP = "top level";
    /** Signs, and words that stand inside statements alone: they begin none, so that nothing recovers at them. */
    private static final Set<String> INSIDE = Set.of("{", "}", ",", ".", ">=", "about", "over", "under", "thousand",
            "million", "billion", "since", "because", "expect", "link", "replaces");
    /** The rules for words that are names. */
    private static final Set<String> SORTS = Set.of("Name", "Ref", "Word", "AnyWord", "DottedName");

    private final Grammar grammar = SextantLanguage.get().part(IGrammarAccess.class).getGrammar();

    @Test
    void eachKeywordBeginsAStatementOrIsKnownToStandInside() {
        Set<String> inside = new TreeSet<>(GrammarUtil.getAllKeywords(grammar));
        blocks().values().forEach(inside::removeAll);
        assertEquals(new TreeSet<>(INSIDE), inside);
    }

    @Test
    void theStatementsOfABlockBeginWithDifferentKeywordsAndOneAtMostWithAName() {
        Map<String, List<String>> wrong = new TreeMap<>();
        all(Group.class).filter(GrammarTest::holdsStatements).forEach(group -> {
            List<String> beginnings = beginnings(parts(group).get(isBlock(group) ? 1 : 0));
            Set<String> names = new TreeSet<>(beginnings);
            names.removeAll(GrammarUtil.getAllKeywords(grammar));
            if (Set.copyOf(beginnings).size() < beginnings.size() || names.size() > 1 || !SORTS.containsAll(names)) {
                wrong.put(GrammarUtil.containingParserRule(group).getName(), beginnings);
            }
        });
        assertEquals(Map.of(), wrong);
    }

    @Test
    void aBlockIsOptionalAndTheLastPartOfItsStatement() {
        assertEquals(List.of("Terms"), rules(all(Group.class)
                .filter(group -> isBlock(group) && !GrammarUtil.isOptionalCardinality(group))));
        assertEquals(List.of(), rules(all(Keyword.class).filter(word -> word.getValue().equals("{"))
                .filter(word -> !(word.eContainer() instanceof Group group && isBlock(group) && isLast(group)))));
    }

    @Test
    void theGrammarSaysWhichSortOfNameEachWordIs() {
        assertEquals(SORTS, Set.copyOf(rules(calls("ID"))));
        assertEquals(List.of(), rules(
                all(CrossReference.class).filter(reference -> !beginnings(reference).equals(List.of("Ref")))));
        assertEquals(List.of(), rules(calls("Ref").filter(call -> !(call.eContainer() instanceof CrossReference))));
    }

    /**
     * The keywords of each block by the keyword before it, as the tables have them; those of both sorts of step
     * together, and those of the whole file as of the top level.
     */
    static Map<String, Set<String>> blocks() {
        Map<String, Set<String>> blocks = new TreeMap<>();
        collect(TOP, SextantLanguage.get().part(Syntax.class).top(), blocks, new HashSet<>());
        blocks.values().removeIf(Set::isEmpty);
        return blocks;
    }

    private static void collect(String owner, Block block, Map<String, Set<String>> blocks, Set<Block> seen) {
        blocks.computeIfAbsent(owner, key -> new TreeSet<>()).addAll(block.keywords());
        for (String keyword : seen.add(block) ? block.keywords() : Set.<String>of()) {
            Shape shape = block.statement(keyword);
            if (shape != null && shape.block() != null) {
                collect(keyword, shape.block(), blocks, seen);
            }
        }
    }

    private <T extends AbstractElement> Stream<T> all(Class<T> type) {
        return EcoreUtil2.getAllContentsOfType(grammar, type).stream();
    }

    private Stream<RuleCall> calls(String rule) {
        return all(RuleCall.class).filter(call -> call.getRule().getName().equals(rule));
    }

    private static List<String> rules(Stream<? extends AbstractElement> elements) {
        return elements.map(each -> GrammarUtil.containingParserRule(each).getName()).distinct().toList();
    }

    /** What the statements among which an element chooses begin with: keywords, or the rules of other tokens. */
    private static List<String> beginnings(AbstractElement element) {
        return switch (element) {
        case Keyword word -> List.of(word.getValue());
        case Alternatives choice -> choice.getElements().stream().flatMap(each -> beginnings(each).stream()).toList();
        case Group group -> beginnings(parts(group).getFirst());
        case Assignment assignment -> beginnings(assignment.getTerminal());
        case CrossReference reference -> beginnings(reference.getTerminal());
        case RuleCall call when call.getRule() instanceof ParserRule rule && !GrammarUtil.isDatatypeRule(rule) ->
            beginnings(rule.getAlternatives());
        default -> List.of(((RuleCall) element).getRule().getName());
        };
    }

    /** Whether an element is the last of each statement that it is in. */
    private boolean isLast(AbstractElement element) {
        if (element.eContainer() instanceof Group group && holdsStatements(group)) {
            return true;
        }
        return !GrammarUtil.isMultipleCardinality(element) && switch (element.eContainer()) {
        case ParserRule rule -> calls(rule.getName()).allMatch(this::isLast);
        case Group group -> group.getElements().getLast() == element && isLast(group);
        default -> isLast((AbstractElement) element.eContainer());
        };
    }

    /** Whether a group is a block or the whole file: what an element in it is part of ends there. */
    private static boolean holdsStatements(Group group) {
        return isBlock(group) || group.eContainer() instanceof ParserRule rule && rule.getName().equals("Document");
    }

    /** Whether a group is statements in braces and nothing else. */
    private static boolean isBlock(Group group) {
        List<AbstractElement> parts = parts(group);
        return parts.size() == 3 && parts.getFirst() instanceof Keyword open && open.getValue().equals("{")
                && parts.getLast() instanceof Keyword close && close.getValue().equals("}");
    }

    /** What a group reads, without what only makes an object. */
    private static List<AbstractElement> parts(Group group) {
        return group.getElements().stream().filter(each -> !(each instanceof Action)).toList();
    }
}
