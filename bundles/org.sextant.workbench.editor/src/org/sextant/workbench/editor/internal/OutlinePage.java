package org.sextant.workbench.editor.internal;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.common.util.URI;
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
import org.sextant.workspace.Portfolios;
import org.sextant.workspace.ProjectPortfolio;

/** A file's elements; goes along with the text as it is typed, and with the caret. */
final class OutlinePage extends ContentOutlinePage {
    private static final int LEVELS = 2;

    private final ITextEditor editor;
    private final Consumer<Snapshot> changed = this::read;
    private final ISelectionChangedListener moved = this::caretMoved;
    private @Nullable ProjectPortfolio portfolio;
    private @Nullable URI uri;
    private boolean following;

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
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels()));
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
        List<OutlineNode> nodes = Outline.of(file);
        tree.getControl().getDisplay().asyncExec(() -> {
            if (!tree.getControl().isDisposed()) {
                show(tree, nodes);
            }
        });
    }

    private void show(TreeViewer tree, List<OutlineNode> nodes) {
        boolean first = tree.getInput() == null;
        tree.getControl().setRedraw(false);
        try {
            Object[] open = tree.getExpandedElements();
            tree.setInput(nodes.toArray());
            if (!first) {
                tree.setExpandedElements(open);
            }
        } finally {
            tree.getControl().setRedraw(true);
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
                || !(tree.getInput() instanceof Object[] nodes)) {
            return;
        }
        OutlineNode at = null;
        List<OutlineNode> within = java.util.Arrays.stream(nodes).map(OutlineNode.class::cast).toList();
        for (OutlineNode found = at(within, offset); found != null; found = at(found.children(), offset)) {
            at = found;
        }
        following = true;
        try {
            tree.setSelection(at == null ? StructuredSelection.EMPTY : new StructuredSelection(at), true);
        } finally {
            following = false;
        }
    }

    private static @Nullable OutlineNode at(List<OutlineNode> nodes, int offset) {
        return nodes.stream().filter(each -> each.range().touches(offset)).findFirst().orElse(null);
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        super.selectionChanged(event);
        if (!following && event.getSelection() instanceof IStructuredSelection selection
                && selection.getFirstElement() instanceof OutlineNode node) {
            editor.selectAndReveal(node.name().offset(), node.name().length());
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

    /** An element stays the same, for what is open and selected, while its label and place in the tree do. */
    private static final class Nodes implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return (Object[]) input;
        }

        @Override
        public Object[] getChildren(Object node) {
            return ((OutlineNode) node).children().toArray();
        }

        @Override
        public @Nullable Object getParent(Object node) {
            return null;
        }

        @Override
        public boolean hasChildren(Object node) {
            return !((OutlineNode) Objects.requireNonNull(node)).children().isEmpty();
        }
    }
}
