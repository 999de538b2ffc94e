package org.sextant.testsupport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The slips of a hand, each on one line of a text. */
public final class Mutations {
    private static final String NEXT_LINE = "\n";
    private static final Pattern WORD = Pattern.compile("^[\\p{L}_][\\p{L}\\p{M}\\p{N}_-]*");

    private Mutations() {
    }

    /**
     * What can happen to a line. A change gives the lines that stand in its place, or null where it cannot happen to
     * such a
     * line. Lines that are blank or a comment take the changes that add something.
     */
    public enum Kind {
        /** The line is lost. */
        DELETE(false, line -> ""),
        /** It is there twice. */
        DOUBLE(false, line -> line + NEXT_LINE + line),
        /** It is something else altogether. */
        GARBLE(false, line -> "  %% ?? = lead : \"x"),
        /** Its second half is lost. */
        HALVE(false, line -> line.substring(0, line.length() - (line.strip().length() + 1) / 2)),
        /** Only its first word is left, and the brace at its end. */
        BLANK(false, Mutations::blank),
        /** Two letters of its first word are swapped. */
        SWAP_LETTERS(false, line -> misspelt(line,
                word -> word.charAt(0) + "" + word.charAt(2) + word.charAt(1) + word.substring(3))),
        /** Its first word lacks a letter. */
        DROP_LETTER(false, line -> misspelt(line, word -> word.substring(0, 2) + word.substring(3))),
        /** Its first word has a letter twice. */
        DOUBLE_LETTER(false, line -> misspelt(line, word -> word.substring(0, 2) + word.charAt(1) + word.substring(2))),
        /** Its first word is nonsense. */
        NONSENSE(false, line -> misspelt(line, word -> "xq")),
        /** It begins with an opening brace. */
        OPEN_AT_START(true, line -> "{ " + line),
        /** It ends with an opening brace. */
        OPEN_AT_END(true, line -> withoutComment(line) + " {"),
        /** An opening brace stands below it. */
        OPEN_BELOW(true, line -> line + NEXT_LINE + "{"),
        /** It begins with a closing brace. */
        CLOSE_AT_START(true, line -> "} " + line),
        /** It ends with a closing brace. */
        CLOSE_AT_END(true, line -> withoutComment(line) + " }"),
        /** A closing brace stands below it, in the first column. */
        CLOSE_BELOW(true, line -> line + NEXT_LINE + "}"),
        /** Its last quotation mark is lost. */
        UNQUOTE(false, Mutations::unquoted),
        /** A property of something else stands below it. */
        FOREIGN_BELOW(true, line -> line + NEXT_LINE + "    held-by X, Y");

        private final boolean anyLine;
        private final UnaryOperator<@Nullable String> change;

        Kind(boolean anyLine, UnaryOperator<@Nullable String> change) {
            this.anyLine = anyLine;
            this.change = change;
        }

        /** @return whether a line is added below the one that is changed, which stays as it is */
        public boolean isBelow() {
            return this == OPEN_BELOW || this == CLOSE_BELOW || this == FOREIGN_BELOW;
        }

        @Nullable
        String apply(String line) {
            String code = line.strip();
            boolean blank = code.isEmpty() || code.startsWith("//");
            String changed = blank && !anyLine ? null : change.apply(line);
            return line.equals(changed) ? null : changed;
        }
    }

    /**
     * A changed text.
     *
     * @param kind what was done
     * @param line the number of the line it was done to, from 1
     * @param text the text as changed
     */
    public record Mutation(Kind kind, int line, String text) {
        /** @return how many lines stand where the line stood */
        public int linesNow() {
            return kind == Kind.DELETE ? 0 : kind == Kind.DOUBLE || kind.isBelow() ? 2 : 1;
        }

        /** @return what was done, where, and what became of it */
        @Override
        public String toString() {
            String now = String.join(NEXT_LINE,
                    Arrays.asList(text.split(NEXT_LINE, -1)).subList(line - 1, line - 1 + linesNow()));
            return kind + " of line " + line + ": " + now;
        }
    }

    /**
     * Every change of one line.
     *
     * @param text the text
     * @param line the line's number, from 1
     * @return the changes that can happen to it
     */
    public static List<Mutation> of(String text, int line) {
        List<String> lines = Arrays.asList(text.split(NEXT_LINE, -1));
        List<Mutation> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            String changed = kind.apply(lines.get(line - 1));
            if (changed != null) {
                List<String> now = new ArrayList<>(lines);
                now.set(line - 1, changed);
                if (kind == Kind.DELETE) {
                    now.remove(line - 1);
                }
                all.add(new Mutation(kind, line, String.join(NEXT_LINE, now)));
            }
        }
        return all;
    }

    /**
     * Every change of every line.
     *
     * @param text the text
     * @return the changes, line by line
     */
    public static Stream<Mutation> all(String text) {
        int lines = (int) text.chars().filter(c -> c == '\n').count() + (text.endsWith(NEXT_LINE) ? 0 : 1);
        return IntStream.rangeClosed(1, lines).boxed().flatMap(line -> of(text, line).stream());
    }

    private static @Nullable String blank(String line) {
        String code = line.strip();
        int end = firstWord(code);
        if (end == 0) {
            return null;
        }
        return indent(line) + code.substring(0, end) + (code.endsWith("{") ? " {" : "");
    }

    private static @Nullable String misspelt(String line, UnaryOperator<String> slip) {
        String code = line.strip();
        int end = firstWord(code);
        return end < 3 ? null : indent(line) + slip.apply(code.substring(0, end)) + code.substring(end);
    }

    private static @Nullable String unquoted(String line) {
        int last = withoutComment(line).lastIndexOf('"');
        return last < 0 ? null : line.substring(0, last) + line.substring(last + 1);
    }

    private static String withoutComment(String line) {
        return line.replaceFirst(" +//(?=[^\"]*$).*", "");
    }

    private static int firstWord(String code) {
        Matcher word = WORD.matcher(code);
        return word.find() ? word.end() : 0;
    }

    private static String indent(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }
}
