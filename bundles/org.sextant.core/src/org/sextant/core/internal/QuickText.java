package org.sextant.core.internal;

import org.xml.sax.SAXException;

/** The text in simple XML: what stands for a character, and which characters there can be. */
final class QuickText {
    private static final int HEXADECIMAL = 16;
    private static final int DECIMAL = 10;

    private QuickText() {
    }

    /**
     * Requires what simple XML has.
     *
     * @param met whether it is so
     * @throws SAXException if it is not: a full parser is needed
     */
    static void require(boolean met) throws SAXException {
        if (!met) {
            throw new SAXException("not simple XML");
        }
    }

    /**
     * Replaces references by the characters that they stand for.
     *
     * @param raw       text as it stands
     * @param attribute whether it is an attribute's, in which a line break counts as a space
     * @return what it means
     * @throws SAXException if a reference is to something else
     */
    static String decode(String raw, boolean attribute) throws SAXException {
        String text = attribute ? raw.replace('\n', ' ').replace('\t', ' ') : raw;
        int reference = text.indexOf('&');
        if (reference < 0) {
            return text;
        }
        StringBuilder decoded = new StringBuilder(text.length());
        int done = 0;
        while (reference >= 0) {
            int end = text.indexOf(';', reference);
            require(end > reference + 1);
            decoded.append(text, done, reference).appendCodePoint(character(text.substring(reference + 1, end)));
            done = end + 1;
            reference = text.indexOf('&', done);
        }
        return decoded.append(text, done, text.length()).toString();
    }

    private static int character(String name) throws SAXException {
        return switch (name) {
        case "lt" -> '<';
        case "gt" -> '>';
        case "amp" -> '&';
        case "quot" -> '"';
        case "apos" -> '\'';
        default -> number(name);
        };
    }

    private static int number(String name) throws SAXException {
        boolean hexadecimal = name.startsWith("#x");
        String digits = name.substring(hexadecimal ? 2 : 1);
        require(name.charAt(0) == '#' && !digits.isEmpty() && digits.chars().allMatch(QuickText::isDigit));
        try {
            int character = Integer.parseInt(digits, hexadecimal ? HEXADECIMAL : DECIMAL);
            require(character <= Character.MAX_CODE_POINT
                    && (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE));
            return character;
        } catch (NumberFormatException wrong) {
            throw new SAXException(wrong);
        }
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
    }

    /**
     * Looks for characters that XML cannot have.
     *
     * @param text a text
     * @throws SAXException if one is there
     */
    static void check(String text) throws SAXException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            require(c >= ' ' && c < '\uFFFE' || c == '\t' || c == '\n' || c == '\r');
        }
    }
}
