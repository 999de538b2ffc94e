package org.sextant.dsl.internal.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;

/** A state between two tokens of a statement's values: which tokens may follow, and whether the statement may end. */
final class State {
    private final Map<Integer, State> byToken = new TreeMap<>();
    private @Nullable State afterWord;
    private @Nullable WordUse wordUse;
    private @Nullable String wordMeans;
    private @Nullable EStructuralFeature wordFeature;
    private boolean complete;

    void connect(Symbol symbol, State next) {
        if (symbol.word() == null) {
            byToken.put(symbol.token(), next);
        } else if (afterWord == null) {
            afterWord = next;
            wordUse = symbol.word();
            wordMeans = symbol.means();
            wordFeature = symbol.feature();
        }
    }

    void setComplete() {
        complete = true;
    }

    /** Whether the statement may end here. */
    boolean isComplete() {
        return complete;
    }

    @Nullable
    State after(int tokenType) {
        return byToken.get(tokenType);
    }

    /** The state after a word that is no keyword here, or null where none may stand. */
    @Nullable
    State afterWord() {
        return afterWord;
    }

    @Nullable
    WordUse wordUse() {
        return wordUse;
    }

    /** What a word stands for here, for messages; null where no word may stand or it speaks for itself. */
    @Nullable
    String wordMeans() {
        return wordMeans;
    }

    /** The feature that a word is a value of here; null where no word may stand. */
    @Nullable
    EStructuralFeature wordFeature() {
        return wordFeature;
    }

    /** The token types that may follow, words apart. */
    List<Integer> tokens() {
        return new ArrayList<>(byToken.keySet());
    }
}
