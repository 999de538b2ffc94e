package org.sextant.lsp.internal.texts;

import java.util.Arrays;
import java.util.List;

import org.eclipse.lsp4j.PositionEncodingKind;
import org.jspecify.annotations.Nullable;

/** In which units the client counts the characters of a line. */
public enum Encoding {
    /** Bytes of UTF-8. */
    UTF_8(PositionEncodingKind.UTF8),
    /** Units of UTF-16, as Java does. */
    UTF_16(PositionEncodingKind.UTF16),
    /** Characters (code points). */
    UTF_32(PositionEncodingKind.UTF32);

    private static final int[] UTF_8_LIMITS = {0x80, 0x800, 0x10000};

    private final String word;

    Encoding(String word) {
        this.word = word;
    }

    /** @return what the protocol calls it */
    public String word() {
        return word;
    }

    /**
     * Agrees with a client.
     *
     * @param offered what it can do, the best first; null or empty if it does not say
     * @return the first of these that there is, UTF-16 where there is none
     */
    public static Encoding agree(@Nullable List<String> offered) {
        return offered == null ? UTF_16 : offered.stream()
                .flatMap(each -> Arrays.stream(values()).filter(encoding -> encoding.word.equals(each))).findFirst()
                .orElse(UTF_16);
    }

    /**
     * Measures a character.
     *
     * @param character a code point
     * @return how many units it has
     */
    int units(int character) {
        return switch (this) {
        case UTF_8 -> {
            int units = 1;
            for (int limit : UTF_8_LIMITS) {
                units += character >= limit ? 1 : 0;
            }
            yield units;
        }
        case UTF_16 -> Character.charCount(character);
        case UTF_32 -> 1;
        };
    }
}
