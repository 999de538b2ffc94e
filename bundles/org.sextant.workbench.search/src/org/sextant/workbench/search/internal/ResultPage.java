package org.sextant.workbench.search.internal;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.search.ui.ISearchResult;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.Match;
import org.eclipse.ui.PartInitException;
import org.jspecify.annotations.Nullable;
import org.sextant.workbench.common.Texts;

/** Lists in the Search view what was found: files with their elements, or the elements alone. Enter goes there. */
public final class ResultPage extends AbstractTextSearchViewPage {
    /** Of more elements than these, people open the files themselves, but for that of the first place. */
    private static final int SHORT = 500;

    private final Set<Object> opened = new HashSet<>();

    @Override
    protected void configureTreeViewer(TreeViewer viewer) {
        configure(viewer, true);
    }

    @Override
    protected void configureTableViewer(TableViewer viewer) {
        configure(viewer, false);
    }

    private static void configure(StructuredViewer viewer, boolean byFile) {
        FoundLabels labels = new FoundLabels(byFile);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new FoundContent(byFile));
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(labels));
        viewer.addSelectionChangedListener(
                event -> viewer.update(labels.select(event.getStructuredSelection().toList()), null));
    }

    @Override
    public void setInput(@Nullable ISearchResult search, @Nullable Object state) {
        super.setInput(search, state);
        opened.clear();
        elementsChanged(new Object[0]);
    }

    @Override
    public void setLayout(int layout) {
        super.setLayout(layout);
        opened.clear();
        elementsChanged(new Object[0]);
    }

    @Override
    protected void elementsChanged(Object[] changed) {
        getViewer().refresh();
        if (getViewer() instanceof TreeViewer tree && getInput() instanceof SearchResult result
                && result.getElements().length <= SHORT) {
            result.found().stream().map(Found::file).filter(opened::add)
                    .forEach(file -> tree.setExpandedState(file, true));
        }
    }

    @Override
    protected void clear() {
        opened.clear();
        getViewer().refresh();
    }

    @Override
    protected void showMatch(Match match, int offset, int length, boolean activate) throws PartInitException {
        Texts.show(getSite().getPage(), ((Found) match.getElement()).file(), offset, length, activate);
    }
}
