package org.sextant.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.junit.jupiter.api.Test;
import org.sextant.dsl.SextantLanguage;
import org.sextant.testsupport.Texts;

/** Keeps the reference of the language, docs/language.md, true to the grammar: what its tables say of keywords. */
class ReferenceTest {
    private static final String KEYWORDS = "## All keywords";
    private static final String CARRY = "## What everything can carry";
    /** The blocks that sections are about whose headings do not name them by their keyword. */
    private static final Map<String, Set<String>> SECTIONS = Map.of(CARRY, Set.of("everything"), "## Activities",
            Set.of("activity"), "## Making the framework your own", Set.of("adapt"), "## Reflections",
            Set.of("reflection"), "### What a framework holds", Set.of("framework"));
    private static final Pattern WORD = Pattern.compile("`([^` ]+)`");
    private static final Pattern BLOCK = Pattern.compile("block with (`[^`]+`(?:(?:, | and )`[^`]+`)*)");
    /** What the table of all keywords says of those that stand in too many blocks to name them. */
    private static final Set<String> ROUGHLY = Set.of("nearly everywhere", "parts of a framework",
            "framework and its parts", "first line of a file");

    private final Grammar grammar = SextantLanguage.get().part(IGrammarAccess.class).getGrammar();
    private final Map<String, Set<String>> blocks = GrammarTest.blocks();
    private final String text = Texts.read("docs/language.md");
    private final Map<String, Set<String>> properties = new TreeMap<>();

    @Test
    void theReferenceListsEachKeywordInOrder() {
        assertEquals(List.copyOf(words(GrammarUtil.getAllKeywords(grammar))), List.copyOf(keywords().keySet()));
    }

    @Test
    void theReferenceSaysWhereEachKeywordStands() {
        keywords().forEach((keyword, places) -> {
            if (!ROUGHLY.containsAll(places)) {
                Set<String> owners = new TreeSet<>(blocks.keySet());
                owners.removeIf(owner -> !blocks.get(owner).contains(keyword));
                assertEquals(owners, places.stream().map(place -> place.equals("its steps") ? "step" : place)
                        .filter(blocks::containsKey).collect(Collectors.toCollection(TreeSet::new)), keyword);
            }
        });
    }

    @Test
    void theReferenceListsThePropertiesOfEachBlock() {
        Set<String> common = words(
                GrammarUtil.containedKeywords(GrammarUtil.findRuleForName(grammar, "Common")).stream()
                        .map(Keyword::getValue).toList());
        blocks.remove(GrammarTest.TOP);
        blocks.forEach((owner, keywords) -> {
            assertEquals(!keywords.containsAll(common), isBare(owner), owner);
            if (keywords.containsAll(common)) {
                keywords.removeAll(common);
            }
        });
        blocks.values().removeIf(Set::isEmpty);
        blocks.put("everything", common);
        Map<String, Set<String>> said = properties();
        assertEquals(blocks.keySet(), said.keySet());
        blocks.forEach((owner, keywords) -> assertEquals(keywords, said.get(owner), owner));
    }

    /** The table of all keywords, in its order: each with the places where it stands. */
    private Map<String, Set<String>> keywords() {
        Map<String, Set<String>> all = new LinkedHashMap<>();
        for (String line : text.substring(text.indexOf(KEYWORDS)).lines().toList()) {
            for (String keyword : line.startsWith("| `") ? words(cell(line, 1)) : Set.<String>of()) {
                all.put(keyword, Arrays.stream(cell(line, 2).split("[,;] ")).collect(Collectors.toSet()));
            }
        }
        return all;
    }

    /** The properties of each block, by the keyword before the block; those of <code>everything</code> among them. */
    private Map<String, Set<String>> properties() {
        String heading = "";
        String header = "";
        for (String line : text.substring(0, text.indexOf(KEYWORDS)).lines().toList()) {
            int list = line.indexOf("Properties: ");
            if (line.startsWith("#")) {
                heading = line;
            } else if (list >= 0) {
                add(words(heading), words(line.substring(list)));
            } else if (line.startsWith("|") && !header.isEmpty()) {
                addRow(heading, header, line);
            }
            header = !line.startsWith("|") ? "" : header.isEmpty() ? line : header;
        }
        return properties;
    }

    private void addRow(String heading, String header, String row) {
        boolean hasOwner = header.startsWith("| in | property |");
        Set<String> names = words(cell(row, hasOwner ? 2 : 1));
        if (hasOwner) {
            add(words(cell(row, 1)), names);
        } else if (header.startsWith("| in a ")) {
            add(words(header), names);
        } else if (header.startsWith("| property | value")) {
            add(words(heading).isEmpty() ? SECTIONS.getOrDefault(heading, Set.of()) : words(heading), names);
        }
        BLOCK.matcher(row).results().forEach(block -> add(names, words(block.group(1))));
    }

    private void add(Set<String> owners, Set<String> names) {
        owners.forEach(owner -> properties.computeIfAbsent(owner, key -> new TreeSet<>()).addAll(names));
    }

    /** Whether a block is among those that do not carry what everything else can. */
    private boolean isBare(String keyword) {
        int begin = text.indexOf("\n\nEach may be given", text.indexOf(CARRY));
        String exceptions = text.substring(begin, text.indexOf("\n\n", begin + 1));
        return exceptions.contains('`' + keyword + '`')
                || List.of(exceptions.toLowerCase(Locale.ROOT).split("\\W+")).contains(keyword + 's');
    }

    private static String cell(String row, int number) {
        return row.split(" *\\| *")[number];
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text).results().map(word -> word.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The keywords that are words, in order. */
    private static Set<String> words(Collection<String> keywords) {
        return keywords.stream().filter(word -> Character.isLetter(word.charAt(0)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
