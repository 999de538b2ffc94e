package org.sextant.dsl.ide;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.SextantLanguage;

/** Tells what of a text can be folded away: blocks, and comments, of more than one line. */
public final class Folding {
    private static final URI NOWHERE = URI.createURI("text:/folding." + SextantLanguage.FILE_EXTENSION);

    private Folding() {
    }

    /**
     * Looks through a text.
     *
     * @param text any text, however wrong
     * @return what can be folded, by offset; each begins in the line that stays and ends in the last that does not
     */
    public static List<TextRange> of(String text) {
        List<TextRange> ranges = new ArrayList<>();
        Deque<ILeafNode> open = new ArrayDeque<>();
        ILeafNode firstComment = null;
        ILeafNode lastComment = null;
        for (ILeafNode leaf : SextantLanguage.get().read(NOWHERE, text).syntaxTree().getLeafNodes()) {
            if (isOwnLineComment(leaf, text)) {
                firstComment = firstComment == null ? leaf : firstComment;
                lastComment = leaf;
            } else if (!leaf.isHidden()) {
                add(ranges, firstComment, lastComment);
                firstComment = null;
                lastComment = null;
                fold(ranges, open, leaf);
            }
        }
        add(ranges, firstComment, lastComment);
        ranges.sort(Comparator.comparingInt(TextRange::offset));
        return ranges;
    }

    private static void fold(List<TextRange> ranges, Deque<ILeafNode> open, ILeafNode leaf) {
        String keyword = leaf.getGrammarElement() instanceof Keyword word ? word.getValue() : "";
        if (keyword.equals("{")) {
            open.push(leaf);
        } else if (keyword.equals("}") && !open.isEmpty()) {
            add(ranges, open.pop(), leaf);
        }
    }

    private static boolean isOwnLineComment(ILeafNode leaf, String text) {
        if (!(leaf.getGrammarElement() instanceof TerminalRule rule) || !rule.getName().equals("SL_COMMENT")) {
            return false;
        }
        int line = text.lastIndexOf('\n', Math.max(0, leaf.getOffset() - 1)) + 1;
        return leaf.getOffset() == 0 || text.substring(Math.min(line, leaf.getOffset()), leaf.getOffset()).isBlank();
    }

    private static void add(List<TextRange> ranges, @Nullable ILeafNode first, @Nullable ILeafNode last) {
        if (first != null && last != null && last.getStartLine() > first.getStartLine()) {
            ranges.add(new TextRange(first.getOffset(), last.getOffset() + last.getLength() - first.getOffset()));
        }
    }
}
