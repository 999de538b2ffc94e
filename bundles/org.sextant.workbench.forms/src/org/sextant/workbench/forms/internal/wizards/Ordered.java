package org.sextant.workbench.forms.internal.wizards;

import java.util.Map;

import org.sextant.dsl.SextantLanguage;
import org.sextant.dsl.Vocabulary;
import org.sextant.dsl.ide.NewElement;

/** Puts what people said of an element in the order in which it is usually written. */
final class Ordered {
    private Ordered() {
    }

    static NewElement of(NewElement element) {
        NewElement ordered = new NewElement(element.kind(), element.name(), element.title(), Map.of(),
                element.file());
        for (String keyword : SextantLanguage.get().part(Vocabulary.class).keywords(element.kind().type())) {
            if (element.properties().containsKey(keyword)) {
                ordered = ordered.with(keyword, element.properties().get(keyword));
            }
        }
        return ordered;
    }
}
