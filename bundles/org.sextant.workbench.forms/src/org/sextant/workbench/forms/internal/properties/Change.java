package org.sextant.workbench.forms.internal.properties;

import org.jspecify.annotations.Nullable;
import org.sextant.dsl.ide.Edit;
import org.sextant.model.Element;
import org.sextant.workbench.forms.internal.fields.Source;

/** What people want to change of an element, worked out when the newest text is there. */
@FunctionalInterface
interface Change {
    /**
     * Works the change out.
     *
     * @param source  the newest portfolio
     * @param element the element in it
     * @return the edit; null if there is nothing to change
     */
    @Nullable
    Edit edit(Source source, Element element);
}
