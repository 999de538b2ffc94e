package org.sextant.workbench.search.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.jspecify.annotations.Nullable;
import org.eclipse.jface.viewers.Viewer;

/** Files, and in each the elements that were found; or the elements alone. */
final class FoundContent implements ITreeContentProvider {
    private final boolean byFile;
    private Map<IFile, List<Found>> files = Map.of();

    /**
     * Makes one.
     *
     * @param byFile whether elements stand in their files
     */
    FoundContent(boolean byFile) {
        this.byFile = byFile;
    }

    @Override
    public void inputChanged(Viewer viewer, @Nullable Object before, @Nullable Object now) {
        files = Map.of();
    }

    @Override
    public Object[] getElements(Object input) {
        List<Found> found = ((SearchResult) input).found();
        Map<IFile, List<Found>> now = new LinkedHashMap<>();
        found.forEach(each -> now.computeIfAbsent(each.file(), file -> new ArrayList<>()).add(each));
        files = now;
        return byFile ? now.keySet().toArray() : found.toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof IFile file ? files.getOrDefault(file, List.of()).toArray() : new Object[0];
    }

    @Override
    public @Nullable Object getParent(Object element) {
        return byFile && element instanceof Found found ? found.file() : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof IFile;
    }
}
