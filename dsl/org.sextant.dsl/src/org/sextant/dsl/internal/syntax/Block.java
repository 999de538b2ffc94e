package org.sextant.dsl.internal.syntax;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sextant.dsl.Nouns;

/** What may stand between a pair of braces, or at the top level: statements by their keyword. */
public final class Block {
    private final String type;
    private final Map<String, Shape> byKeyword = new LinkedHashMap<>();
    private @Nullable Shape byName;

    /** Of the class of model objects of that name; of none for a whole file. */
    Block(String type) {
        this.type = type;
    }

    void add(Shape shape) {
        if (shape.keyword().isEmpty()) {
            byName = shape;
        } else {
            byKeyword.put(shape.keyword(), shape);
        }
    }

    /** @return the name of the class of the objects that it belongs to; empty for a whole file */
    public String type() {
        return type;
    }

    /** @return what the block belongs to, in words: "an activity"; empty for a whole file */
    public String noun() {
        return type.isEmpty() ? "" : Nouns.withArticle(type);
    }

    /**
     * The form of a statement.
     *
     * @param keyword a word
     * @return the form of the statement that begins with it, or null if it is no keyword here
     */
    public @Nullable Shape statement(String keyword) {
        return byKeyword.get(keyword);
    }

    /** @return the form of a statement that begins with a name instead of a keyword, or null if there is none here */
    public @Nullable Shape namedStatement() {
        return byName;
    }

    /** @return the keywords, in the grammar's order */
    public Set<String> keywords() {
        return Collections.unmodifiableSet(byKeyword.keySet());
    }
}
