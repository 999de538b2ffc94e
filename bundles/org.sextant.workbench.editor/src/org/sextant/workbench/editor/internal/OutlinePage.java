package org.sextant.workbench.editor.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.ide.Outline;
import org.sextant.dsl.ide.OutlineNode;
import org.sextant.dsl.ide.Snapshot;
import org.sextant.workbench.common.Icons;
import org.sextant.workspace.Portfolios;
import org.sextant.workspace.ProjectPortfolio;

/** A file's elements; goes along with the text as it is typed, and with the caret. */
final class OutlinePage extends ContentOutlinePage {
    private static final int LEVELS = 2;
    private static final String BY_DOMAIN = "By domain";

    private final ITextEditor editor;
    private final Consumer<Snapshot> changed = this::read;
    private final ISelectionChangedListener moved = this::caretMoved;
    private @Nullable ProjectPortfolio portfolio;
    private @Nullable URI uri;
    private volatile boolean byDomain = Preferences.isOutlineByDomain();
    private final List<OutlineItem> items = new ArrayList<>();
    private final OutlineLabels labels = new OutlineLabels();

    OutlinePage(ITextEditor editor) {
        this.editor = editor;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        TreeViewer tree = getTreeViewer();
        tree.setAutoExpandLevel(LEVELS);
        tree.setUseHashlookup(true);
        tree.setContentProvider(new Nodes());
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(labels));
        IFile file = editor.getEditorInput().getAdapter(IFile.class);
        uri = file == null ? null : ProjectPortfolio.uri(file);
        portfolio = file == null ? null : Portfolios.get().of(file);
        if (portfolio != null) {
            portfolio.addListener(changed);
            portfolio.current();
            Snapshot latest = portfolio.latest();
            if (latest != null) {
                read(latest);
            }
        }
        if (editor.getSelectionProvider() instanceof IPostSelectionProvider provider) {
            provider.addPostSelectionChangedListener(moved);
        }
    }

    private void read(Snapshot snapshot) {
        SextantResource file = uri == null ? null : snapshot.file(uri);
        TreeViewer tree = getTreeViewer();
        if (file == null || tree == null || tree.getControl().isDisposed()) {
            return;
        }
        List<OutlineNode> nodes = byDomain ? Outline.byDomain(file) : Outline.of(file);
        tree.getControl().getDisplay().asyncExec(() -> {
            if (!tree.getControl().isDisposed()) {
                show(tree, nodes);
            }
        });
    }

    /** Draws only what became different: an outline can be long, and changes with every key. */
    private void show(TreeViewer tree, List<OutlineNode> nodes) {
        OutlineItem.Difference found = new OutlineItem.Difference();
        OutlineItem.fill(items, nodes, null, found);
        if (tree.getInput() == null) {
            tree.setInput(items);
        } else if (found.isRestructured()) {
            tree.refresh();
        } else {
            tree.update(found.relabelled().toArray(), null);
        }
        if (editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            follow(selection.getOffset());
        }
    }

    private void caretMoved(SelectionChangedEvent event) {
        if (event.getSelection() instanceof ITextSelection selection) {
            follow(selection.getOffset());
        }
    }

    private void follow(int offset) {
        TreeViewer tree = getTreeViewer();
        if (tree == null || tree.getControl().isDisposed() || tree.getControl().isFocusControl()
                || tree.getInput() == null) {
            return;
        }
        OutlineItem at = null;
        for (OutlineItem found = at(items, offset); found != null; found = at(found.children(), offset)) {
            at = found;
        }
        tree.setSelection(at == null ? StructuredSelection.EMPTY : new StructuredSelection(at), true);
    }

    /** What is about several domains is found under the first of them. */
    private static @Nullable OutlineItem at(List<OutlineItem> items, int offset) {
        return items.stream()
                .flatMap(each -> each.node().isGroup() ? each.children().stream() : Stream.of(each))
                .filter(each -> each.node().range().touches(offset)).findFirst().orElse(null);
    }

    @Override
    public void makeContributions(IMenuManager menu, IToolBarManager tools, IStatusLineManager status) {
        Action domains = new Action(BY_DOMAIN, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                byDomain = isChecked();
                Preferences.outlineByDomain(byDomain);
                Snapshot latest = portfolio == null ? null : portfolio.latest();
                if (latest != null) {
                    items.clear();
                    getTreeViewer().setInput(null);
                    read(latest);
                }
            }
        };
        domains.setToolTipText(BY_DOMAIN);
        domains.setChecked(byDomain);
        domains.setImageDescriptor(Icons.descriptor("group"));
        tools.add(domains);
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        super.selectionChanged(event);
        if (!(event.getSelection() instanceof IStructuredSelection selection)) {
            return;
        }
        getTreeViewer().update(labels.select(selection.toList()), null);
        // Without the keyboard, the outline follows the text; and when rows come or go, the platform may choose another one,
        // now or a moment later.
        if (getTreeViewer().getControl().isFocusControl() && selection.getFirstElement() instanceof OutlineItem item) {
            editor.selectAndReveal(item.node().name().offset(), item.node().name().length());
        }
    }

    @Override
    public void dispose() {
        if (portfolio != null) {
            portfolio.removeListener(changed);
        }
        if (editor.getSelectionProvider() instanceof IPostSelectionProvider provider) {
            provider.removePostSelectionChangedListener(moved);
        }
        super.dispose();
    }

    private static final class Nodes implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object item) {
            return ((OutlineItem) item).children().toArray();
        }

        @Override
        public @Nullable Object getParent(Object item) {
            return ((OutlineItem) item).parent();
        }

        @Override
        public boolean hasChildren(Object item) {
            return !((OutlineItem) item).children().isEmpty();
        }
    }
}
