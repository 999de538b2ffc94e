package org.sextant.dsl.internal.parser;

import java.util.List;

import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;
import org.jspecify.annotations.Nullable;

/** A value that cannot be read: the code of the finding, and what might have been meant. */
final class WrongValue extends ValueConverterException {
    static final String RANGE = "value.range";
    static final String DATE = "date.invalid";

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<String> suggestions;

    WrongValue(String code, String message, @Nullable INode node, List<String> suggestions) {
        super(message, node, null);
        this.code = code;
        this.suggestions = suggestions;
    }

    String code() {
        return code;
    }

    String[] suggestions() {
        return suggestions.toArray(String[]::new);
    }
}
