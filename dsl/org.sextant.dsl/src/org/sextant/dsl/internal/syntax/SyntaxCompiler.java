package org.sextant.dsl.internal.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.Nouns;
import org.sextant.model.SextantPackage;

/** Turns grammar rules into blocks and statement shapes. A block is always the last part of its statement. */
final class SyntaxCompiler {
    private static final String OPEN = "{";

    /** What the words in values stand for, for messages. */
    private static final Map<String, String> VALUES = Map.of("MoneyValue", "a currency such as GBP", "EffortValue",
            "a unit such as fte", "LevelValue", "a level such as place", "StatusValue", "a status such as delivering",
            "HorizonValue", "a horizon such as short", "ControlValue", "a word such as shared", "KindValue",
            "a kind such as provider");

    private final TokenTypes types;
    private final Map<ParserRule, Block> blocks = new HashMap<>();

    SyntaxCompiler(TokenTypes types) {
        this.types = types;
    }

    Block document(ParserRule rule) {
        Block block = new Block("");
        addStatements(block, rule.getAlternatives());
        return block;
    }

    private void addStatements(Block block, AbstractElement element) {
        switch (element) {
        case Action action -> {
            // creates an object, reads nothing
        }
        case Alternatives choice -> choice.getElements().forEach(each -> addStatements(block, each));
        case Group group when isWrapper(group) -> group.getElements().forEach(each -> addStatements(block, each));
        case RuleCall call when opensChoice((ParserRule) call.getRule()) ->
            addStatements(block, call.getRule().getAlternatives());
        case Assignment assignment when assignment.getTerminal() instanceof RuleCall call
                && opensChoice((ParserRule) call.getRule()) ->
            addStatements(block, call);
        default -> block.add(shape(element));
        }
    }

    /** A group that only makes an object and then repeats statements, as the rule for the whole file is. */
    private static boolean isWrapper(Group group) {
        return group.getElements().getFirst() instanceof Action && group.getElements().get(1) instanceof Alternatives;
    }

    private boolean opensChoice(ParserRule rule) {
        return rule.getAlternatives() instanceof Alternatives;
    }

    private Shape shape(AbstractElement element) {
        Automaton automaton = new Automaton();
        Body body = new Body();
        AbstractElement first = firstOf(element);
        int begin = automaton.point();
        int end = addOnce(element, null, automaton, begin, body);
        String keyword = first instanceof Keyword word ? word.getValue() : "";
        State state = automaton.compile(begin, end);
        State start = keyword.isEmpty() ? state : Objects.requireNonNull(state.after(types.keyword(keyword)));
        Block block = body.owner == null ? null : block(body.owner, body.elements);
        return new Shape(keyword, body.named, start, block, body.required, isSingle(element));
    }

    private Block block(ParserRule owner, List<AbstractElement> elements) {
        Block known = blocks.get(owner);
        if (known != null) {
            return known;
        }
        Block block = new Block(owner.getType().getClassifier().getName());
        blocks.put(owner, block);
        elements.forEach(element -> addStatements(block, element));
        return block;
    }

    private static AbstractElement firstOf(AbstractElement element) {
        return switch (element) {
        case Group group -> firstOf(group.getElements().getFirst() instanceof Action ? group.getElements().get(1)
                : group.getElements().getFirst());
        case Assignment assignment -> firstOf(assignment.getTerminal());
        case RuleCall call when call.getRule() instanceof ParserRule rule && !GrammarUtil.isDatatypeRule(rule) ->
            firstOf(rule.getAlternatives());
        default -> element;
        };
    }

    /** Adds what an element reads, from a point; answers the point behind it. */
    private int add(AbstractElement element, @Nullable ParserRule owner, Automaton automaton, int from, Body body) {
        if (element instanceof Group group && firstOf(group) instanceof Keyword word && word.getValue().equals(OPEN)) {
            body.take(Objects.requireNonNull(owner), group.getElements(), !GrammarUtil.isOptionalCardinality(group));
            automaton.step(from, new Symbol(types.open, null, null, null));
            return from;
        }
        if (element instanceof Keyword word && word.getValue().equals(OPEN)) {
            throw new IllegalStateException("a block must be a group of its own, in " + owner);
        }
        int to = automaton.point();
        int end = addOnce(element, owner, automaton, from, body);
        automaton.free(end, to);
        if (GrammarUtil.isOptionalCardinality(element)) {
            automaton.free(from, to);
        }
        if (GrammarUtil.isMultipleCardinality(element)) {
            automaton.free(end, from);
        }
        return to;
    }

