package org.sextant.dsl.internal.format;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sextant.dsl.internal.syntax.SextantToken;

/** A statement of a text, or the whole file. The numbers are those of pieces; -1 where there is none. */
final class Part {
    /** What kind of statement it is, for its layout. */
    enum Form {
        /** The whole file. */
        FILE,
        /** A property: a keyword and values. */
        PLAIN,
        /** A property that says something about one other thing: a keyword, a reference and a joining word. */
        JOINED,
        /** A property that begins with a name in place of a keyword. */
        NAMED,
        /** What describes a thing of its own: an element, or for example a fact or an answer. */
        ENTRY
    }

    private static final int INDENT = 4;

    final Form form;
    /** What contains it; null for the whole file. */
    final @Nullable Part parent;
    final List<Part> children = new ArrayList<>();
    final int indent;
    final @Nullable SextantToken firstToken;
    final @Nullable SextantToken lastToken;
    @Nullable
    SextantToken openToken;
    @Nullable
    SextantToken closeToken;

    int first = -1;
    /** The end of its keyword, or of the path in its place. */
    int key = -1;
    /** The end of its values. */
    int last = -1;
    int open = -1;
    int close = -1;

    /** Whether its block stands on one line. */
    boolean oneLine;
    /** The column of its first value, once known. */
    int valueColumn;
    /** How wide the keywords of its block are that values are lined up behind; -1 until it is asked for. */
    int keyWidth = -1;
    /** How far the lines of its block were indented; -1 while that is not known. */
    int bodyIndent = -1;
    /** How far the first line of its block was indented that fits nowhere; -1 while there is none. */
    int strayIndent = -1;

    Part(Form form, @Nullable Part parent, @Nullable SextantToken first, @Nullable SextantToken last) {
        this.form = form;
        this.parent = parent;
        firstToken = first;
        lastToken = last;
        indent = parent == null ? -INDENT : parent.indent + INDENT;
    }

    boolean isFile() {
        return parent == null;
    }

    /** The indentation of what its block holds. */
    int bodyIndentation() {
        return indent + INDENT;
    }

    boolean hasBlock() {
        return open >= 0;
    }

    boolean hasValues() {
        return last > key;
    }

    /** Whether it stands within a block on one line. */
    boolean isInline() {
        return parent != null && parent.oneLine;
    }

    int end() {
        return close >= 0 ? close : open >= 0 ? open : last;
    }
}
