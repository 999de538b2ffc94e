package org.sextant.dsl.ide.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** One property as it stands in a text. */
public final class Said {
    private final String keyword;
    private final ILeafNode word;
    private final Group group;
    private final List<INode> values = new ArrayList<>();
    private final List<INode> commas = new ArrayList<>();

    Said(String keyword, ILeafNode word, Group group) {
        this.keyword = keyword;
        this.word = word;
        this.group = group;
    }

    /** @return the keyword that is meant, even where another is written */
    public String keyword() {
        return keyword;
    }

    /** @return the keyword as it is written */
    public ILeafNode word() {
        return word;
    }

    /** @return its values, in order */
    public List<INode> values() {
        return values;
    }

    /** @return the commas between its values */
    public List<INode> commas() {
        return commas;
    }

    /** @return where it begins */
    public int offset() {
        return word.getOffset();
    }

    /** @return where it ends, values on lines below and its block included */
    public int end() {
        return values.isEmpty() ? word.getEndOffset() : values.getLast().getEndOffset();
    }

    /** @return whether it can be given once, with one value */
    public boolean isSingle() {
        return !values.isEmpty() && assignment(values.getFirst()).getOperator().equals("=");
    }

    /** Whether a value is one of this property. */
    boolean takes(INode value) {
        return EcoreUtil.isAncestor(group, assignment(value));
    }

    private static Assignment assignment(INode value) {
        return GrammarUtil.containingAssignment(value.getGrammarElement());
    }
}
