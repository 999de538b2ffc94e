package org.sextant.cli.internal;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sextant.core.Suggestions;
import org.sextant.core.Words;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in our words what picocli found wrong with the arguments. */
final class Misuse {
    private Misuse() {
    }

    static UsageException of(ParameterException wrong, Map<String, List<String>> choices) {
        return new UsageException(switch (wrong) {
        case UnmatchedArgumentException unmatched when unmatched.isUnknownOption() -> unknown(unmatched);
        case UnmatchedArgumentException unmatched -> "too much is given: " + String.join(" ", unmatched.getUnmatched());
        case MissingParameterException missing -> missing(missing, choices);
        case OverwrittenOptionException twice -> name(twice.getOverwritten()) + " is given twice";
        default -> String.valueOf(wrong.getMessage());
        });
    }

    private static String unknown(UnmatchedArgumentException unmatched) {
        String given = unmatched.getUnmatched().getFirst();
        String name = given.contains("=") ? given.substring(0, given.indexOf('=')) : given;
        List<String> known = unmatched.getCommandLine().getCommandSpec().options().stream()
                .map(OptionSpec::longestName).toList();
        return "no option is called " + name + Suggestions.question(name, known);
    }

    private static String missing(MissingParameterException wrong, Map<String, List<String>> choices) {
        ArgSpec missing = wrong.getMissing().getFirst();
        if (!missing.isOption()) {
            return "a " + missing.paramLabel() + " is missing";
        }
        List<String> words = choices.get(name(missing));
        return name(missing) + " needs a value: " + (words == null ? missing.paramLabel() : Words.choice(words));
    }

    private static String name(@Nullable ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : String.valueOf(argument);
    }

    /** Checks the value of an option that takes one of several words. */
    static void check(String option, List<String> words, @Nullable String value) {
        if (value == null || !words.contains(value)) {
            throw new UsageException(option + " is " + Words.choice(words) + ", not " + value);
        }
    }
}
