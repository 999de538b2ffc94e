package org.sextant.dsl.ide.internal;

import java.util.Objects;
import java.util.function.Predicate;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.TextChange;
import org.sextant.model.Statement;

/** Where a new statement of the top level goes, and which blank lines keep it apart. */
public final class NewStatement {
    private NewStatement() {
    }

    /**
     * A statement in a file that is not there yet.
     *
     * @param system the system that the file is to continue
     * @param text   the statement's text, laid out, with its line end
     * @return the file's text, as a change of an empty one
     */
    public static TextChange inNewFile(String system, String text) {
        return new TextChange(0, 0, "for " + system + "\n\n" + text);
    }

    /**
     * A statement in a file.
     *
     * @param file   the file
     * @param type   the class of statements behind the last of which it goes, or behind the last that holds some; else
     *               behind all others
     * @param system the system that it is part of
     * @param text   the statement's text, laid out, with its line end
     * @return the change
     */
    public static TextChange in(SextantResource file, Class<?> type, String system, String text) {
        String all = file.text();
        String end = Lines.lineEnd(all);
        String body = text.strip().replace("\n", end);
        ICompositeNode same = last(file, type::isInstance);
        ICompositeNode before = same != null ? same
                : last(file, statement -> statement.eContents().stream().anyMatch(type::isInstance));
        int at = before == null ? all.stripTrailing().length() : Lines.end(all, before.getEndOffset());
        boolean several = body.contains(end);
        StringBuilder added = new StringBuilder();
        if (before == null && at == 0) {
            added.append("for ").append(system).append(end).append(end);
        } else {
            boolean apart = several || same == null || isLong(same);
            added.append(apart ? end + end : end);
        }
        added.append(body);
        int next = at;
        while (next < all.length() && Character.isWhitespace(all.charAt(next))) {
            next++;
        }
        String gap = all.substring(at, next);
        if (next == all.length()) {
            return new TextChange(at, 0, added + (gap.indexOf('\n') < 0 ? end : ""));
        }
        if (several && gap.indexOf('\n') == gap.lastIndexOf('\n')) {
            added.append(end);
        }
        return new TextChange(at, 0, added.toString());
    }

    private static boolean isLong(INode node) {
        return node.getStartLine() != node.getEndLine();
    }

    private static @Nullable ICompositeNode last(SextantResource file, Predicate<Statement> which) {
        return file.document().getStatements().stream().filter(which).map(NodeModelUtils::findActualNodeFor)
                .filter(Objects::nonNull).reduce((one, other) -> other).orElse(null);
    }
}
