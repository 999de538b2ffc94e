package org.sextant.workbench.search.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.search.ui.text.IEditorMatchAdapter;
import org.eclipse.search.ui.text.IFileMatchAdapter;
import org.eclipse.search.ui.text.Match;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.plugin.AbstractUIPlugin;
import org.jspecify.annotations.Nullable;

/** The elements that were found, and where the words stand in them, also while their texts are being changed. */
public final class SearchResult extends AbstractTextSearchResult implements IFileMatchAdapter, IEditorMatchAdapter {
    private static final String BUNDLE = "org.sextant.workbench.search";

    private final PortfolioSearch query;
    private final AtomicInteger count = new AtomicInteger();

    SearchResult(PortfolioSearch query) {
        this.query = query;
    }

    /** Forgets what was found before. */
    void begin() {
        count.set(0);
        removeAll();
    }

    /** The number of one more that was found, whether or not it is listed. */
    int take() {
        return count.getAndIncrement();
    }

    /** What is listed, in the order in which it was found. */
    List<Found> found() {
        return Arrays.stream(getElements()).map(Found.class::cast).sorted(Comparator.comparingInt(Found::number))
                .toList();
    }

    @Override
    public String getLabel() {
        int places = getMatchCount();
        int elements = getElements().length;
        String where = query.asked().label() + " in " + query.where() + ": ";
        if (elements == 0) {
            return where + "nothing found" + (query.asked().words().isBlank() ? ""
                    : "; fewer words, or parts of words, find more");
        }
        return where + number(elements, " element", " elements")
                + (places == elements ? "" : ", " + number(places, " place", " places"))
                + (count.get() > PortfolioSearch.MOST ? "; the first of " + number(count.get(), "", "") : "");
    }

    private static String number(int count, String one, String many) {
        return String.format("%,d", count) + (count == 1 ? one : many);
    }

    @Override
    public String getTooltip() {
        return getLabel();
    }

    @Override
    public @Nullable ImageDescriptor getImageDescriptor() {
        return AbstractUIPlugin.imageDescriptorFromPlugin(BUNDLE, "icons/search.svg");
    }

    @Override
    public ISearchQuery getQuery() {
        return query;
    }

    @Override
    public IEditorMatchAdapter getEditorMatchAdapter() {
        return this;
    }

    @Override
    public IFileMatchAdapter getFileMatchAdapter() {
        return this;
    }

    @Override
    public IFile getFile(Object element) {
        return ((Found) element).file();
    }

    @Override
    public Match[] computeContainedMatches(AbstractTextSearchResult result, IFile file) {
        return Arrays.stream(getElements()).filter(each -> getFile(each).equals(file))
                .flatMap(each -> Arrays.stream(getMatches(each))).toArray(Match[]::new);
    }

    private static @Nullable IFile file(IEditorPart editor) {
        return editor.getEditorInput() instanceof FileEditorInput input ? input.getFile() : null;
    }

    @Override
    public boolean isShownInEditor(Match match, IEditorPart editor) {
        return getFile(match.getElement()).equals(file(editor));
    }

    @Override
    public Match[] computeContainedMatches(AbstractTextSearchResult result, IEditorPart editor) {
        IFile file = file(editor);
        return file == null ? new Match[0] : computeContainedMatches(result, file);
    }
}
