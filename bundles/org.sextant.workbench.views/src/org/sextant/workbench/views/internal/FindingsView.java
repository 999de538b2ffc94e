package org.sextant.workbench.views.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.markers.MarkerItem;
import org.eclipse.ui.views.markers.MarkerSupportView;
import org.jspecify.annotations.Nullable;
import org.sextant.core.Severity;
import org.sextant.core.Words;
import org.sextant.workspace.FindingMarkers;

/** What was found in all portfolios that are open, with fixes; Enter and the double click go to the line. */
public final class FindingsView extends MarkerSupportView {
    /** The view's id. */
    public static final String ID = "org.sextant.workbench.views.findings";

    /** The platform's command for what can be done about a marker, whichever language it is in. */
    private static final String FIX = "org.eclipse.jdt.ui.edit.text.java.correction.assist.proposals";
    private static final String GENERATOR = "org.sextant.workbench.views.findingsGenerator";

    /** What the platform says behind the name of a group. */
    private static final String COUNT = " \\(.*";

    private final Set<String> opened = new HashSet<>();
    private String words = "";
    private @Nullable WholeFinding whole;

    /** Made by the workbench. */
    public FindingsView() {
        super(GENERATOR);
    }

    @Override
    public void createPartControl(Composite parent) {
        WholeFinding below = new WholeFinding(parent);
        super.createPartControl(below.above());
        whole = below;
        Tree tree = tree();
        if (tree != null) {
            getSite().getSelectionProvider().addSelectionChangedListener(event -> below.show(getSelectedMarkers()));
            WideColumn.keep(tree);
            tree.addListener(SWT.MouseMove, event -> showTip(tree, event));
            tree.addListener(SWT.MenuDetect, event -> tree.setToolTipText(null));
        }
        getSite().getService(IHandlerService.class).activateHandler(FIX, new FixHandler());
    }

    /** What can be done about what is chosen. */
    public List<IMarkerResolution> fixes() {
        IMarker[] chosen = getSelectedMarkers();
        return chosen.length == 0 ? List.of() : List.of(IDE.getMarkerHelpRegistry().getResolutions(chosen[0]));
    }

    private void fix() {
        Tree tree = tree();
        List<IMarkerResolution> fixes = fixes();
        if (tree == null || tree.getSelectionCount() == 0) {
            return;
        }
        IMarker marker = getSelectedMarkers()[0];
        Menu menu = new Menu(tree);
        for (IMarkerResolution each : fixes) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(each.getLabel().replace("&", "&&"));
            item.addListener(SWT.Selection, event -> each.run(marker));
        }
        if (fixes.isEmpty()) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText("Nothing to offer here; Enter goes to the line");
            item.setEnabled(false);
        }
        menu.addListener(SWT.Hide, event -> tree.getDisplay().asyncExec(menu::dispose));
        Rectangle line = tree.getSelection()[0].getBounds();
        menu.setLocation(tree.toDisplay(Math.max(0, line.x), line.y + line.height));
        menu.setVisible(true);
    }

    /** The list; null until it is made. */
    public @Nullable Tree tree() {
        return getSite().getSelectionProvider() instanceof Viewer viewer ? (Tree) viewer.getControl() : null;
    }

    /** All that the chosen finding says, as it stands below the list. */
    public String whole() {
        return whole == null ? "" : whole.words();
    }

    /** What is said above the list. */
    public String words() {
        return words;
    }

    /** Says in Sextant's words how much was found, whatever the platform would say. */
    @Override
    protected void setContentDescription(@Nullable String description) {
        words = counts();
        super.setContentDescription(words);
        getSite().getShell().getDisplay().asyncExec(this::expand);
    }

    /** Opens the groups that are there for the first time; what people close stays closed. */
    private void expand() {
        Tree tree = tree();
        if (tree == null || tree.isDisposed()) {
            return;
        }
        for (TreeItem item : tree.getItems()) {
            String name = item.getText().replaceFirst(COUNT, "");
            if (item.getItemCount() > 0 && !item.getExpanded() && opened.add(name)) {
                Event event = new Event();
                event.item = item;
                tree.notifyListeners(SWT.Expand, event);
                item.setExpanded(true);
            }
        }
    }

    @Override
    protected void setTitleToolTip(@Nullable String text) {
        super.setTitleToolTip(counts());
    }

    private static String counts() {
        List<String> counts = new ArrayList<>();
        try {
            for (Severity severity : Severity.values()) {
                int count = ResourcesPlugin.getWorkspace().getRoot().findMarkers(FindingMarkers.type(severity), false,
                        IResource.DEPTH_INFINITE).length;
                if (count > 0) {
                    counts.add(severity == Severity.INFO ? count + " worth a look"
                            : Words.count(count, severity.word(), severity.word() + "s"));
                }
            }
        } catch (CoreException e) {
            ILog.of(FindingsView.class).log(e.getStatus());
        }
        return "In all open portfolios: " + (counts.isEmpty() ? "nothing was found" : String.join(", ", counts));
    }

    /** Shows all of what was found where a line has no room for it. */
    private static void showTip(Tree tree, Event event) {
        TreeItem item = tree.getItem(new Point(event.x, event.y));
        IMarker marker = item != null && item.getData() instanceof MarkerItem shown ? shown.getMarker() : null;
        String tip = marker == null ? null : FindingWords.all(marker).replace("&", "&&");
        if (tip == null ? tree.getToolTipText() != null : !tip.equals(tree.getToolTipText())) {
            tree.setToolTipText(tip);
        }
    }

    private final class FixHandler extends AbstractHandler {
        @Override
        public @Nullable Object execute(ExecutionEvent event) {
            fix();
            return null;
        }
    }
}
