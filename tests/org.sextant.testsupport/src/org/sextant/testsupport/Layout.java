package org.sextant.testsupport;

import java.util.List;

/** How a made-up portfolio is laid out. */
public enum Layout {
    /**
     * As the examples are: four spaces, one property a line, blank lines between elements, short blocks on one line.
     */
    TIDY,
    /** As people might: other indentation or none, several properties a line, comments anywhere, Windows line ends. */
    ANY;

    private static final int LONGEST_LINE = 100;

    String print(List<Statement> statements, Choices choices) {
        Printer printer = new Printer(this, choices);
        boolean first = true;
        for (Statement statement : statements) {
            printer.out.append(first || this == ANY && choices.next(4) == 3 ? "" : printer.end);
            printer.print(statement, 0);
            first = false;
        }
        return printer.out.toString();
    }

    private static final class Printer {
        private final Layout layout;
        private final Choices choices;
        private final String unit;
        private final String end;
        private final StringBuilder out = new StringBuilder();
        /** Whether the last line ends with a comment. */
        private boolean commented;

        Printer(Layout layout, Choices choices) {
            this.layout = layout;
            this.choices = choices;
            boolean tidy = layout == TIDY;
            unit = tidy ? "    " : List.of("    ", "  ", "\t", "").get(choices.next(4));
            end = tidy || choices.next(4) < 3 ? "\n" : "\r\n";
        }

        private boolean any(int inHundred) {
            return layout == ANY && choices.chance(inHundred);
        }

        void print(Statement statement, int depth) {
            if (any(5)) {
                out.append(unit.repeat(depth)).append("// a comment with a { and a \"").append(end);
            }
            String oneLine = oneLine(statement);
            boolean fits = oneLine.length() <= LONGEST_LINE && statement.words().indexOf(Statement.BREAK) < 0;
            if (statement.body() != null && !statement.body().isEmpty() && fits && choices.next(3) == 2) {
                out.append(unit.repeat(depth)).append(oneLine);
                end();
                return;
            }
            out.append(unit.repeat(depth)).append(broken(statement.words(), depth));
            if (statement.body() != null) {
                body(statement.body(), depth);
            }
            end();
        }

        private void body(List<Statement> body, int depth) {
            out.append(any(5) ? end + unit.repeat(depth) + "{" : " {");
            out.append(end);
            for (int i = 0; i < body.size(); i++) {
                print(body.get(i), depth + 1);
                while (!commented && i + 1 < body.size() && any(10)) {
                    out.setLength(out.length() - end.length());
                    out.append("  ").append(oneLine(body.get(++i))).append(end);
                }
            }
            out.append(unit.repeat(depth)).append('}');
        }

        private void end() {
            commented = any(5);
            out.append(commented ? "  // so it is" : "").append(any(3) ? " \t" : "").append(end);
        }

        private String broken(String words, int depth) {
            StringBuilder line = new StringBuilder();
            for (char c : words.toCharArray()) {
                if (c == Statement.BREAK && choices.next(3) == 2) {
                    line.append(end).append(unit.repeat(depth + 2));
                } else {
                    line.append(c == Statement.BREAK ? ' ' : c);
                }
            }
            return line.toString();
        }

        private static String oneLine(Statement statement) {
            String words = statement.words().replace(Statement.BREAK, ' ');
            if (statement.body() == null) {
                return words;
            }
            return words + " { " + String.join("  ", statement.body().stream().map(Printer::oneLine).toList()) + " }";
        }
    }
}
