package org.sextant.workbench.forms.internal.fields;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.sextant.dsl.ide.Value;
import org.sextant.model.Element;

/** One element of a kind, by its title, or none. */
public final class ReferenceField implements Field {
    private static final int VISIBLE = 14;

    private final Combo combo;
    private final EClass type;
    private final String none;
    private List<Value> choices = List.of();

    /**
     * Makes the field.
     *
     * @param parent where it stands
     * @param type   the kind of elements
     * @param none   what stands for no element
     */
    public ReferenceField(Composite parent, EClass type, String none) {
        this.type = type;
        this.none = none;
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setVisibleItemCount(VISIBLE);
        combo.add(none);
        combo.select(0);
    }

    @Override
    public Combo control() {
        return combo;
    }

    @Override
    public void show(List<Value> values, Source source) {
        List<Value> all = new ArrayList<>();
        List<String> items = new ArrayList<>(List.of(none));
        List<Element> elements = source.elements(type);
        elements.forEach(each -> all.add(Value.of(each)));
        items.addAll(Source.labels(elements));
        int selected = 0;
        if (!values.isEmpty()) {
            Value value = values.getLast();
            if (!all.contains(value)) {
                all.add(value);
                items.add(Source.label(value));
            }
            selected = all.indexOf(value) + 1;
        }
        choices = all;
        if (!items.equals(List.of(combo.getItems()))) {
            combo.setItems(items.toArray(String[]::new));
        }
        if (combo.getSelectionIndex() != selected) {
            combo.select(selected);
        }
    }

    @Override
    public List<Value> values() {
        int index = combo.getSelectionIndex();
        return index <= 0 ? List.of() : List.of(choices.get(index - 1));
    }

    @Override
    public void onChange(Runnable changed, Runnable settled) {
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            changed.run();
            settled.run();
        }));
    }
}
