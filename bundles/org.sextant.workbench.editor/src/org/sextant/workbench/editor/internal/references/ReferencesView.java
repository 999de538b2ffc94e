package org.sextant.workbench.editor.internal.references;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.jspecify.annotations.Nullable;
import org.sextant.workbench.common.Texts;
import org.sextant.workbench.editor.internal.Place;
import org.sextant.workbench.editor.internal.PlaceTable;
import org.sextant.workspace.ProjectPortfolio;

/** Lists what was last asked for: where an element is named, or what depends on it. Enter goes there. */
public final class ReferencesView extends ViewPart {
    /** The view's id. */
    public static final String ID = "org.sextant.workbench.editor.references.view";

    private static final int MARGIN = 6;

    private Label head;
    private PlaceTable table;
    private @Nullable ProjectPortfolio portfolio;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(parent);
        head = new Label(parent, SWT.WRAP);
        head.setText("Put the caret into a name in a text. Ctrl+Shift+G lists here where else it stands; "
                + "What depends on this, in the menu of the text, what comes after it or works towards it.");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        table = new PlaceTable(parent);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        table.control().addListener(SWT.DefaultSelection, event -> go());
    }

    /**
     * Lists places.
     *
     * @param of     the portfolio whose places they are
     * @param what   says in a sentence what they are
     * @param places the places
     */
    void show(ProjectPortfolio of, String what, List<Place> places) {
        portfolio = of;
        head.setText(what);
        table.show(places);
        if (!places.isEmpty()) {
            table.control().setSelection(0);
        }
        head.getParent().layout();
    }

    private void go() {
        Place place = table.chosen();
        IFile file = place == null || portfolio == null ? null : portfolio.file(place.file());
        try {
            if (place != null && file != null) {
                Texts.show(getSite().getPage(), file, place.range().offset(), place.range().length(), true);
            }
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    @Override
    public void setFocus() {
        table.control().setFocus();
    }
}
