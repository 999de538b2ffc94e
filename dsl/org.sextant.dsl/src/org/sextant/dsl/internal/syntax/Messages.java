package org.sextant.dsl.internal.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** What the reader says about text that does not fit, in its writers' words. */
final class Messages {
    /** A name that fits, by the keyword of what it names. */
    private static final Map<String, String> NAMES = Map.of("system", "Riverside", "organisation", "Trust", "place",
            "North", "role", "FlowLead", "aim", "AtHome", "goal", "FewerFalls", "measure", "Seen", "plan", "Autumn",
            "reflection", "Spring", "opportunity", "Weekends");

    private final Syntax syntax;
    private final TokenTypes types;

    Messages(Syntax syntax) {
        this.syntax = syntax;
        this.types = syntax.types();
    }

    String unknown(Block block, String word, @Nullable String meant) {
        String what = block == syntax.top() ? "no statement begins with \"" + word + "\""
                : block.noun() + " has no property called \"" + word + "\"";
        if (meant != null) {
            return what + "; did you mean \"" + meant + "\"?";
        }
        String owner = syntax.ownerOf(word);
        if (owner != null) {
            return "\"" + word + "\" belongs " + place(owner) + ", not " + place(block.noun());
        }
        return block.keywords().isEmpty() ? "this line does not fit in " + block.noun()
                : what + "; use " + first(new ArrayList<>(block.keywords()));
    }

    private static String place(String noun) {
        return noun.isEmpty() ? "at the top level of a file" : "in " + noun;
    }

    /** What is said of a statement before which a block has to end. */
    String outside(String keyword, String home, Frame closed) {
        String noun = closed.block.noun();
        return "\"" + keyword + "\" belongs " + place(home) + "; close the { of "
                + noun.substring(noun.indexOf(' ') + 1) + " (line " + closed.opener.getLine() + ") before it";
    }

    String notAWord(Block block, SextantToken token) {
        return quoted(token) + " cannot begin a line " + (block == syntax.top() ? "here" : "in " + block.noun())
                + "; a line begins with a word such as " + first(new ArrayList<>(block.keywords()));
    }

    private static String first(List<String> words) {
        int shown = Math.min(words.size(), 6);
        return String.join(", ", words.subList(0, shown)) + (shown < words.size() ? ", ..." : "");
    }

    /** What is missing after a keyword, or before what stands there instead. */
    String missing(String keyword, State state, @Nullable SextantToken instead) {
        if (instead != null && isPropertyKeyword(instead) && state.wordUse() == WordUse.REFERENCE) {
            return reserved(types.text(instead));
        }
        String subject = keyword.isEmpty() ? "this" : "\"" + keyword + "\"";
        return subject + " needs " + expected(state) + (instead == null ? "" : ", not " + quoted(instead));
    }

    private String expected(State state) {
        List<String> parts = new ArrayList<>();
        if (state.wordMeans() != null) {
            parts.add(Objects.requireNonNull(state.wordMeans()));
        }
        for (int type : state.tokens()) {
            if (type == types.string) {
                parts.add("a text in quotation marks");
            } else if (type == types.date) {
                parts.add("a date such as 2026-03");
            } else if (type == types.number && !state.tokens().contains(types.date)) {
                parts.add("a number");
            }
        }
        if (parts.isEmpty()) {
            state.tokens().stream().map(types::keywordText).filter(text -> Character.isLetter(text.charAt(0)))
                    .forEach(text -> parts.add("\"" + text + "\""));
        }
        return String.join(" or ", parts);
    }

    private boolean isPropertyKeyword(SextantToken token) {
        return types.isWord(token.getType()) && syntax.isPropertyKeyword(types.text(token));
    }

    private static String reserved(String word) {
        return "\"" + word + "\" is a word of the language and begins no reference; to refer to something called "
                + word + ", write it with the name of the system, as in System." + word;
    }

    String nothingFollows(boolean list) {
        return "nothing follows this comma; take it away" + (list ? " or add another value" : "");
    }

    String oneValue(String keyword) {
        return '"' + keyword + "\" takes one value; take away what stands from this comma on"
                + (keyword.equals("lead") ? ", and name others after \"with\"" : ", or put it in a line of its own");
    }

    String tooMuch(String keyword, SextantToken token) {
        return quoted(token) + " does not belong to " + (keyword.isEmpty() ? "this" : "\"" + keyword + "\"")
                + "; put each property on a line of its own, and text in quotation marks";
    }

    /** What a token says, in quotation marks; a text has its own. */
    private String quoted(SextantToken token) {
        return token.getType() == types.string ? token.getText() : '"' + types.text(token) + '"';
    }

    String nameless(Shape shape, SextantToken next) {
        return "\"" + shape.keyword() + "\" needs a name before " + (next.getType() == types.string ? "its title" : "{")
                + ", for example " + shape.keyword() + ' ' + NAMES.getOrDefault(shape.keyword(), "FrontDoor");
    }
}
