package org.sextant.dsl.tests;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.sextant.dsl.SextantLanguage;
import org.sextant.testsupport.Choices;
import org.sextant.testsupport.Gen;

/** Texts that nobody would write. */
final class Soup {
    private static final List<String> SPACES = List.of(" ", "\n", "\n    ", "\n        ", "", "\r\n", "\t", "\n\n",
            " // \" {\n");

    private Soup() {
    }

    /** Words, signs and values of the language in any order. */
    static Gen<String> tokens(int most) {
        List<String> tokens = new ArrayList<>(
                List.of("X", "{", "}", "\"a\"", "2026", ",", ".", "X.Y", "12", "-3.5%", "2025/26",
                        "2026-13-77", "\"open", "\u201Cx\u201D", "\u201Cx", "//c", "?", "-", "Ä", "\"a\\\"", "1_0",
                        "\"\"", "\uFEFF", ">="));
        tokens.addAll(new TreeSet<>(
                GrammarUtil.getAllKeywords(SextantLanguage.get().part(IGrammarAccess.class).getGrammar())));
        Gen<String> token = Gen.of(tokens).then(word -> Gen.of(SPACES).map(space -> word + space));
        return Gen.lists(token, most).map(words -> String.join("", words));
    }

    /** Statements that fit, and words of the language strewn among them. */
    static Gen<String> strewn(String text) {
        List<String> lines = List.of(text.split("(?<=\n)"));
        return choices -> {
            StringBuilder strewn = new StringBuilder();
            int from = choices.next(lines.size());
            for (String line : lines.subList(from, Math.min(lines.size(), from + 1 + choices.next(40)))) {
                int cut = choices.next(4) == 3 ? choices.next(line.length()) : line.length();
                strewn.append(line, 0, cut).append(choices.next(4) == 3 ? tokens(4).from(choices) : "");
            }
            return strewn.toString();
        };
    }

    /** Any characters, halves of surrogate pairs and control characters among them. */
    static Gen<String> characters(int most) {
        List<Gen<? extends Character>> kinds = List.of(Gen.numbers(32, 126).map(code -> (char) (int) code),
                Gen.numbers(0, 31).map(code -> (char) (int) code),
                Gen.numbers(0, 0xFFFF).map(code -> (char) (int) code),
                Gen.numbers(0xD800, 0xDFFF).map(code -> (char) (int) code),
                Gen.of(List.of('{', '}', '"', '\n', '/', '\\', ',')));
        return Gen.lists(Gen.<Character>either(kinds), most).map(Soup::join);
    }

    private static String join(List<Character> characters) {
        StringBuilder text = new StringBuilder();
        characters.forEach(text::append);
        return text.toString();
    }

    /** Any bytes, read as UTF-8. */
    static Gen<String> bytes(int most) {
        return Gen.lists(Gen.numbers(0, 255), most).map(numbers -> {
            byte[] bytes = new byte[numbers.size()];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) (int) numbers.get(i);
            }
            return new String(bytes, StandardCharsets.UTF_8);
        });
    }

    /** A text that ends anywhere, or lacks a piece anywhere. */
    static Gen<String> torn(String text) {
        return choices -> {
            int from = choices.next(text.length());
            int to = choices.chance(50) ? text.length() : from + choices.next(text.length() - from);
            return text.substring(0, from) + text.substring(to);
        };
    }

    /** A text with some characters replaced, put in or left out anywhere. */
    static Gen<String> scratched(String text) {
        return choices -> {
            StringBuilder scratched = new StringBuilder(text);
            for (int i = 1 + choices.next(5); i > 0; i--) {
                scratch(scratched, choices);
            }
            return scratched.toString();
        };
    }

    private static void scratch(StringBuilder text, Choices choices) {
        int at = choices.next(text.length());
        char sign = "{}\",.\n x5/-\\\u201D".charAt(choices.next(13));
        switch (choices.next(3)) {
        case 0 -> text.insert(at, sign);
        case 1 -> text.setCharAt(at, sign);
        default -> text.deleteCharAt(at);
        }
    }
}
