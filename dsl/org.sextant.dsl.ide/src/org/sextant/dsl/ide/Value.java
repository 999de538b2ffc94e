package org.sextant.dsl.ide;

import java.util.Objects;

import org.sextant.dsl.ModelWriter;
import org.sextant.model.Element;
import org.sextant.model.PartialDate;
import org.sextant.model.Worded;

/** A value that a property is to have. */
public sealed interface Value {
    /**
     * A reference, written as the shortest path that means the element where it stands.
     *
     * @param target what is referred to, an element of the snapshot
     */
    record Reference(Element target) implements Value {
    }

    /**
     * What is written as it is: a word, a date, a figure, a name that nothing has yet.
     *
     * @param text one line without braces, quotation marks or comments, such as <code>testing since 2025-02</code>
     */
    record Written(String text) implements Value {
        /** Refuses what would end the value and change what follows. */
        public Written {
            if (text.isBlank() || text.chars().anyMatch(c -> "{}\"\u201C\u201D,\n\r".indexOf(c) >= 0)
                    || text.contains("//")) {
                throw new IllegalArgumentException("no single value: " + text);
            }
            text = text.strip();
        }
    }

    /**
     * Text in quotation marks.
     *
     * @param text the text without them
     */
    record Quoted(String text) implements Value {
        /** @return the text as it is written */
        String written() {
            return ModelWriter.quote(text);
        }
    }

    /**
     * A reference.
     *
     * @param target what is referred to
     * @return the value
     */
    static Value of(Element target) {
        return new Reference(Objects.requireNonNull(target));
    }

    /**
     * A word of a closed list.
     *
     * @param word such as a status
     * @return the value
     */
    static Value of(Worded word) {
        return new Written(word.word());
    }

    /**
     * A date.
     *
     * @param date the date
     * @return the value
     */
    static Value of(PartialDate date) {
        return new Written(date.toString());
    }
}
