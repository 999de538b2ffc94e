package org.sextant.dsl.ide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an element that is to be added.
 *
 * @param kind       what it is
 * @param name       its name, as references use it
 * @param title      what people see; null or blank for none
 * @param properties what is said of it, by keyword, in the order in which it is to be written
 * @param file       the file that it is to stand in; null for the one where it fits best
 */
public record NewElement(ElementKind kind, String name, @Nullable String title, Map<String, List<Value>> properties,
        @Nullable URI file) {
    /** Copies the map and leaves out what has no value. */
    public NewElement {
        Map<String, List<Value>> given = new LinkedHashMap<>();
        properties.forEach((keyword, values) -> {
            if (!values.isEmpty()) {
                given.put(keyword, List.copyOf(values));
            }
        });
        properties = given;
    }

    /**
     * An element with a name and a title.
     *
     * @param kind  what it is
     * @param name  its name
     * @param title its title; null or blank for none
     */
    public NewElement(ElementKind kind, String name, @Nullable String title) {
        this(kind, name, title, Map.of(), null);
    }

    /**
     * The same with one more property.
     *
     * @param keyword its keyword
     * @param values  its values; none adds nothing
     * @return the element
     */
    public NewElement with(String keyword, List<? extends Value> values) {
        Map<String, List<Value>> more = new LinkedHashMap<>(properties);
        more.put(keyword, new ArrayList<>(values));
        return new NewElement(kind, name, title, more, file);
    }

    /**
     * The same in a file.
     *
     * @param where the file; one that is not there yet is made
     * @return the element
     */
    public NewElement in(@Nullable URI where) {
        return new NewElement(kind, name, title, properties, where);
    }
}
