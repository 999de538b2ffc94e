package org.sextant.cli.internal.commands;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sextant.cli.internal.Command;

/** All commands. One is made only when it is asked for. */
public final class Commands {
    private static final String[][] SUMMARIES = {
            {"check", "Checks files: what is wrong, and what is not described yet"},
            {"coverage", "Shows what is described of a framework's domains and modes"},
            {"gaps", "Shows what could come next, in order, and why"},
            {"plan", "Shows plans against the framework"},
            {"frameworks", "Lists the frameworks there are, or shows one"},
            {"explain", "Explains a finding's code"},
            {"format", "Formats files"},
            {"lsp", "Helps other editors: the language server"},
            {"workbench", "Opens the desktop application"},
            {"help", "Shows this, or a command's help"}};
    private static final String[] TEXT = {
            "Describes how a health and care system improves across its organisations.",
            "It shows what is written down in .sextant files; it is no assessment.", "",
            "Usage: sextant COMMAND [ARGUMENT]...", ""};
    private static final String[] END = {"",
            "sextant COMMAND --help shows what a command takes, with an example;",
            "sextant --version shows the version.", "",
            "Ends with 0 if there is nothing at the level asked for, 1 if something written",
            "is wrong, 2 if the command is used in a wrong way or something cannot be read,",
            "and 3 if Sextant itself is at fault. Results go to standard output, messages to",
            "standard error. NO_COLOR and COLUMNS are honoured.", "",
            "For example: sextant coverage examples/portfolios/west-yorkshire"};
    private static final int NAME_WIDTH = 12;

    private Commands() {
    }

    /**
     * Finds a command.
     *
     * @param name its name
     * @return the command, or null if there is none
     */
    public static @Nullable Command find(String name) {
        return switch (name) {
        case "check" -> new CheckCommand();
        case "coverage" -> new CoverageCommand();
        case "gaps" -> new GapsCommand();
        case "plan" -> new PlanCommand();
        case "frameworks" -> new FrameworksCommand();
        case "explain" -> new ExplainCommand();
        case "format" -> new FormatCommand();
        case "lsp" -> new LspCommand();
        case "workbench" -> new WorkbenchCommand();
        default -> null;
        };
    }

    /** @return the commands' names */
    public static List<String> names() {
        List<String> names = new ArrayList<>();
        for (String[] summary : SUMMARIES) {
            names.add(summary[0]);
        }
        return names;
    }

    /** @return the help that lists the commands */
    public static String help() {
        StringBuilder text = new StringBuilder();
        for (String line : TEXT) {
            text.append(line).append('\n');
        }
        for (String[] summary : SUMMARIES) {
            text.append("  ").append(summary[0]).append(" ".repeat(NAME_WIDTH - summary[0].length())).append(summary[1])
                    .append('\n');
        }
        for (String line : END) {
            text.append(line).append('\n');
        }
        return text.toString();
    }
}
