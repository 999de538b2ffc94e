package org.sextant.dsl.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.SextantLanguage;

/** Tells what each piece of a text is, as the parser reads it: a keyword that is meant as a name is a name. */
public final class Colouring {
    private static final URI NOWHERE = URI.createURI("text:/colouring." + SextantLanguage.FILE_EXTENSION);

    /** What the rules of names and values stand for; texts depend on what they are the text of. */
    private static final Map<String, Style> BY_RULE = Map.ofEntries(Map.entry("Name", Style.NAME),
            Map.entry("DottedName", Style.NAME), Map.entry("Text", Style.TEXT), Map.entry("Paragraphs", Style.TEXT),
            Map.entry("DateValue", Style.DATE), Map.entry("FigureValue", Style.NUMBER),
            Map.entry("MoneyValue", Style.NUMBER), Map.entry("EffortValue", Style.NUMBER),
            Map.entry("VersionValue", Style.NUMBER), Map.entry("Word", Style.WORD), Map.entry("AnyWord", Style.WORD),
            Map.entry("WordOrText", Style.WORD), Map.entry("LevelValue", Style.WORD),
            Map.entry("StatusValue", Style.WORD), Map.entry("HorizonValue", Style.WORD),
            Map.entry("ControlValue", Style.WORD), Map.entry("KindValue", Style.WORD));

    private final List<Coloured> ranges = new ArrayList<>();

    private Colouring() {
    }

    /**
     * Colours a text.
     *
     * @param text any text, however wrong
     * @return its pieces in order; they do not overlap, and what is between them needs no colour
     */
    public static List<Coloured> of(String text) {
        Colouring colouring = new Colouring();
        colouring.walk(SextantLanguage.get().read(NOWHERE, text).syntaxTree(), null);
        return colouring.ranges;
    }

    private void walk(ICompositeNode parent, @Nullable Style outer) {
        for (INode node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof ILeafNode leaf) {
                add(leaf, leaf.isHidden() ? hidden(leaf) : outer != null ? outer : keyword(leaf));
            } else if (node instanceof ICompositeNode composite) {
                walk(composite, outer != null ? outer : style(composite.getGrammarElement()));
            }
        }
    }

    private void add(ILeafNode leaf, @Nullable Style style) {
        if (style != null && leaf.getLength() > 0) {
            ranges.add(new Coloured(leaf.getOffset(), leaf.getLength(), style));
        }
    }

    private static @Nullable Style hidden(ILeafNode leaf) {
        String rule = leaf.getGrammarElement() instanceof TerminalRule terminal ? terminal.getName() : "";
        return switch (rule) {
        case "SL_COMMENT" -> Style.COMMENT;
        case "STRAY" -> Style.STRAY;
        default -> null;
        };
    }

    private static @Nullable Style keyword(ILeafNode leaf) {
        return leaf.getGrammarElement() instanceof Keyword keyword && Character.isLetter(keyword.getValue().charAt(0))
                ? Style.KEYWORD : null;
    }

    private static @Nullable Style style(EObject grammar) {
        if (grammar instanceof CrossReference) {
            return Style.REFERENCE;
        }
        AbstractRule rule = grammar instanceof RuleCall call ? call.getRule() : null;
        Style style = rule == null ? null : BY_RULE.get(rule.getName());
        if (style != Style.TEXT) {
            return style;
        }
        Assignment assignment = GrammarUtil.containingAssignment(grammar);
        return assignment != null && assignment.getFeature().equals("title") ? Style.TITLE : Style.TEXT;
    }
}
