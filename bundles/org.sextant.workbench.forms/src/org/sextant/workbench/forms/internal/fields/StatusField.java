package org.sextant.workbench.forms.internal.fields;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.ide.Value;
import org.sextant.model.Status;

/** Where a piece of work stands now, and since when. Earlier statuses stay as they are written. */
public final class StatusField implements Field {
    private static final String SINCE = " since ";
    private static final int DATE_WIDTH = 110;

    private final Composite row;
    private final WordField word;
    private final DateField since;
    private List<Value> earlier = List.of();

    /**
     * Makes the field.
     *
     * @param parent where it stands
     */
    public StatusField(Composite parent) {
        row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
        word = new WordField(row, "Not stated", Status.values());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(word.control());
        Helper.name(word.control(), "status");
        new Label(row, SWT.NONE).setText("sin&ce");
        since = new DateField(row, "2026-03");
        GridDataFactory.fillDefaults().hint(DATE_WIDTH, SWT.DEFAULT).applyTo(since.control());
    }

    @Override
    public Composite control() {
        return row;
    }

    @Override
    public void show(List<Value> values, Source source) {
        earlier = values.isEmpty() ? List.of() : values.subList(0, values.size() - 1);
        String last = values.isEmpty() ? "" : Source.label(values.getLast());
        int at = last.indexOf(SINCE);
        String status = at < 0 ? last : last.substring(0, at);
        word.show(status.isEmpty() ? List.of() : List.of(new Value.Written(status)), source);
        since.show(at < 0 ? List.of() : List.of(new Value.Written(last.substring(at + SINCE.length()))), source);
        since.control().setEnabled(!status.isEmpty());
    }

    @Override
    public List<Value> values() {
        List<Value> all = new ArrayList<>(earlier);
        for (Value status : word.values()) {
            String date = since.values().stream().map(Source::label).findFirst().map(each -> SINCE + each).orElse("");
            all.add(new Value.Written(Source.label(status) + date));
        }
        return all;
    }

    @Override
    public @Nullable String problem() {
        return since.problem();
    }

    @Override
    public void onChange(Runnable changed, Runnable settled) {
        word.onChange(() -> {
            since.control().setEnabled(!word.values().isEmpty());
            changed.run();
        }, settled);
        since.onChange(changed, settled);
    }
}
