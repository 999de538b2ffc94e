package org.sextant.workbench.editor.internal.find;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.Names;
import org.sextant.dsl.ide.Symbol;
import org.sextant.dsl.ide.Symbols;
import org.sextant.workbench.common.Icons;
import org.sextant.workbench.common.Texts;
import org.sextant.workspace.ProjectPortfolio;

/** A list of elements that gets shorter as people type; arrows go up and down in it meanwhile, Enter goes there. */
final class ElementChooser extends Dialog {
    private static final boolean STRONG = "gtk".equals(SWT.getPlatform());
    private static final int MOST = 200;
    private static final int ROWS = 14;
    private static final int[] WIDTHS = {290, 180, 110, 210, 130};

    private final IWorkbenchWindow window;
    private final String title;
    private final ProjectPortfolio portfolio;
    private final CompletableFuture<Symbols> symbols;
    private List<Symbol> found = List.of();
    private int asked;
    private int moved;
    private Text query;
    private Button domains;
    private Label state;
    private Table list;

    ElementChooser(IWorkbenchWindow window, String title, ProjectPortfolio portfolio,
            CompletableFuture<Symbols> symbols) {
        super(window.getShell());
        this.window = window;
        this.title = title;
        this.portfolio = portfolio;
        this.symbols = symbols;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        new Label(area, SWT.NONE).setText("&Name or title, or the first letters of its words:");
        query = new Text(area, SWT.BORDER | SWT.SINGLE);
        query.addModifyListener(event -> search());
        query.addListener(SWT.KeyDown, this::move);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(query);
        domains = new Button(area, SWT.CHECK);
        domains.setText("&By domain");
        domains.addListener(SWT.Selection, event -> search());
        state = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(state);
        list = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        list.setHeaderVisible(true);
        String[] heads = {"Element", "Name", "What it is", "Domain", "File"};
        int width = 0;
        for (int i = 0; i < heads.length; i++) {
            TableColumn column = new TableColumn(list, SWT.NONE);
            column.setText(heads[i]);
            column.setWidth(WIDTHS[i]);
            width += WIDTHS[i];
        }
        list.addListener(SWT.DefaultSelection, event -> okPressed());
        list.addListener(SWT.Selection, event -> ready());
        GridDataFactory.fillDefaults().grab(true, true).hint(width, ROWS * list.getItemHeight()).applyTo(list);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "&Go to", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        search();
    }

    /** In the background, for a portfolio may be large; what is typed meanwhile overtakes it. */
    private void search() {
        int number = ++asked;
        String wanted = query.getText();
        Shell shell = getShell();
        boolean together = domains.getSelection();
        symbols.thenApplyAsync(
                all -> together ? all.findByDomain(wanted, MOST) : all.find(wanted, MOST))
                .whenComplete((now, failure) -> {
                    if (!shell.isDisposed()) {
                        shell.getDisplay().asyncExec(() -> {
                            if (!shell.isDisposed() && number == asked) {
                                show(now == null ? List.of() : now);
                            }
                        });
                    }
                });
    }

    /** The best match is chosen, unless people have gone to another since they typed, which stays. */
    private void show(List<Symbol> now) {
        Symbol before = moved == asked ? chosen() : null;
        found = now;
        list.setRedraw(false);
        list.removeAll();
        for (Symbol each : now) {
            TableItem item = new TableItem(list, SWT.NONE);
            item.setText(new String[]{each.title(), each.name(), each.noun(),
                    String.join(", ", each.domains().stream().map(Names::title).toList()),
                    each.file().lastSegment()});
        }
        list.setRedraw(true);
        if (!now.isEmpty()) {
            list.setSelection(Math.max(0, now.indexOf(before)));
        }
        state.setText(now.isEmpty() ? "Nothing is called that." : now.size() == MOST
                ? "The first " + MOST + "; type more to narrow them." : now.size() == 1 ? "1 element" : now.size()
                        + " elements");
        ready();
    }

    /** On a strong selection, as on GTK, a picture has to have the colour of the text. */
    private void ready() {
        getButton(IDialogConstants.OK_ID).setEnabled(chosen() != null);
        for (int i = 0; i < found.size(); i++) {
            boolean strong = STRONG && i == list.getSelectionIndex();
            String noun = found.get(i).noun();
            list.getItem(i).setImage(strong ? Icons.image(noun,
                    list.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT).getRGB()) : Icons.image(noun));
        }
    }

    private @Nullable Symbol chosen() {
        int index = list.getSelectionIndex();
        return index < 0 || index >= found.size() ? null : found.get(index);
    }

    private void move(Event event) {
        int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
        int to = list.getSelectionIndex() + step;
        if (step != 0) {
            event.doit = false;
            moved = asked;
            if (to >= 0 && to < found.size()) {
                list.setSelection(to);
                ready();
            }
        }
    }

    @Override
    protected void okPressed() {
        Symbol symbol = chosen();
        if (symbol == null) {
            return;
        }
        super.okPressed();
        IFile file = portfolio.file(symbol.file());
        try {
            if (file != null) {
                Texts.show(window.getActivePage(), file, symbol.range().offset(), symbol.range().length(), true);
            }
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }
}
