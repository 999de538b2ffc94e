package org.sextant.workbench.forms.internal.fields;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.ide.Value;

/** Several values in one line, chosen in a dialog. */
public final class ListField implements Field {
    private final Composite row;
    private final Text text;
    private final Button choose;
    private final Chooser chooser;
    private List<Value> values = List.of();
    private @Nullable Source source;

    /** Asks people for values. */
    public interface Chooser {
        /**
         * Makes the dialog.
         *
         * @param shell  above which it opens
         * @param source what there is to choose from
         * @param values what is chosen now
         * @return the dialog
         */
        ChoiceDialog dialog(Shell shell, Source source, List<Value> values);
    }

    /**
     * Makes the field.
     *
     * @param parent  where it stands
     * @param what    what is chosen, for people who listen to the screen
     * @param none    what is shown while nothing is chosen
     * @param chooser asks people
     */
    public ListField(Composite parent, String what, String none, Chooser chooser) {
        this.chooser = chooser;
        row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        text = new Text(row, SWT.BORDER | SWT.SINGLE | SWT.READ_ONLY);
        text.setMessage(none);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(100, SWT.DEFAULT)
                .applyTo(text);
        choose = new Button(row, SWT.PUSH);
        choose.setText("Choose\u2026");
        Helper.name(text, what);
        Helper.name(choose, "Choose " + what);
    }

    @Override
    public Composite control() {
        return row;
    }

    /** @return opens the dialog */
    public Button button() {
        return choose;
    }

    @Override
    public void show(List<Value> now, Source from) {
        source = from;
        values = List.copyOf(now);
        String shown = values.stream().map(Source::label).collect(Collectors.joining(", "));
        if (!text.getText().equals(shown)) {
            text.setText(shown);
        }
        text.setToolTipText(shown.isEmpty() ? null
                : values.stream().map(Source::label).collect(Collectors.joining("\n")));
    }

    @Override
    public List<Value> values() {
        return values;
    }

    @Override
    public void onChange(Runnable changed, Runnable settled) {
        choose.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (source != null) {
                Source from = Objects.requireNonNull(source);
                ChoiceDialog dialog = chooser.dialog(row.getShell(), from, values);
                if (dialog.open() == Window.OK) {
                    show(dialog.values(), from);
                    changed.run();
                    settled.run();
                }
            }
        }));
    }
}