    private int addOnce(AbstractElement element, @Nullable ParserRule owner, Automaton automaton, int from, Body body) {
        return switch (element) {
        case Action action -> from;
        case Keyword word -> automaton.step(from, new Symbol(types.keyword(word.getValue()), null, null, null));
        case Assignment assignment -> {
            body.named |= assignment.getFeature().equals("name") && isName(assignment.getTerminal());
            EStructuralFeature outer = body.feature;
            body.feature = feature(assignment);
            int end = add(assignment.getTerminal(), owner, automaton, from, body);
            body.feature = outer;
            yield end;
        }
        case CrossReference reference -> {
            body.means = Nouns.referenceTo(reference.getType().getClassifier().getName());
            int end = add(reference.getTerminal(), owner, automaton, from, body);
            body.means = null;
            yield end;
        }
        case Alternatives choice -> {
            int to = automaton.point();
            choice.getElements()
                    .forEach(each -> automaton.free(add(each, owner, automaton, separate(automaton, from), body), to));
            yield to;
        }
        case Group group -> {
            int at = from;
            for (AbstractElement each : group.getElements()) {
                at = add(each, owner, automaton, separate(automaton, at), body);
            }
            yield at;
        }
        case RuleCall call when call.getRule() instanceof TerminalRule -> terminal(call, automaton, from, body);
        case RuleCall call -> rule(call, owner, automaton, from, body);
        default -> throw new IllegalStateException(
                "the grammar uses " + element + ", which the statement reader does not know");
        };
    }

    private int rule(RuleCall call, @Nullable ParserRule owner, Automaton automaton, int from, Body body) {
        ParserRule rule = (ParserRule) call.getRule();
        ParserRule inner = GrammarUtil.isDatatypeRule(rule) || rule.isFragment() ? owner : rule;
        String outer = body.means;
        body.means = VALUES.getOrDefault(rule.getName(), outer);
        int end = add(rule.getAlternatives(), inner, automaton, separate(automaton, from), body);
        body.means = outer;
        return end;
    }

    private int terminal(RuleCall call, Automaton automaton, int from, Body body) {
        String name = call.getRule().getName();
        if (!name.equals("ID")) {
            return automaton.step(from, new Symbol(types.terminal(name), null, null, null));
        }
        ParserRule rule = GrammarUtil.containingParserRule(call);
        boolean first = call.eContainer() == rule || call == ((Group) rule.getAlternatives()).getElements().getFirst();
        WordUse use = WordUse.of(rule, first);
        String means = body.means != null ? body.means : use == WordUse.NAME ? "a name" : "a word";
        return automaton.step(from, new Symbol(types.id, use, means, body.feature));
    }

    /** Whether the first value that a statement gives its owner is the only one. */
    private static boolean isSingle(AbstractElement element) {
        List<Assignment> own = GrammarUtil.containedAssignments(element);
        Assignment first = element instanceof Assignment assignment ? assignment
                : own.isEmpty() ? null : own.getFirst();
        return first != null && first.getOperator().equals("=");
    }

    private static EStructuralFeature feature(Assignment assignment) {
        String type = GrammarUtil.containingParserRule(assignment).getType().getClassifier().getName();
        return ((EClass) SextantPackage.eINSTANCE.getEClassifier(type)).getEStructuralFeature(assignment.getFeature());
    }

    private static boolean isName(AbstractElement terminal) {
        return terminal instanceof RuleCall call
                && (call.getRule().getName().equals("Name") || call.getRule().getName().equals("DottedName"));
    }

    private static int separate(Automaton automaton, int from) {
        int point = automaton.point();
        automaton.free(from, point);
        return point;
    }

    /** What was met while reading a statement's rule. */
    private static final class Body {
        private @Nullable ParserRule owner;
        private List<AbstractElement> elements = List.of();
        private boolean required;
        private boolean named;
        private @Nullable String means;
        private @Nullable EStructuralFeature feature;

        void take(ParserRule rule, List<AbstractElement> all, boolean isRequired) {
            owner = rule;
            elements = all.stream().filter(each -> !(each instanceof Action || each instanceof Keyword)).toList();
            required = isRequired;
        }
    }
}
