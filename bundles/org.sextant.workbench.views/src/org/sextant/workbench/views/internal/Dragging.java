package org.sextant.workbench.views.internal;

import java.util.function.Function;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Point;
import org.jspecify.annotations.Nullable;
import org.sextant.analysis.Cell;
import org.sextant.dsl.Names;
import org.sextant.model.Framework;
import org.sextant.workbench.common.Dragged;

/** Lets people drag modes and domains out of what a view shows: into a text of the portfolio, or as text into any other. */
final class Dragging extends DragSourceAdapter {
    private final SceneCanvas canvas;
    private final Function<String, @Nullable Cell> cells;
    private @Nullable Dragged dragged;

    private Dragging(SceneCanvas canvas, Function<String, @Nullable Cell> cells) {
        this.canvas = canvas;
        this.cells = cells;
    }

    /**
     * Lets people drag.
     *
     * @param canvas what shows modes and domains
     * @param cells  the mode or domain of an item's key; null if it is none
     */
    static void from(SceneCanvas canvas, Function<String, @Nullable Cell> cells) {
        DragSource source = new DragSource(canvas.control(), DND.DROP_COPY);
        source.setTransfer(Dragged.TRANSFER, TextTransfer.getInstance());
        source.addDragListener(new Dragging(canvas, cells));
    }

    @Override
    public void dragStart(DragSourceEvent event) {
        int index = canvas.at(new Point(event.x, event.y));
        Cell cell = index < 0 ? null : cells.apply(canvas.scene().items().get(index).key());
        Framework framework = cell == null ? null : Names.framework(cell.subject());
        dragged = framework == null || framework.getName() == null ? null
                : new Dragged(framework.getName(), Names.path(cell.subject()));
        event.doit = dragged != null;
        if (dragged != null) {
            dragged.begin();
        }
    }

    @Override
    public void dragSetData(DragSourceEvent event) {
        if (dragged != null && TextTransfer.getInstance().isSupportedType(event.dataType)) {
            event.data = dragged.reference();
        }
    }

    @Override
    public void dragFinished(DragSourceEvent event) {
        dragged = null;
        Dragged.end();
    }
}
