package org.sextant.dsl.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sextant.dsl.Scan;
import org.sextant.dsl.Scanner;
import org.sextant.dsl.SextantLanguage;
import org.sextant.dsl.TokenRole;

/** Finds the web addresses that people write, in texts and comments. It needs no model and never fails, whatever the text. */
public final class WebLinks {
    private static final Pattern ADDRESS = Pattern
            .compile("\\b(?:https?://|www\\.)[^\\s\"“”„‟<>\\\\]+", Pattern.CASE_INSENSITIVE);
    /** What ends a sentence is no part of an address, nor is what closes what was opened before it. */
    private static final String NOT_LAST = ".,;:!?'’)]}";

    private WebLinks() {
    }

    /**
     * Finds them.
     *
     * @param text the text
     * @return the addresses in the order of the text
     */
    public static List<WebLink> of(String text) {
        List<WebLink> all = new ArrayList<>();
        for (Scan.Token token : SextantLanguage.get().part(Scanner.class).scan(text).tokens()) {
            if (token.role() == TokenRole.TEXT || token.role() == TokenRole.TITLE
                    || token.role() == TokenRole.COMMENT) {
                Matcher found = ADDRESS.matcher(text).region(token.offset(), token.end());
                while (found.find()) {
                    String address = whole(found.group());
                    if (!isPrefix(address)) {
                        all.add(new WebLink(new Range(found.start(), address.length()),
                                Character.toLowerCase(address.charAt(0)) == 'w' ? "https://" + address : address));
                    }
                }
            }
        }
        return all;
    }

    /** A bracket at the end belongs to an address that opens it. */
    private static String whole(String found) {
        int end = found.length();
        while (end > 0 && NOT_LAST.indexOf(found.charAt(end - 1)) >= 0
                && !(found.charAt(end - 1) == ')' && isClosed(found.substring(0, end)))) {
            end--;
        }
        return found.substring(0, end);
    }

    private static boolean isClosed(String address) {
        return address.chars().filter(each -> each == '(').count() >= address.chars().filter(each -> each == ')')
                .count();
    }

    /** Nothing but what an address begins with. */
    private static boolean isPrefix(String address) {
        return address.matches("(?i)(https?(:/*)?|www)");
    }
}
