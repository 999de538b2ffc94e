package org.sextant.cli.internal;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sextant.cli.internal.text.Layout;

/** A command's help. */
public final class Help {
    private static final String INDENT = "  ";

    private final String command;
    private final String summary;
    private final List<Options.Option> options;
    private final Options.@Nullable Positional positional;
    private final List<String> examples;

    Help(String command, String summary, List<Options.Option> options, Options.@Nullable Positional positional,
            List<String> examples) {
        this.command = command;
        this.summary = summary;
        this.options = options;
        this.positional = positional;
        this.examples = examples;
    }

    /**
     * Words the help.
     *
     * @param width how many columns there are
     * @return the lines
     */
    public List<String> lines(int width) {
        List<String> lines = new ArrayList<>();
        lines.add("Usage: sextant " + command + (positional == null ? "" : " " + usage(positional)) + " [OPTION]...");
        lines.add("");
        lines.addAll(Layout.wrap(summary, width));
        lines.add("");
        if (positional != null) {
            add(lines, positional.label(), positional.text(), width);
            lines.add("");
        }
        lines.add("Options:");
        for (Options.Option option : options) {
            add(lines, option.name() + (option.label().isEmpty() ? "" : " " + option.label()), option.text(), width);
        }
        lines.add("");
        lines.add("For example:");
        examples.forEach(example -> lines.addAll(Layout.wrap(INDENT, INDENT + INDENT, example, width)));
        return lines;
    }

    private static String usage(Options.Positional positional) {
        return (positional.least() == 0 ? "[" + positional.label() + "]" : positional.label())
                + (positional.most() > 1 ? "..." : "");
    }

    private static void add(List<String> lines, String name, String text, int width) {
        String indent = INDENT.repeat(3);
        lines.add(INDENT + name);
        lines.addAll(Layout.wrap(indent, indent, text, width));
    }
}
