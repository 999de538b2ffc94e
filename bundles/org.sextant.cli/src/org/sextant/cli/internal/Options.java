package org.sextant.cli.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * What a command takes. A façade over picocli, which reads the arguments and lays out the help; commands say what they take
 * in calls instead of annotations, since looking for these would cost every start time.
 */
public final class Options {
    private static final String HELP = "--help";
    private static final String INDENT = "  ";
    /** The narrowest help that picocli lays out. */
    private static final int LEAST_WIDTH = 55;

    private final CommandSpec spec;
    private final Map<String, List<String>> choices = new LinkedHashMap<>();

    /**
     * Begins.
     *
     * @param command its name
     * @param summary what it does, in sentences
     */
    public Options(String command, String summary) {
        spec = CommandSpec.create().name("sextant " + command);
        spec.usageMessage().description("", summary).parameterListHeading("%n").optionListHeading("%nOptions:%n")
                .abbreviateSynopsis(true).sortOptions(false);
    }

    /**
     * Adds an option with a value.
     *
     * @param name  its name, with dashes
     * @param label what stands for the value
     * @param text  what it does
     * @return this
     */
    public Options value(String name, String label, String text) {
        spec.addOption(OptionSpec.builder(name).paramLabel(label).type(String.class).arity("1").description(text)
                .build());
        return this;
    }

    /**
     * Adds an option whose value is one of several words; the first is the usual one.
     *
     * @param name  its name, with dashes
     * @param words the words
     * @param text  what it does
     * @return this
     */
    public Options choice(String name, List<String> words, String text) {
        choices.put(name, words);
        spec.addOption(OptionSpec.builder(name).paramLabel(String.join("|", words)).type(String.class).arity("1")
                .completionCandidates(words).description(text).build());
        return this;
    }

    /**
     * Adds an option without a value.
     *
     * @param name its name, with dashes
     * @param text what it does
     * @return this
     */
    public Options flag(String name, String text) {
        spec.addOption(OptionSpec.builder(name).type(boolean.class).arity("0").description(text).build());
        return this;
    }

    /**
     * Says what else it takes: one or none.
     *
     * @param label what stands for it
     * @param text  what it is
     * @return this
     */
    public Options takes(String label, String text) {
        spec.addPositional(PositionalParamSpec.builder().paramLabel(label).index("0").arity("0..1").type(String.class)
                .description(text).build());
        return this;
    }

    /**
     * Takes files and folders.
     *
     * @return this
     */
    public Options paths() {
        spec.addPositional(PositionalParamSpec.builder().paramLabel("PATH").index("0..*").arity("1..*").required(true)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("A folder is one portfolio; files together are one portfolio; - is standard input.")
                .build());
        return this;
    }

    /**
     * Shows how it is used.
     *
     * @param lines command lines
     * @return this
     */
    public Options examples(String... lines) {
        List<String> footer = new ArrayList<>(List.of("", "For example:"));
        for (String line : lines) {
            footer.add(INDENT + line.replace("%", "%%"));
        }
        spec.usageMessage().footer(footer.toArray(String[]::new));
        return this;
    }

    /**
     * Reads arguments.
     *
     * @param arguments what stands behind the command
     * @return what they say; null if they ask for help
     * @throws UsageException if they say something else than the command takes
     */
    public @Nullable Arguments read(List<String> arguments) {
        ParseResult read;
        try {
            read = commandLine().parseArgs(arguments.toArray(String[]::new));
        } catch (ParameterException e) {
            throw Misuse.of(e, choices);
        }
        if (read.isUsageHelpRequested()) {
            return null;
        }
        Map<String, String> values = new LinkedHashMap<>();
        choices.forEach((name, words) -> values.put(name, words.getFirst()));
        for (OptionSpec option : read.matchedOptions()) {
            values.put(option.longestName(), String.valueOf((Object) option.getValue()));
        }
        choices.forEach((name, words) -> Misuse.check(name, words, values.get(name)));
        List<String> rest = new ArrayList<>();
        read.matchedPositionals().forEach(each -> rest.addAll(each.originalStringValues()));
        return new Arguments(values, rest);
    }

    private CommandLine commandLine() {
        if (spec.findOption(HELP) == null) {
            spec.addOption(OptionSpec.builder(HELP, "-h").usageHelp(true).type(boolean.class).arity("0")
                    .description("Shows this.").build());
        }
        return new CommandLine(spec).setExpandAtFiles(false).setTrimQuotes(false);
    }

    /**
     * Words the command's help.
     *
     * @param width how many columns there are
     * @return the lines
     */
    public List<String> help(int width) {
        CommandLine line = commandLine().setUsageHelpWidth(Math.max(width, LEAST_WIDTH));
        return line.getUsageMessage(Ansi.OFF).lines().map(String::stripTrailing).toList();
    }
}
