package org.sextant.portfolio.tests;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import org.sextant.dsl.Formatter;
import org.sextant.dsl.SextantLanguage;

/** Puts a text's statements, or the properties in its blocks, into another order, line by line. */
final class Shuffled {
    private static final String UNIT = "    ";
    private static final List<String> KEPT = List.of("framework ", "for ", "}");

    private final Random random;
    private final boolean properties;

    private Shuffled(long seed, boolean properties) {
        random = new Random(seed);
        this.properties = properties;
    }

    /** The top-level statements in another order; frameworks, whose order means something, keep their places. */
    static String statements(String text, long seed) {
        return new Shuffled(seed, false).shuffle(text);
    }

    /**
     * The properties of each block in another order. Those of one keyword stay in theirs: a list given in two lines means
     * the two together, one after the other.
     */
    static String properties(String text, long seed) {
        return new Shuffled(seed, true).shuffle(text);
    }

    private String shuffle(String text) {
        String tidy = SextantLanguage.get().part(Formatter.class).format(text.replace("\r\n", "\n"));
        return join(block(tidy.lines().toList(), 0));
    }

    private List<String> block(List<String> lines, int depth) {
        List<List<String>> chunks = chunks(lines, UNIT.repeat(depth));
        if (properties) {
            chunks.replaceAll(chunk -> inner(chunk, depth));
            if (depth > 0) {
                order(chunks);
            }
        } else {
            order(chunks);
        }
        return chunks.stream().flatMap(List::stream).toList();
    }

    /** A statement with the lines that belong to it: comments above, values and a block below. */
    private static List<List<String>> chunks(List<String> lines, String indent) {
        List<List<String>> chunks = new ArrayList<>();
        List<String> chunk = new ArrayList<>();
        boolean begun = false;
        for (String line : lines) {
            boolean here = line.startsWith(indent) && line.length() > indent.length()
                    && line.charAt(indent.length()) != ' ';
            boolean starts = here && !line.startsWith(indent + "}") && !line.startsWith(indent + "//")
                    && !line.startsWith(indent + "{");
            if (begun && here && (starts || line.startsWith(indent + "//"))) {
                chunks.add(chunk);
                chunk = new ArrayList<>();
                begun = false;
            }
            begun |= starts;
            chunk.add(line);
        }
        chunks.add(chunk);
        return chunks;
    }

    private List<String> inner(List<String> chunk, int depth) {
        String indent = UNIT.repeat(depth);
        int open = -1;
        for (int i = 0; i < chunk.size() && open < 0; i++) {
            open = chunk.get(i).replaceAll("  // .*", "").stripTrailing().endsWith("{") ? i : -1;
        }
        int close = chunk.size() - 1;
        while (close > open && !chunk.get(close).startsWith(indent + "}")) {
            close--;
        }
        if (open < 0 || close <= open || keeps(chunk, "framework ")) {
            return chunk;
        }
        List<String> result = new ArrayList<>(chunk.subList(0, open + 1));
        result.addAll(block(chunk.subList(open + 1, close), depth + 1));
        result.addAll(chunk.subList(close, chunk.size()));
        return result;
    }

    /** Moves all but what keeps its place; of several with one keyword, the first stays before the second. */
    private void order(List<List<String>> chunks) {
        List<Integer> free = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            List<String> chunk = chunks.get(i);
            if (KEPT.stream().noneMatch(start -> keeps(chunk, start)) && !keyword(chunk).isEmpty()) {
                free.add(i);
            }
        }
        List<List<String>> mixed = new ArrayList<>(free.stream().map(chunks::get).toList());
        Collections.shuffle(mixed, random);
        if (properties) {
            Map<String, List<List<String>>> byKeyword = new HashMap<>();
            free.forEach(i -> byKeyword.computeIfAbsent(keyword(chunks.get(i)), key -> new ArrayList<>())
                    .add(chunks.get(i)));
            mixed.replaceAll(chunk -> byKeyword.get(keyword(chunk)).removeFirst());
        }
        for (int i = 0; i < free.size(); i++) {
            chunks.set(free.get(i), mixed.get(i));
        }
    }

    private static boolean keeps(List<String> chunk, String start) {
        return chunk.stream().anyMatch(line -> line.strip().startsWith(start) && !line.startsWith("  "));
    }

    private static String keyword(List<String> chunk) {
        return chunk.stream().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("//")).findFirst()
                .map(line -> line.split("[ {]", 2)[0]).orElse("");
    }

    private static String join(List<String> lines) {
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }
}
