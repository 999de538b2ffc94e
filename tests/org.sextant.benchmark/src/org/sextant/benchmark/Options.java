package org.sextant.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * What the benchmark was asked for.
 *
 * @param sizes  how many activities, one portfolio each, ascending
 * @param rounds how many measured runs of everything
 * @param javas  the Javas to run with; empty: those that are found
 * @param help   whether only the usage is asked for
 */
record Options(List<Integer> sizes, int rounds, List<JavaHome> javas, boolean help) {
    static final String USAGE = """
        Options of the benchmark:
          --sizes N,N,...  how many activities; 100,1000,10000,100000 unless said otherwise
          --rounds N       how many measured runs of everything; 5 unless said otherwise
          --java FOLDER    a JDK to run with, version 21 or newer; may be given several times;
                           otherwise the one that runs this, and a JDK 21 if one is found
        """;
    private static final List<Integer> SIZES = List.of(100, 1_000, 10_000, 100_000);
    private static final int ROUNDS = 5;

    /**
     * Reads options.
     *
     * @param arguments the command line
     * @return the options
     * @throws IllegalArgumentException if they are wrong; the message says how
     */
    static Options read(List<String> arguments) {
        List<Integer> sizes = SIZES;
        int rounds = ROUNDS;
        List<JavaHome> javas = new ArrayList<>();
        boolean help = false;
        for (Iterator<String> left = arguments.iterator(); left.hasNext();) {
            String option = left.next();
            switch (option) {
            case "--sizes" -> sizes = Arrays.stream(value(option, left).split(",")).map(each -> number(option, each))
                    .sorted().distinct().toList();
            case "--rounds" -> rounds = number(option, value(option, left));
            case "--java" -> javas.add(java(value(option, left)));
            case "--help" -> help = true;
            default -> throw new IllegalArgumentException("unknown option: " + option);
            }
        }
        return new Options(sizes, rounds, List.copyOf(javas), help);
    }

    private static String value(String option, Iterator<String> left) {
        if (!left.hasNext()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return left.next();
    }

    private static int number(String option, String text) {
        try {
            int number = Integer.parseInt(text.strip().replace("_", ""));
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new IllegalArgumentException(option + " takes whole numbers above 0, not " + text);
    }

    private static JavaHome java(String folder) {
        JavaHome java = JavaHome.at(Path.of(folder).toAbsolutePath());
        if (java == null || java.major() < JavaHome.OLDEST) {
            throw new IllegalArgumentException("there is no Java " + JavaHome.OLDEST + " or newer in " + folder);
        }
        return java;
    }
}
