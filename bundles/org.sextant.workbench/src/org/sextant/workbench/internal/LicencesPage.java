package org.sextant.workbench.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.about.InstallationPage;

/** Every part that is installed, with its version and its licence. */
public final class LicencesPage extends InstallationPage {
    private static final int MARGIN = 10;
    private static final int[] WIDTHS = {250, 70, 150, 170};
    private static final String[] HEADINGS = {"Part", "Version", "Made by", "Licence"};

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(MARGIN, MARGIN).applyTo(page);
        new Label(page, SWT.NONE).setText("&Parts of Sextant, with their licences:");
        Table table = new Table(page, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        for (int i = 0; i < HEADINGS.length; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(HEADINGS[i]);
            column.setWidth(WIDTHS[i]);
        }
        for (Licences.Part part : Licences.parts()) {
            new TableItem(table, SWT.NONE)
                    .setText(new String[]{part.name(), part.version(), part.maker(), part.licence()});
        }
        setControl(page);
    }
}
