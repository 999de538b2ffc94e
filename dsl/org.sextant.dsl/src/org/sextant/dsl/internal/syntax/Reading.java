package org.sextant.dsl.internal.syntax;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A text's tokens as the parser is to see them, with what is wrong. */
public final class Reading {
    private final List<SextantToken> tokens;
    private final Map<SextantToken, List<SextantToken>> inserted = new IdentityHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Integer> lines = new HashSet<>();

    Reading(List<SextantToken> tokens) {
        this.tokens = tokens;
    }

    SextantToken insertAfter(SextantToken token, int type) {
        SextantToken missing = token.missing(type);
        inserted.computeIfAbsent(token, key -> new ArrayList<>()).add(missing);
        return missing;
    }

    void report(String code, String message, SextantToken token) {
        report(code, message, token, List.of());
    }

    /** Reports a problem unless its line has one. */
    void report(String code, String message, SextantToken token, List<String> data) {
        if (lines.add(token.getLine())) {
            problems.add(new Problem(code, message, token, data));
        }
    }

    /** @return all tokens in order, those put in for what is missing among them */
    public List<SextantToken> tokens() {
        if (inserted.isEmpty()) {
            return tokens;
        }
        List<SextantToken> all = new ArrayList<>(tokens.size() + inserted.size());
        for (SextantToken token : tokens) {
            all.add(token);
            all.addAll(inserted.getOrDefault(token, List.of()));
        }
        return all;
    }

    /** @return what is wrong, at most one problem a line */
    public List<Problem> problems() {
        return problems;
    }
}
