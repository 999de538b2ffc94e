package org.sextant.dsl;

import java.util.ArrayList;
import java.util.List;

import org.sextant.dsl.internal.format.Layout;
import org.sextant.dsl.internal.syntax.Block;
import org.sextant.dsl.internal.syntax.Syntax;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Lays texts out. Nothing but white space is ever changed, and what a text means stays the same; formatting twice
 * changes nothing. Get it from {@link SextantLanguage#part}.
 * <p>
 * A block is indented by four spaces; what it holds stands on lines of its own, unless the whole block stands on one
 * line and fits in 100 columns with its statement: then two spaces separate the properties. Two spaces stand before a
 * comment behind something else. A comment on a line of its own is indented as what stands below it. At most one
 * blank line is kept, none where a block begins or ends; one is put between two statements of the top level whose
 * blocks go over several lines. Values keep their lines: what goes on below is set below the first value, a paragraph
 * below the paragraph before.
 * <p>
 * What is lined up:
 * <ul>
 * <li>The values of a block's <em>properties</em> begin in one column, one blank behind the longest keyword of any
 * statement of the block that has no block of its own. An <em>entry</em>, which describes a thing of its own
 * (<code>organisation</code>, <code>measure</code>, <code>question</code>, <code>fact</code>, <code>step</code>,
 * <code>answer</code>), has one blank behind its keyword instead.
 * <li>Entries of one keyword on lines directly below one another have their titles, figures and braces in columns,
 * unless that makes a line with a block longer than 100 columns. So have properties that say something of one
 * reference, at their joining word: <code>only vision    expect "..."</code>.
 * <li>Nothing is lined up in a block on one line, at the top level, or across blocks.
 * </ul>
 * A line on which the reader finds something wrong keeps its inner spacing and is only indented. Where braces do not
 * match, so that the layout is all there is to go by, the lines stay as they are.
 */
@Singleton
public final class Formatter {
    private final Syntax syntax;

    @Inject
    Formatter(Syntax syntax) {
        this.syntax = syntax;
    }

    /**
     * Lays a whole text out.
     *
     * @param text the text, whatever is wrong with it
     * @return the text as it should look; its line ends and its byte order mark are kept
     */
    public String format(String text) {
        return format(text, syntax.top());
    }

    /** Lays out what stands in a block. */
    String format(String text, Block block) {
        StringBuilder result = new StringBuilder(text.length() + text.length() / 8);
        int at = 0;
        for (Layout.Gap gap : Layout.of(syntax, block, text)) {
            result.append(text, at, gap.offset()).append(gap.layout());
            at = gap.end();
        }
        return result.toString();
    }

    /**
     * What is to be changed for some of a text's lines to look as they do when the whole text is laid out.
     *
     * @param text   the whole text
     * @param offset where the part begins; its line is laid out from its beginning
     * @param length how long it is; its last line is laid out to its end
     * @return the least changes, in the order of the text
     */
    public List<TextChange> changes(String text, int offset, int length) {
        int from = offset == 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
        int lineEnd = text.indexOf('\n', offset + length);
        int to = lineEnd < 0 ? text.length() : lineEnd;
        List<TextChange> changes = new ArrayList<>();
        for (Layout.Gap gap : Layout.of(syntax, syntax.top(), text)) {
            int newLine = gap.layout().lastIndexOf('\n') + 1;
            if (gap.offset() >= from && gap.end() <= to) {
                add(changes, text, gap.offset(), gap.end(), gap.layout());
            } else if (gap.end() >= from && gap.end() <= to && newLine > 0) {
                add(changes, text, text.lastIndexOf('\n', gap.end() - 1) + 1, gap.end(),
                        gap.layout().substring(newLine));
            } else if (gap.offset() >= from && gap.offset() <= to && gap.end() > to) {
                int end = text.indexOf('\n', gap.offset());
                add(changes, text, gap.offset(), end > gap.offset() && text.charAt(end - 1) == '\r' ? end - 1 : end,
                        "");
            }
        }
        return changes;
    }

    private static void add(List<TextChange> changes, String text, int from, int to, String layout) {
        int start = from;
        int end = to;
        int first = 0;
        int last = layout.length();
        while (start < end && first < last && text.charAt(start) == layout.charAt(first)) {
            start++;
            first++;
        }
        while (start < end && first < last && text.charAt(end - 1) == layout.charAt(last - 1)) {
            end--;
            last--;
        }
        if (start < end || first < last) {
            changes.add(new TextChange(start, end - start, layout.substring(first, last)));
        }
    }
}
