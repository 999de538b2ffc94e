package org.sextant.dsl.ide.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.nodemodel.INode;
import org.jspecify.annotations.Nullable;

/** Puts properties into the text of a block, and takes them out. Comments stay. */
public final class BlockEdit {
    private static final String INDENT = "    ";
    private static final String BETWEEN = "  ";

    private final ElementText element;
    private final String text;
    private final Splices splices;

    /**
     * Makes an edit.
     *
     * @param element whose block
     * @param splices gathers the changes
     */
    public BlockEdit(ElementText element, Splices splices) {
        this.element = element;
        this.splices = splices;
        text = element.text();
    }

    /**
     * Adds a property; makes the block if there is none.
     *
     * @param keyword the property's keyword
     * @param values  its values as they are written
     * @param order   the keywords of the block in the order in which they are usually given
     */
    public void add(String keyword, String values, Iterable<String> order) {
        INode open = element.open();
        if (open == null) {
            addBlock(keyword + ' ' + values);
            return;
        }
        Said before = before(keyword, order);
        int at = before == null ? open.getEndOffset() : before.end();
        if (isOneLine(open)) {
            boolean first = before == null;
            INode close = element.close();
            boolean empty = close != null && element.isEmptyWithout(at, at);
            if (empty) {
                splices.replace(open.getEndOffset(), close.getOffset(), ' ' + keyword + ' ' + values + ' ');
            } else {
                boolean blank = Character.isWhitespace(text.charAt(at));
                splices.insert(at, (first ? " " : BETWEEN) + keyword + ' ' + values + (first && blank ? " " : ""));
            }
        } else if (Lines.isLast(text, at)) {
            splices.insert(Lines.end(text, at), Lines.lineEnd(text) + indent() + aligned(keyword, before) + values);
        } else {
            splices.insert(at, (before == null ? " " : BETWEEN) + keyword + ' ' + values);
        }
    }

    private boolean isOneLine(INode open) {
        INode close = element.close();
        return close != null && text.substring(open.getOffset(), close.getOffset()).indexOf('\n') < 0;
    }

    private void addBlock(String statement) {
        int at = element.headEnd();
        if (element.node().getOffset() != element.statement().getOffset()) {
            splices.insert(at, " { " + statement + " }");
            return;
        }
        String indent = Lines.indent(text, element.node().getOffset());
        String end = Lines.lineEnd(text);
        String body = end + indent + INDENT + statement + end + indent + '}';
        if (Lines.isLast(text, at)) {
            splices.insert(at, " {");
            splices.insert(Lines.end(text, at), body);
        } else {
            splices.insert(at, " {" + body);
        }
    }

    /** The property that one of this keyword goes behind: of those usually given before it, the closest. */
    private @Nullable Said before(String keyword, Iterable<String> order) {
        List<String> earlier = new ArrayList<>();
        for (String each : order) {
            earlier.addFirst(each);
            if (each.equals(keyword)) {
                break;
            }
        }
        return earlier.stream().map(element::said).filter(all -> !all.isEmpty()).findFirst().map(List::getLast)
                .orElse(null);
    }

    private String indent() {
        return element.said().stream().filter(each -> Lines.isFirst(text, each.offset())).findFirst()
                .map(each -> Lines.indent(text, each.offset()))
                .orElseGet(() -> Lines.indent(text, element.node().getOffset()) + INDENT);
    }

    /** The keyword with the blanks that put its value below or above its neighbour's. */
    private String aligned(String keyword, @Nullable Said before) {
        Said neighbour = before != null ? before : element.said().isEmpty() ? null : element.said().getFirst();
        int width = keyword.length() + 1;
        if (neighbour != null && !neighbour.values().isEmpty() && Lines.isFirst(text, neighbour.offset())) {
            int space = neighbour.values().getFirst().getOffset() - neighbour.offset();
            boolean spaces = text.substring(neighbour.word().getEndOffset(), neighbour.offset() + space).chars()
                    .allMatch(c -> c == ' ');
            width = spaces ? Math.max(width, space) : width;
        }
        return keyword + " ".repeat(width - keyword.length());
    }

    /**
     * Takes properties away, and the braces if nothing is left between them.
     *
     * @param all the properties, in the order of the text
     */
    public void remove(List<Said> all) {
        INode open = element.open();
        INode close = element.close();
        if (open != null && close != null && isAll(all)) {
            splices.delete(element.headEnd(), close.getEndOffset());
        } else {
            all.forEach(this::remove);
        }
    }

    /** Whether nothing else stands in the block. */
    private boolean isAll(List<Said> all) {
        int at = element.open() == null ? 0 : element.open().getEndOffset();
        for (Said each : all) {
            if (!text.substring(at, each.offset()).isBlank()) {
                return false;
            }
            at = each.end();
        }
        INode close = element.close();
        return close != null && text.substring(at, close.getOffset()).isBlank()
                && text.substring(element.headEnd(), element.open().getOffset()).isBlank();
    }

    private void remove(Said said) {
        int from = said.offset();
        int to = said.end();
        int lineEnd = Lines.end(text, to);
        boolean first = Lines.isFirst(text, from);
        if (first && text.substring(to, lineEnd).isBlank()) {
            splices.delete(Lines.start(text, from), Lines.next(text, to));
            return;
        }
        int next = to;
        while (next < lineEnd && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (first || text.charAt(Math.min(next, text.length() - 1)) != '}') {
            splices.delete(from, next);
        } else {
            splices.delete(from - (text.substring(0, from).length() - text.substring(0, from).stripTrailing().length()),
                    to);
        }
    }
}
