package org.sextant.dsl.internal.write;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.sextant.model.Document;
import org.sextant.model.SextantPackage;

/**
 * Writes an object by walking its rule in the grammar: keywords as they are, values where the object has them, the
 * statements of a block in the grammar's order. An object without a value that its rule requires, apart from a name,
 * is left out.
 */
public final class GrammarWriter {
    private static final String OPEN = "{";
    private static final String CLOSE = "}";
    private static final String INDENTED = "\n    ";
    private static final int MOST_ON_ONE_LINE = 3;

    private final Grammar grammar;
    private final ValueTexts texts;
    private final References references;

    /**
     * Makes a writer.
     *
     * @param grammar    the grammar
     * @param references how references are written
     */
    public GrammarWriter(Grammar grammar, References references) {
        this.grammar = grammar;
        this.references = references;
        texts = new ValueTexts(grammar);
    }

    /**
     * The statements of a whole file.
     *
     * @param document the file
     * @return each statement's text
     */
    public List<String> document(EObject document) {
        return statements(GrammarUtil.findRuleForName(grammar, "Document").getAlternatives(),
                new Features(document, null, references));
    }

    /**
     * One statement, with its keyword.
     *
     * @param part  what it describes
     * @param owner what it is a part of, or is to be
     * @return its text; empty if it cannot stand there
     */
    public String statement(EObject part, EObject owner) {
        for (ParserRule rule : GrammarUtil.allParserRules(grammar)) {
            if (rule.getType().getClassifier() instanceof EClass type && type.isSuperTypeOf(owner.eClass())) {
                for (Assignment assignment : GrammarUtil.containedAssignments(rule)) {
                    if (writes(assignment, part)) {
                        StringBuilder text = new StringBuilder();
                        write(statement(assignment), Features.only(assignment, part, owner, references), text);
                        return text.toString();
                    }
                }
            }
        }
        return "";
    }

    private static boolean writes(Assignment assignment, EObject part) {
        boolean elsewhere = part.eContainingFeature() != null
                && !part.eContainingFeature().getName().equals(assignment.getFeature());
        ParserRule rule = Features.rule(assignment);
        return !elsewhere && rule != null && ((EClass) rule.getType().getClassifier()).isSuperTypeOf(part.eClass());
    }

    /**
     * The statement of a block that an assignment is in: the assignment with the keyword before it, if there is one.
     */
    private static AbstractElement statement(Assignment assignment) {
        return assignment.eContainer() instanceof Group group && group.getElements().getFirst() instanceof Keyword word
                && !word.getValue().equals(",") ? group : assignment;
    }

    // ---- blocks

    /** Writes what a block's alternatives have values for, each as often as there are values. */
    private List<String> statements(AbstractElement element, Features features) {
        List<String> all = new ArrayList<>();
        addStatements(element, features, all);
        return all;
    }

    private void addStatements(AbstractElement element, Features features, List<String> all) {
        switch (element) {
        case Alternatives choice -> choice.getElements().forEach(each -> addStatements(each, features, all));
        case RuleCall call -> addStatements(call.getRule().getAlternatives(), features, all);
        case Group group when group.getElements().getFirst() instanceof Action ->
            addStatements(group.getElements().get(1), features, all);
        case Action action -> {
            // writes nothing
        }
        default -> {
            while (isPending(element, features)) {
                StringBuilder text = new StringBuilder();
                if (write(element, features, text)) {
                    all.add(text.toString());
                }
            }
        }
        }
    }

    private boolean block(Group group, Features features, StringBuilder text) {
        List<String> all = new ArrayList<>();
        for (AbstractElement element : group.getElements()) {
            if (!(element instanceof Keyword)) {
                addStatements(element, features, all);
            }
        }
        if (all.isEmpty() && GrammarUtil.isOptionalCardinality(group)) {
            return true;
        }
        boolean plain = all.size() <= MOST_ON_ONE_LINE
                && all.stream().noneMatch(each -> each.contains(OPEN) || each.contains("\n"));
        boolean oneLine = plain && !(features.owner() instanceof Document);
        add(text, oneLine ? OPEN + ' ' + String.join("  ", all) + ' ' + CLOSE
                : OPEN + ("\n" + String.join("\n", all)).replace("\n", INDENTED) + '\n' + CLOSE);
        return true;
    }

    // ---- statements

    /** Whether there is anything left to write that only this element writes. */
    private boolean isPending(AbstractElement element, Features features) {
        return switch (element) {
        case Assignment assignment -> features.has(assignment);
        case Group group -> group.getElements().stream().anyMatch(each -> isPending(each, features));
        case Alternatives choice -> choice.getElements().stream().anyMatch(each -> isPending(each, features));
        case RuleCall call when call.getRule() instanceof ParserRule rule && rule.isFragment() ->
            isPending(rule.getAlternatives(), features);
        default -> false;
        };
    }

    /** Writes an element; answers whether all that it requires was there. */
    private boolean write(AbstractElement element, Features features, StringBuilder text) {
        if (element instanceof Group group && group.getElements().getFirst() instanceof Keyword word
                && word.getValue().equals(OPEN)) {
            return block(group, features, text);
        }
        if (GrammarUtil.isMultipleCardinality(element)) {
            boolean complete = true;
            while (complete && isPending(element, features)) {
                complete = writeOnce(element, features, text);
            }
            return complete;
        }
        return GrammarUtil.isOptionalCardinality(element) && !isPending(element, features)
                || writeOnce(element, features, text);
    }

    private boolean writeOnce(AbstractElement element, Features features, StringBuilder text) {
        return switch (element) {
        case Action action -> true;
        case Keyword word -> add(text, word.getValue());
        case Assignment assignment -> value(assignment, features, text);
        case Group group -> {
            boolean complete = true;
            for (AbstractElement each : group.getElements()) {
                complete &= write(each, features, text);
            }
            yield complete;
        }
        case Alternatives choice -> write(chosen(choice, features), features, text);
        case RuleCall call -> write(call.getRule().getAlternatives(), features, text);
        default -> throw new IllegalStateException("the grammar uses " + element + ", which the writer does not know");
        };
    }

    /** The alternative to write: the rule of the object's type, what has a value, or a word that reads well. */
    private AbstractElement chosen(Alternatives choice, Features features) {
        for (AbstractElement each : choice.getElements()) {
            boolean rule = each instanceof RuleCall call && call.getRule() instanceof ParserRule called
                    && !called.isFragment()
                    && called.getType().getClassifier() == features.object().eClass();
            if (rule || isPending(each, features)) {
                return each;
            }
        }
        boolean ahead = features.object().eContainmentFeature() == SextantPackage.Literals.MEASURE__TARGET;
        return ahead ? choice.getElements().getLast() : choice.getElements().getFirst();
    }

    private boolean value(Assignment assignment, Features features, StringBuilder text) {
        Object value = features.take(assignment);
        if (value == null) {
            return Features.isName(assignment);
        }
        if (assignment.getTerminal() instanceof CrossReference) {
            return add(text, value.toString());
        }
        ParserRule rule = Features.rule(assignment);
        if (rule != null && value instanceof EObject part) {
            return write(rule.getAlternatives(), new Features(part, features.object(), references), text);
        }
        return add(text, texts.text(((RuleCall) assignment.getTerminal()).getRule().getName(), value));
    }

    private static boolean add(StringBuilder text, String word) {
        text.append(text.isEmpty() || word.equals(",") ? "" : " ").append(word);
        return true;
    }
}
