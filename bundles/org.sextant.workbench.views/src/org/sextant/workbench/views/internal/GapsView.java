package org.sextant.workbench.views.internal;

import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.jspecify.annotations.Nullable;
import org.sextant.analysis.Cell;
import org.sextant.analysis.FrameworkWords;
import org.sextant.analysis.Gap;

/** What next: what is not described yet, or not all of it, each with why it stands where it stands. */
public final class GapsView extends SightView {
    /** The view's id. */
    public static final String ID = "org.sextant.workbench.views.gaps";

    private static final String GROUPED = "grouped";
    private static final String SEARCH = "search";

    private static final int SIDE = 8;

    private Text search;
    private Composite pickers;
    private WhichPickers which;
    private SceneCanvas list;
    private GapsList listed = new GapsList(List.of(), List.of(), Map.of());
    private boolean byDomain = true;
    private IAction group;

    @Override
    void fill(Composite full, HeadLine head) {
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(full);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head.control());
        Composite row = new Composite(full, SWT.NONE);
        GridLayoutFactory.fillDefaults().extendedMargins(SIDE, SIDE, 0, 2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        search = new Text(row, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage("Find in gaps");
        search.addListener(SWT.Modify, event -> showAll());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        pickers = new Composite(full, SWT.NONE);
        RowLayout beside = new RowLayout(SWT.HORIZONTAL);
        beside.marginTop = 0;
        beside.marginLeft = SIDE;
        pickers.setLayout(beside);
        which = new WhichPickers(pickers, sight());
        list = new SceneCanvas(full, "Gaps: what next");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list.control());
        Dragging.from(list, key -> cell(listed.gap(key)));
        list.onChosen(sight()::spot);
        list.onOpened(this::open);
        actions();
    }

    private void actions() {
        IAction copy = new CopyAction(this::table);
        group = new Action("Group", IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                group(isChecked());
            }
        };
        group.setChecked(byDomain);
        group.setImageDescriptor(org.sextant.workbench.common.Icons.descriptor("group"));
        IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
        List.of(writing().add(), writing().aside(), group, copy).forEach(tools::add);
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        MenuManager menu = new MenuManager();
        List.of(new OpenAction(() -> open(list.chosen())), writing().add(), writing().aside(), copy).forEach(menu::add);
        list.control().setMenu(menu.createContextMenu(list.control()));
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putBoolean(GROUPED, byDomain);
        memento.putString(SEARCH, search.getText());
    }

    @Override
    public void restore(IMemento memento) {
        group(!Boolean.FALSE.equals(memento.getBoolean(GROUPED)));
        String text = memento.getString(SEARCH);
        search.setText(text == null ? "" : text);
    }

    /** Lists the gaps of a domain together, or all in the order of the analysis. */
    public void group(boolean now) {
        byDomain = now;
        group.setChecked(now);
        showAll();
    }

    /** The view as a table; null if it shows nothing. */
    public @Nullable CopiedTable table() {
        Shown shown = sight().shown();
        return shown == null ? null : CopiedTable.of(shown.analysis(), shown.coverage(), listed.gaps());
    }

    /** The list, for those who test it. */
    public SceneCanvas list() {
        return list;
    }

    /** What people look for. */
    public Text search() {
        return search;
    }

    private void open(@Nullable String key) {
        Gap gap = listed.gap(key);
        if (gap != null && !opener().open(gap)) {
            getSite().getPage().activate(getSite().getPart());
            showCoverage();
        }
    }

    /** The framework's own words for a mode that nothing is described in stand beside the matrix. */
    private void showCoverage() {
        try {
            getSite().getPage().showView(CoverageView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
        } catch (PartInitException e) {
            ILog.of(GapsView.class).log(e.getStatus());
        }
    }

    /** Writes that the gap that is chosen is not relevant. */
    public void setAside(String reason) {
        writing().setAside(reason);
    }

    /** Writes an activity for the gap that is chosen. */
    public void addActivity() {
        writing().add().run();
    }

    @Override
    @Nullable
    Cell chosen() {
        return cell(listed.gap(list.chosen()));
    }

    private static @Nullable Cell cell(@Nullable Gap gap) {
        return gap == null ? null : gap.cell();
    }

    @Override
    void show(Shown shown) {
        listed = GapsList.of(shown, search.getText(), byDomain);
        GapsList now = listed;
        group.setToolTipText("Group by " + FrameworkWords.one(shown.coverage().framework(), "domain"));
        boolean choice = which.show(shown);
        pickers.setVisible(choice);
        GridDataFactory.fillDefaults().grab(true, false).exclude(!choice).applyTo(pickers);
        head().show(GapWords.count(shown, listed.gaps().size(), search.getText()),
                shown.analysis().asOf().words() + (shown.analysis().coverage().size() == 1 ? ""
                        : " · " + ShownWords.framework(shown.coverage().framework())));
        head().control().getParent().layout(true, true);
        list.show((type, width, height) -> ListScene.of(now.lines(), type, width));
        showSpot();
    }

    private void showSpot() {
        list.choose(listed.gap(sight().spot()) == null ? null : sight().spot());
        writing().update();
    }

    @Override
    Control main() {
        return list.control();
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
            showSpot();
        }
    }
}
