package org.sextant.workbench.forms.internal.fields;

import java.util.List;

import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.ide.Value;

/** Shows the values of one property, and lets people change them. */
public interface Field {
    /** @return the control that stands in the form, to be laid out */
    Control control();

    /**
     * Shows values; tells nobody.
     *
     * @param values what is written now
     * @param source what there is to choose from
     */
    void show(List<Value> values, Source source);

    /** @return the values that people want, in order; those of a field with a problem do not count */
    List<Value> values();

    /** @return what is wrong with what is in the field, a sentence; null if nothing is */
    default @Nullable String problem() {
        return null;
    }

    /**
     * Tells of changes by people.
     *
     * @param changed told at each change
     * @param settled told when they have made up their minds: something is chosen, or a text is left
     */
    void onChange(Runnable changed, Runnable settled);
}
