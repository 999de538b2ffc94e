package org.sextant.dsl.internal.syntax;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.xtext.parser.antlr.ITokenDefProvider;

/** The parser's token types: those of the keywords by their text, and those of the terminals. */
public final class TokenTypes {
    private final Map<String, Integer> keywords = new HashMap<>();
    private final String[] texts;

    final int id;
    final int string;
    final int number;
    final int date;
    final int comment;
    final int space;
    final int stray;
    final int open;
    final int close;
    final int comma;
    final int dot;
    final int atLeast;

    /**
     * Reads the types.
     *
     * @param tokens the generated token definitions
     */
    public TokenTypes(ITokenDefProvider tokens) {
        Map<String, Integer> byName = new HashMap<>();
        int max = 0;
        for (Map.Entry<Integer, String> entry : tokens.getTokenDefMap().entrySet()) {
            String name = entry.getValue();
            max = Math.max(max, entry.getKey());
            if (name.startsWith("'")) {
                keywords.put(name.substring(1, name.length() - 1), entry.getKey());
            } else {
                byName.put(name, entry.getKey());
            }
        }
        texts = new String[max + 1];
        keywords.forEach((text, type) -> texts[type] = text);
        id = byName.get("RULE_ID");
        string = byName.get("RULE_STRING");
        number = byName.get("RULE_NUMBER");
        date = byName.get("RULE_DATE");
        comment = byName.get("RULE_SL_COMMENT");
        space = byName.get("RULE_WS");
        stray = byName.get("RULE_STRAY");
        open = keyword("{");
        close = keyword("}");
        comma = keyword(",");
        dot = keyword(".");
        atLeast = keyword(">=");
    }

    int keyword(String text) {
        return keywords.get(text);
    }

    /** The type of a word: its keyword's, or that of names. */
    int word(String text) {
        Integer keyword = keywords.get(text);
        return keyword == null ? id : keyword;
    }

    int terminal(String rule) {
        return switch (rule) {
        case "ID" -> id;
        case "STRING" -> string;
        case "NUMBER" -> number;
        case "DATE" -> date;
        default -> throw new IllegalArgumentException(rule);
        };
    }

    /** Whether a token of this type is a word: a name or a keyword made of letters. */
    boolean isWord(int type) {
        return type == id || type < texts.length && texts[type] != null && Character.isLetter(texts[type].charAt(0));
    }

    /**
     * What a token is.
     *
     * @param token a token
     * @return its kind, after what the reader made of it
     */
    public TokenKind kind(SextantToken token) {
        int type = token.getType();
        return type == id ? TokenKind.NAME : type == string ? TokenKind.TEXT : type == comma ? TokenKind.COMMA
                : type == dot ? TokenKind.DOT : type == open ? TokenKind.OPEN : type == close ? TokenKind.CLOSE
                        : type == comment ? TokenKind.COMMENT : type == space ? TokenKind.SPACE
                                : type == stray ? TokenKind.STRAY : isWord(type) ? TokenKind.KEYWORD : TokenKind.OTHER;
    }

    /** What a token says: its keyword, or its text. */
    String text(SextantToken token) {
        String keyword = token.getType() < texts.length ? texts[token.getType()] : null;
        return keyword == null ? token.getText() : keyword;
    }

    String keywordText(int type) {
        return texts[type];
    }
}
