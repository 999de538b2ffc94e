package org.sextant.workbench.search.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.DialogPage;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.search.ui.ISearchPage;
import org.eclipse.search.ui.ISearchPageContainer;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.sextant.workbench.common.PortfolioContext;
import org.sextant.workspace.PortfolioNature;
import org.sextant.workspace.Portfolios;
import org.sextant.workspace.ProjectPortfolio;

/** Asks which words to look for, in what, and where. */
public final class SearchPage extends DialogPage implements ISearchPage {
    /** The page's id. */
    public static final String ID = "org.sextant.workbench.search.page";

    /** The dialog's button that chooses between pages, of which there is one. */
    private static final int CUSTOMISE = IDialogConstants.CLIENT_ID + 3;
    private static final int WIDTH_CHARS = 60;
    private static final int SPACE = 10;

    private @Nullable ISearchPageContainer container;
    private @Nullable ProjectPortfolio portfolio;
    private Combo words;
    private Combo kind;
    private Combo standing;
    private Button namesAndTitles;
    private Button everywhere;

    @Override
    public void setContainer(ISearchPageContainer now) {
        container = now;
    }

    @Override
    public void createControl(Composite parent) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        portfolio = window == null ? null : PortfolioContext.of(window).portfolio();
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(SPACE, SPACE).spacing(SPACE, SPACE).applyTo(area);
        words = field(area, "&Words:", SWT.DROP_DOWN);
        nothing(area);
        Label hint = new Label(area, SWT.WRAP);
        hint.setText("All of them in the same element, in any order. In double quotes: side by side, as in "
                + "\"virtual ward\". Without words, everything chosen below is listed.");
        GridDataFactory.fillDefaults().grab(true, false).hint(width(hint), SWT.DEFAULT)
                .applyTo(hint);
        kind = field(area, "Look &for:", SWT.READ_ONLY);
        kind.setItems(Kind.labels().toArray(String[]::new));
        standing = field(area, "S&tatus:", SWT.READ_ONLY);
        standing.setItems(Standing.labels().toArray(String[]::new));
        nothing(area);
        namesAndTitles = new Button(area, SWT.CHECK);
        namesAndTitles.setText("&Only in names and titles");
        new Label(area, SWT.NONE).setText("Where:");
        Composite where = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(2 * SPACE, 0).applyTo(where);
        everywhere = new Button(where, SWT.RADIO);
        everywhere.setText("&All portfolios");
        Button here = new Button(where, SWT.RADIO);
        here.setText(portfolio == null ? "&This portfolio"
                : "O&nly " + portfolio.project().getName().replace("&", "&&"));
        here.setEnabled(portfolio != null);
        begin(here);
        words.addModifyListener(event -> changed());
        Stream.of(kind, standing).forEach(each -> each.addListener(SWT.Selection, event -> changed()));
        area.getShell().addListener(SWT.Show, event -> hideUnused(area.getShell()));
        setControl(area);
        Dialog.applyDialogFont(area);
    }

    private static int width(Label label) {
        return new PixelConverter(label).convertWidthInCharsToPixels(WIDTH_CHARS);
    }

    private static void hideUnused(Composite parent) {
        for (Control each : parent.getChildren()) {
            if (each instanceof Composite inner) {
                hideUnused(inner);
            } else if (Integer.valueOf(CUSTOMISE).equals(each.getData())) {
                each.setVisible(false);
            }
        }
    }

    /** Leaves the place of a field's label empty. */
    private static void nothing(Composite area) {
        new Label(area, SWT.NONE).setText("");
    }

    private static Combo field(Composite area, String label, int style) {
        new Label(area, SWT.NONE).setText(label);
        Combo combo = new Combo(area, SWT.BORDER | style);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    /** With what was asked last; words that are selected in a text are likely to be those that people look for. */
    private void begin(Button here) {
        Asked last = Asked.last();
        words.setItems(Asked.lastWords().toArray(String[]::new));
        words.setText(container != null && container.getSelection() instanceof ITextSelection selection
                && selection.getText() != null && !selection.getText().isBlank()
                && selection.getText().lines().count() == 1
                        ? selection.getText().strip() : last.words());
        kind.select(last.kind());
        standing.select(last.standing());
        namesAndTitles.setSelection(last.namesAndTitles());
        everywhere.setSelection(last.everywhere() || portfolio == null);
        here.setSelection(!everywhere.getSelection());
    }

    private Asked asked() {
        return new Asked(words.getText(), kind.getSelectionIndex(), standing.getSelectionIndex(),
                namesAndTitles.getSelection(), everywhere.getSelection());
    }

    private void changed() {
        standing.setEnabled(Kind.of(kind.getSelectionIndex()).hasStatus());
        if (container != null) {
            container.setPerformActionEnabled(asked().asks());
        }
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            words.setFocus();
            changed();
        }
    }

    @Override
    public boolean performAction() {
        Asked asked = asked();
        asked.keep();
        ProjectPortfolio only = portfolio;
        NewSearchUI.runQueryInBackground(
                new PortfolioSearch(asked, asked.everywhere() || only == null ? all() : List.of(only)));
        return true;
    }

    private static List<ProjectPortfolio> all() {
        List<ProjectPortfolio> all = new ArrayList<>();
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            ProjectPortfolio each = isPortfolio(project) ? Portfolios.get().of(project) : null;
            if (each != null) {
                all.add(each);
            }
        }
        return all;
    }

    private static boolean isPortfolio(IProject project) {
        try {
            return project.isOpen() && project.hasNature(PortfolioNature.ID);
        } catch (CoreException e) {
            return false; // closed between the two questions
        }
    }
}
