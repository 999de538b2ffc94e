package org.sextant.workbench.internal;

import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.navigator.CommonNavigator;
import org.jspecify.annotations.Nullable;
import org.sextant.workbench.common.Commands;

/** The portfolios and their files; says what to do while there are none. */
public final class PortfolioNavigator extends CommonNavigator {
    /** The view's id. */
    public static final String ID = "org.sextant.workbench.navigator";

    private final IResourceChangeListener changes = event -> later();
    private @Nullable Composite stack;
    private @Nullable Composite empty;
    private @Nullable Composite tree;

    @Override
    public void createPartControl(Composite parent) {
        Composite pages = new Composite(parent, SWT.NONE);
        pages.setLayout(new StackLayout());
        stack = pages;
        empty = emptyPage(pages);
        Composite inner = new Composite(pages, SWT.NONE);
        inner.setLayout(new org.eclipse.swt.layout.FillLayout());
        tree = inner;
        super.createPartControl(inner);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(changes, IResourceChangeEvent.POST_CHANGE);
        show();
    }

    private Composite emptyPage(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 10).applyTo(page);
        Label label = new Label(page, SWT.WRAP);
        label.setText("Your portfolios will be listed here. There is none yet.");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        link(page, "Start a portfolio…", Commands.NEW, Commands.NEW_PORTFOLIO);
        link(page, "Open a folder…", Commands.OPEN_FOLDER, Map.of());
        return page;
    }

    private void link(Composite page, String text, String command, Map<String, String> parameters) {
        Link link = new Link(page, SWT.NONE);
        link.setText("<a>" + text + "</a>");
        link.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(event -> Commands.run(getSite(), command, parameters)));
    }

    private void later() {
        Composite pages = stack;
        if (pages != null && !pages.isDisposed()) {
            pages.getDisplay().asyncExec(this::show);
        }
    }

    private void show() {
        Composite pages = stack;
        if (pages == null || pages.isDisposed()) {
            return;
        }
        IProject[] projects = ResourcesPlugin.getWorkspace().getRoot().getProjects();
        Control top = projects.length == 0 ? empty : tree;
        StackLayout layout = (StackLayout) pages.getLayout();
        if (layout.topControl != top) {
            layout.topControl = top;
            pages.layout();
        }
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(changes);
        super.dispose();
    }
}
