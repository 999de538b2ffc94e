package org.sextant.workbench.views.internal;

import java.util.List;
import java.util.Set;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.actions.ActionFactory;
import org.jspecify.annotations.Nullable;
import org.sextant.analysis.Cell;
import org.sextant.analysis.Cut;
import org.sextant.analysis.DomainCoverage;
import org.sextant.dsl.Names;

/** What is described of a framework: its domains and modes with state and counts, and the activities of the one chosen. */
public final class CoverageView extends SightView {
    /** The view's id. */
    public static final String ID = "org.sextant.workbench.views.coverage";

    private static final int[] BESIDE = {73, 27};
    private static final int[] BELOW = {64, 36};

    private static final String FIT = "fit";
    private static final String LINK = "link";

    private FilterBar filter;
    private SashForm sash;
    private SceneCanvas matrix;
    private SceneCanvas list;
    private @Nullable CellList listed;
    private List<String> unsaid = List.of();
    private IAction fitting;
    private IAction linking;
    private boolean fit = true;
    private @Nullable String chosenField;

    @Override
    void fill(Composite full, HeadLine head) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(full);
        filter = new FilterBar(full, sight());
        sash = new SashForm(full, SWT.HORIZONTAL);
        for (Control each : new Control[]{head.control(), filter.control()}) {
            GridDataFactory.fillDefaults().grab(true, false).applyTo(each);
        }
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        matrix = new SceneCanvas(sash, "Coverage");
        matrix.onChosen(this::choose);
        matrix.onOpened(this::open);
        matrix.control().addListener(SWT.Resize, event -> laid());
        Dragging.from(matrix, this::cell);
        list = new SceneCanvas(sash, "What is described in what is chosen");
        list.onOpened(key -> opener().open(listed == null ? null : listed.anchor(key)));
        sash.setWeights(BESIDE);
        sash.addListener(SWT.Resize, event -> turn());
        actions();
    }

    private void actions() {
        IAction copy = new CopyAction(this::table);
        linking = new Action("Follow the cursor in the editor", IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                sight().link(isChecked());
            }
        };
        linking.setChecked(sight().isLinked());
        linking.setImageDescriptor(Icons.LINK.descriptor());
        fitting = new Action("Fit to the view", IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                fit(isChecked());
            }
        };
        fitting.setChecked(fit);
        fitting.setToolTipText("Fit to the view: a line for each where there is little height");
        fitting.setImageDescriptor(Icons.FIT.descriptor());
        IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
        List.of(linking, fitting, copy).forEach(tools::add);
        MenuManager menu = new MenuManager();
        List.of(new OpenAction(() -> open(matrix.chosen())), writing().add(), writing().aside(), copy)
                .forEach(menu::add);
        matrix.control().setMenu(menu.createContextMenu(matrix.control()));
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putBoolean(FIT, fit);
        memento.putBoolean(LINK, sight().isLinked());
        sight().save(memento);
    }

    @Override
    public void restore(IMemento memento) {
        fit(!Boolean.FALSE.equals(memento.getBoolean(FIT)));
        sight().link(!Boolean.FALSE.equals(memento.getBoolean(LINK)));
        linking.setChecked(sight().isLinked());
        sight().restore(memento);
    }

    /** The view as a table; null if it shows nothing. */
    public @Nullable CopiedTable table() {
        Shown shown = sight().shown();
        if (shown == null) {
            return null;
        }
        Cut cut = shown.cut();
        return cut == null ? CopiedTable.of(shown.analysis(), shown.coverage())
                : CopiedTable.of(shown.analysis(), shown.coverage(), cut);
    }

    /** Shows all at once where that can be done, with a line for each mode; or as much of each as there is. */
    public void fit(boolean now) {
        fit = now;
        fitting.setChecked(now);
        showAll();
    }

    /** The matrix, for those who test it. */
    public SceneCanvas matrix() {
        return matrix;
    }

    /** The list of what is in the mode chosen, for those who test it. */
    public SceneCanvas list() {
        return list;
    }

    /** The field that is chosen; null where the rows are the framework's, or the head of a column is chosen. */
    private @Nullable Field field() {
        Shown shown = sight().shown();
        return shown == null ? null : Field.of(shown.cut(), chosenField);
    }

    private void choose(@Nullable String key) {
        chosenField = key;
        if (field() == null) {
            sight().spot(key);
        }
        showSpot();
    }

    @Override
    @Nullable
    Cell chosen() {
        Field field = field();
        if (field == null) {
            return cell(sight().spot());
        }
        Cell cell = field.cell();
        return cell == null ? null : cell(Spot.of(cell.subject()));
    }

    private @Nullable Cell cell(@Nullable String spot) {
        Shown shown = sight().shown();
        return shown == null ? null : Spot.cell(shown.coverage(), spot);
    }

    private void open(@Nullable String key) {
        Shown shown = sight().shown();
        Field field = shown == null ? null : Field.of(shown.cut(), key);
        Cell cell = cell(key);
        if (field != null) {
            opener().open(field);
        } else if (cell != null) {
            opener().open(cell);
        }
    }

    /** Puts the list beside the matrix where there is width, below it otherwise. */
    private void turn() {
        Point size = sash.getSize();
        int now = size.x > size.y * 3 / 2 && size.x > 700 ? SWT.HORIZONTAL : SWT.VERTICAL;
        if (sash.getOrientation() != now) {
            sash.setOrientation(now);
            sash.setWeights(now == SWT.HORIZONTAL ? BESIDE : BELOW);
        }
    }

    @Override
    void show(Shown shown) {
        String of = ShownWords.basis(shown.analysis()) + " · " + ShownWords.framework(shown.coverage().framework());
        String part = ShownWords.filter(shown.analysis());
        head().show(Names.title(shown.analysis().system().system()), part.isEmpty() ? of : of + " · " + part);
        filter.show(shown);
        Cut cut = shown.cut();
        fitting.setEnabled(cut == null);
        matrix.name("Coverage: "
                + (cut == null ? ShownWords.parts(shown.coverage()) : ShownWords.parts(cut, shown.coverage())));
        matrix.show((type, width, height) -> cut != null
                ? CutScene.of(shown.coverage(), cut, shown.notes(), type, width)
                : MatrixScene.of(shown.coverage(), !shown.analysis().filter().isNone(),
                        shown.notes(), type, fit, width, height));
        unsaid = matrix.scene().unsaid();
        showSpot();
        showCursor();
    }

    /** What found no room in the matrix is said in the list. */
    private void laid() {
        if (!unsaid.equals(matrix.scene().unsaid())) {
            unsaid = matrix.scene().unsaid();
            showSpot();
        }
    }

    private void showSpot() {
        Shown shown = sight().shown();
        if (shown == null) {
            return;
        }
        writing().update();
        CellList now = list(shown, shown.cut());
        now.with(unsaid);
        listed = now;
        list.show((type, width, height) -> ListScene.of(now.lines(), type, width));
    }

    /** Chooses in the matrix what is to be listed; returns the list. */
    private CellList list(Shown shown, @Nullable Cut cut) {
        Field field = field();
        if (cut != null && field != null) {
            matrix.choose(chosenField);
            return CellList.of(shown, cut, field);
        }
        DomainCoverage domain = Spot.domain(shown.coverage(), sight().spot());
        matrix.choose(domain == null ? null : cut == null ? sight().spot() : Spot.of(domain.domain()));
        Cell cell = chosen();
        return cell == null ? CellList.of(shown.analysis(), shown.coverage(), cut != null) : CellList.of(shown, cell);
    }

    private void showCursor() {
        AtCursor cursor = sight().atCursor();
        Shown shown = sight().shown();
        Cut cut = shown == null ? null : shown.cut();
        matrix.markAtCursor(cut == null ? cursor.spots() : Field.of(cut, cursor.activity()));
        list.markAtCursor(cursor.activity() == null ? Set.of() : Set.of(CellList.key(cursor.activity())));
    }

    @Override
    Control main() {
        return matrix.control();
    }

    @Override
    Sight.Listener listener() {
        return new SightListener();
    }

    private final class SightListener implements Sight.Listener {
        @Override
        public void shownChanged() {
            showAll();
        }

        @Override
        public void spotChanged() {
            chosenField = null;
            showSpot();
        }

        @Override
        public void cursorChanged() {
            showCursor();
        }
    }
}
