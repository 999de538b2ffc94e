package org.sextant.workbench.forms.internal.fields;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.sextant.dsl.ide.Value;
import org.sextant.model.Worded;

/** A word of a closed list, or none. */
public final class WordField implements Field {
    /** Words no longer than this are letters to be read one by one, such as ICB. */
    private static final int ACRONYM = 3;

    private final Combo combo;
    private final List<String> words;
    /** What is written and is no word of the list; empty where there is nothing such. */
    private String other = "";

    /**
     * Makes the field.
     *
     * @param parent where it stands
     * @param none   what stands for no word
     * @param words  the list
     */
    public WordField(Composite parent, String none, Worded... words) {
        this.words = Arrays.stream(words).map(Worded::word).toList();
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.add(none);
        this.words.forEach(each -> combo.add(shown(each)));
        combo.setVisibleItemCount(combo.getItemCount() + 1);
        combo.select(0);
    }

    /** A word as people write it elsewhere: the language joins words by hyphens. */
    private static String shown(String word) {
        return word.length() <= ACRONYM ? word.toUpperCase(Locale.ROOT) : word.replace('-', ' ');
    }

    @Override
    public Combo control() {
        return combo;
    }

    @Override
    public void show(List<Value> values, Source source) {
        String word = values.isEmpty() ? "" : Source.label(values.getLast());
        int index = words.indexOf(word) + 1;
        if (!other.isEmpty()) {
            combo.remove(combo.getItemCount() - 1);
            other = "";
        }
        if (index == 0 && !word.isEmpty()) {
            other = word;
            combo.add(word);
            index = combo.getItemCount() - 1;
        }
        if (combo.getSelectionIndex() != index) {
            combo.select(index);
        }
    }

    @Override
    public List<Value> values() {
        int index = combo.getSelectionIndex();
        return index <= 0 ? List.of()
                : List.of(new Value.Written(index <= words.size() ? words.get(index - 1) : other));
    }

    @Override
    public void onChange(Runnable changed, Runnable settled) {
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            changed.run();
            settled.run();
        }));
    }
}
