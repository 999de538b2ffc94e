package org.sextant.workbench.views.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;
import org.sextant.analysis.Cell;

/** A view of what the window's views share; while there is nothing to show, it says what would fill it. */
abstract class SightView extends ViewPart {
    private Sight sight;
    private Sight.Listener listener;
    private Opener opener;
    private Writing writing;
    private Composite root;
    private StackLayout stack;
    private EmptyPage empty;
    private Composite full;
    private HeadLine head;
    private @Nullable IMemento saved;

    @Override
    public final void init(IViewSite site, @Nullable IMemento memento) throws PartInitException {
        super.init(site, memento);
        saved = memento;
    }

    @Override
    public final void createPartControl(Composite parent) {
        sight = Sight.of(getSite().getWorkbenchWindow());
        opener = new Opener(getSite().getPage(), sight);
        writing = new Writing(getSite().getPage(), sight, this::chosen);
        root = new Composite(parent, SWT.NONE);
        stack = new StackLayout();
        root.setLayout(stack);
        empty = new EmptyPage(root, getSite().getWorkbenchWindow());
        full = new Composite(root, SWT.NONE);
        head = new HeadLine(full);
        fill(full, head);
        if (saved != null) {
            restore(saved);
        }
        writing.update();
        listener = listener();
        sight.addListener(listener);
        showAll();
    }

    /** Fills the page that is shown while there is something to show. */
    abstract void fill(Composite page, HeadLine line);

    /** Takes up what was saved. */
    abstract void restore(IMemento memento);

    /** What is told of changes. */
    abstract Sight.Listener listener();

    /** Shows something. */
    abstract void show(Shown shown);

    /** The mode or domain that is chosen; null for none. */
    abstract @Nullable Cell chosen();

    /** What takes the keyboard while there is something to show. */
    abstract Control main();

    final Sight sight() {
        return sight;
    }

    final Opener opener() {
        return opener;
    }

    final Writing writing() {
        return writing;
    }

    final HeadLine head() {
        return head;
    }

    final void showAll() {
        Shown shown = sight.shown();
        if (shown == null) {
            empty.show(sight.lack(), sight.portfolio());
        } else {
            show(shown);
        }
        Control top = shown == null ? empty.control() : full;
        if (stack.topControl != top) {
            stack.topControl = top;
            root.layout();
        }
    }

    /** What is said above what is shown, or in place of it. */
    public final String words() {
        return sight.shown() == null ? empty.words() : head.words();
    }

    @Override
    public final void setFocus() {
        if (sight.shown() == null) {
            empty.setFocus();
        } else {
            main().setFocus();
        }
    }

    @Override
    public final void dispose() {
        sight.removeListener(listener);
        super.dispose();
    }
}
