package org.sextant.cli.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sextant.core.Suggestions;
import org.sextant.core.Words;

/**
 * What a command takes. Read by hand: options have long names only, and a library that reads arguments would cost every
 * start more time than reading a portfolio.
 */
public final class Options {
    private final String command;
    private final String summary;
    private final Map<String, Option> options = new LinkedHashMap<>();
    private @Nullable Positional positional;
    private List<String> examples = List.of();

    /**
     * An option.
     *
     * @param name  its name, with dashes
     * @param label what stands for its value; empty for one without
     * @param text  what it does
     * @param words the words that its value can be, the usual one first; empty for any text
     */
    record Option(String name, String label, String text, List<String> words) {
    }

    /**
     * What else a command takes.
     *
     * @param label what stands for one
     * @param least how many at least
     * @param most  how many at most
     * @param text  what it is
     */
    record Positional(String label, int least, int most, String text) {
    }

    /**
     * Begins.
     *
     * @param command its name
     * @param summary what it does, in sentences
     */
    public Options(String command, String summary) {
        this.command = command;
        this.summary = summary;
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
        options.put(name, new Option(name, label, text, List.of()));
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
        options.put(name, new Option(name, String.join("|", words), text, words));
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
        options.put(name, new Option(name, "", text, List.of()));
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
        positional = new Positional(label, 0, 1, text);
        return this;
    }

    /**
     * Takes files and folders.
     *
     * @return this
     */
    public Options paths() {
        positional = new Positional("PATH", 1, Integer.MAX_VALUE,
                "A folder is one portfolio; files together are one portfolio; - is standard input.");
        return this;
    }

    /**
     * Shows how it is used.
     *
     * @param lines command lines
     * @return this
     */
    public Options examples(String... lines) {
        examples = List.of(lines);
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
        Map<String, String> values = new LinkedHashMap<>();
        List<String> rest = new ArrayList<>();
        boolean ended = false;
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (ended || !argument.startsWith("-") || argument.equals("-")) {
                rest.add(argument);
            } else if (argument.equals("--help") || argument.equals("-h")) {
                return null;
            } else if (argument.equals("--")) {
                ended = true;
            } else {
                int equals = argument.indexOf('=');
                Option option = option(equals < 0 ? argument : argument.substring(0, equals));
                String value = equals < 0 ? null : argument.substring(equals + 1);
                if (value == null && !option.label.isEmpty()) {
                    i++;
                    value = i < arguments.size() ? arguments.get(i) : null;
                }
                take(option, value, values);
            }
        }
        checkRest(rest);
        for (Option option : options.values()) {
            if (!option.words.isEmpty()) {
                values.putIfAbsent(option.name, option.words.getFirst());
            }
        }
        return new Arguments(values, rest);
    }

    private Option option(String name) {
        Option option = options.get(name);
        if (option == null) {
            throw new UsageException("no option is called " + name
                    + Suggestions.question(name, List.copyOf(options.keySet())));
        }
        return option;
    }

    private static void take(Option option, @Nullable String value, Map<String, String> values) {
        if (option.label.isEmpty() && value != null) {
            throw new UsageException(option.name + " takes no value");
        }
        if (!option.label.isEmpty() && (value == null || value.startsWith("--"))) {
            throw new UsageException(option.name + " needs a value: "
                    + (option.words.isEmpty() ? option.label : Words.choice(option.words)));
        }
        if (!option.words.isEmpty() && !option.words.contains(value)) {
            throw new UsageException(option.name + " is " + Words.choice(option.words) + ", not " + value);
        }
        if (values.put(option.name, value == null ? "" : value) != null) {
            throw new UsageException(option.name + " is given twice");
        }
    }

    private void checkRest(List<String> rest) {
        int most = positional == null ? 0 : positional.most;
        if (rest.size() > most) {
            throw new UsageException("too much is given: " + String.join(" ", rest.subList(most, rest.size())));
        }
        if (positional != null && rest.size() < positional.least) {
            throw new UsageException("a " + positional.label + " is missing");
        }
    }

    /** @return the command's help */
    public Help help() {
        List<Option> all = new ArrayList<>(options.values());
        all.add(new Option("--help", "", "Shows this.", List.of()));
        return new Help(command, summary, all, positional, examples);
    }
}
