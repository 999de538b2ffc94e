package org.sextant.workbench.editor.internal;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;

/** A list of places: where, in which element, and what stands there. Rows are made when they are looked at. */
public final class PlaceTable {
    private static final int WHERE = 190;
    private static final int IN = 210;
    private static final int LINE = 500;

    private final Table table;
    private List<Place> places = List.of();

    /**
     * Makes one.
     *
     * @param parent what it is in
     */
    public PlaceTable(Composite parent) {
        table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.VIRTUAL);
        table.setHeaderVisible(true);
        column("Where", WHERE);
        column("In", IN);
        column("Line", LINE);
        table.addListener(SWT.SetData, this::fill);
    }

    private void column(String head, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(head);
        column.setWidth(width);
    }

    private void fill(Event event) {
        Place place = places.get(event.index);
        ((TableItem) event.item).setText(new String[]{place.where(), place.in(), place.line()});
    }

    /**
     * Shows places.
     *
     * @param now the places
     */
    public void show(List<Place> now) {
        places = List.copyOf(now);
        table.setItemCount(0);
        table.clearAll();
        table.setItemCount(places.size());
    }

    /** @return the place that is chosen; null if none is */
    public @Nullable Place chosen() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= places.size() ? null : places.get(index);
    }

    /** @return how high a row is, in pixels */
    public int rowHeight() {
        return table.getItemHeight();
    }

    /** @return the list itself */
    public Table control() {
        return table;
    }
}
