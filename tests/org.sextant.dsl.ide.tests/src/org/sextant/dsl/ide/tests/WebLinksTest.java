package org.sextant.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sextant.dsl.ide.WebLinks;

class WebLinksTest {
    private static List<String> links(String text) {
        return WebLinks.of(text).stream().map(each -> text.substring(each.range().offset(), each.range().end()) + " "
                + each.address()).toList();
    }

    @Test
    void findsAddressesInTextsAndComments() {
        assertEquals(
                List.of("https://a.example/x https://a.example/x", "http://b.example http://b.example",
                        "www.c.example/d?e=f#g https://www.c.example/d?e=f#g", "https://e.example https://e.example"),
                links("""
                    system S "See https://a.example/x" {
                        source "Paper" link "http://b.example"
                        note   “At www.c.example/d?e=f#g”
                    }
                    // https://e.example
                    """));
    }

    @Test
    void leavesOutWhatEndsASentenceOrABracket() {
        assertEquals(
                List.of("https://a.example/x https://a.example/x", "https://b.example/y_(z) https://b.example/y_(z)",
                        "https://c.example https://c.example"),
                links("aim A \"At https://a.example/x. (https://b.example/y_(z)), (https://c.example)!\""));
    }

    @Test
    void findsNothingThatIsNoAddressOrStandsOutsideTexts() {
        assertEquals(List.of(), links("aim A \"https:// and www. and http\"\nat https://a.example\n"));
        assertEquals(List.of(), links(""));
    }
}
