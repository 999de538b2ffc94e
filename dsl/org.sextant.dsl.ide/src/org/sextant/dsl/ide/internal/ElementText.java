package org.sextant.dsl.ide.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.SextantResource;
import org.sextant.model.Document;

/** How an element stands in its file's text: its heading, its braces and the properties between them. */
public final class ElementText {
    private final EObject element;
    private final SextantResource file;
    private final ICompositeNode node;
    private final List<Said> said = new ArrayList<>();
    private @Nullable INode name;
    private @Nullable INode title;
    private @Nullable INode open;
    private @Nullable INode close;
    private int headEnd;
    private final List<ILeafNode> strays = new ArrayList<>();

    private ElementText(EObject element, SextantResource file, ICompositeNode node) {
        this.element = element;
        this.file = file;
        this.node = node;
        headEnd = node.getEndOffset();
        walk(node);
    }

    /**
     * Finds how an element stands in its file.
     *
     * @param element an element, or another object with a block
     * @return its text
     * @throws IllegalArgumentException if it was not read from a file
     */
    public static ElementText of(EObject element) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        if (node == null || !(element.eResource() instanceof SextantResource file)) {
            throw new IllegalArgumentException("not read from a file: " + element);
        }
        return new ElementText(element, file, node);
    }

    private void walk(ICompositeNode parent) {
        for (INode child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof ILeafNode leaf) {
                if (!leaf.isHidden() && leaf.getLength() > 0 && leaf.getGrammarElement() instanceof Keyword word) {
                    word(leaf, word);
                } else if (open != null && close == null && leaf.getLength() > 0) {
                    strays.add(leaf);
                }
            } else if (child instanceof ICompositeNode part) {
                if (isPart(part)) {
                    walk(part);
                } else {
                    value(part);
                }
            }
        }
    }

    private void word(ILeafNode leaf, Keyword word) {
        switch (word.getValue()) {
        case "{" -> open = leaf;
        case "}" -> close = leaf;
        case "," -> {
            if (!said.isEmpty()) {
                said.getLast().commas().add(leaf);
            }
        }
        default -> {
            if (open == null) {
                headEnd = leaf.getEndOffset();
            } else if (word.eContainer() instanceof Group group && group.getElements().getFirst() == word
                    && !GrammarUtil.isOptionalCardinality(group)) {
                said.add(new Said(word.getValue(), leaf, group));
            }
        }
        }
    }

    private void value(ICompositeNode part) {
        if (part.getLength() == 0) {
            return;
        }
        if (open == null) {
            headEnd = part.getEndOffset();
            Assignment assignment = part.getGrammarElement() instanceof AbstractElement element
                    ? GrammarUtil.containingAssignment(element) : null;
            String feature = assignment == null ? "" : assignment.getFeature();
            name = feature.equals("name") ? part : name;
            title = feature.equals("title") ? part : title;
        } else if (!said.isEmpty() && said.getLast().takes(part)) {
            said.getLast().values().add(part);
        }
    }

    /** Whether a rule goes on with the object that is there: it is no value of its own. */
    private static boolean isPart(ICompositeNode part) {
        return part.getGrammarElement() instanceof RuleCall call && GrammarUtil.containingAssignment(call) == null;
    }

    /** @return the element */
    public EObject element() {
        return element;
    }

    /** @return the file it stands in */
    public SextantResource file() {
        return file;
    }

    /** @return the file's whole text */
    public String text() {
        return file.text();
    }

    /** @return the syntax tree's node for it */
    public ICompositeNode node() {
        return node;
    }

    /** @return its name; null where it has none */
    public @Nullable INode name() {
        return name;
    }

    /** @return its title; null where it has none */
    public @Nullable INode title() {
        return title;
    }

    /** @return the brace that opens its block; null where it has none */
    public @Nullable INode open() {
        return open;
    }

    /** @return the brace that closes its block; null where it is missing */
    public @Nullable INode close() {
        return close;
    }

    /** @return where its keyword, name and title end */
    public int headEnd() {
        return headEnd;
    }

    /** @return its properties that begin with a keyword, in the order of the text */
    public List<Said> said() {
        return said;
    }

    /**
     * Its properties of one keyword.
     *
     * @param word the keyword
     * @return the properties, in the order of the text
     */
    public List<Said> said(String word) {
        return said.stream().filter(each -> each.keyword().equals(word)).toList();
    }

    /**
     * A property that was begun and left blank.
     *
     * @param word its keyword
     * @return the keyword where it stands without a value; null where it does not
     */
    public @Nullable INode blank(String word) {
        return strays.stream().filter(each -> each.getText().equals(word)).findFirst().orElse(null);
    }

    /** @return the node of the statement of the top level that it is, or stands in */
    public INode statement() {
        EObject at = element;
        while (at.eContainer() != null && !(at.eContainer() instanceof Document)) {
            at = at.eContainer();
        }
        ICompositeNode outer = NodeModelUtils.findActualNodeFor(at);
        return outer == null ? node : outer;
    }

    /** @return whether there is nothing but white space between its braces, once some text is gone */
    boolean isEmptyWithout(int from, int to) {
        return open != null && close != null && text().substring(open.getEndOffset(), from).isBlank()
                && text().substring(to, close.getOffset()).isBlank();
    }
}
