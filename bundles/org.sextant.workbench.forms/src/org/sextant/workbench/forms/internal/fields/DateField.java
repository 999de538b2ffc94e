package org.sextant.workbench.forms.internal.fields;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.ide.Value;
import org.sextant.model.PartialDate;

/** A date, typed as it is written. */
public final class DateField implements Field {
    private final Text text;
    private String shown = "";
    private boolean showing;

    /**
     * Makes the field.
     *
     * @param parent where it stands
     * @param hint   an example, shown while it is empty
     */
    public DateField(Composite parent, String hint) {
        text = new Text(parent, SWT.BORDER | SWT.SINGLE);
        text.setMessage(hint);
    }

    @Override
    public Text control() {
        return text;
    }

    @Override
    public void show(List<Value> values, Source source) {
        String now = values.isEmpty() ? "" : Source.label(values.getLast());
        if (!now.equals(shown) || !text.isFocusControl()) {
            showing = true;
            shown = now;
            if (!text.getText().equals(now)) {
                text.setText(now);
            }
            showing = false;
        }
    }

    @Override
    public List<Value> values() {
        return PartialDate.parse(text.getText().strip()).map(date -> List.of(Value.of(date))).orElse(List.of());
    }

    @Override
    public @Nullable String problem() {
        String written = text.getText().strip();
        return written.isEmpty() || PartialDate.parse(written).isPresent() ? null
                : "\u201C" + written + "\u201D is not a date; write 2026, 2026-03, 2026-03-31 or the financial year"
                        + " 2025/26.";
    }

    @Override
    public void onChange(Runnable changed, Runnable settled) {
        text.addModifyListener(event -> {
            if (!showing) {
                changed.run();
            }
        });
        Runnable left = () -> {
            if (!text.getText().strip().equals(shown) && problem() == null) {
                shown = text.getText().strip();
                settled.run();
            }
        };
        text.addFocusListener(FocusListener.focusLostAdapter(event -> left.run()));
        text.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> left.run()));
    }
}
