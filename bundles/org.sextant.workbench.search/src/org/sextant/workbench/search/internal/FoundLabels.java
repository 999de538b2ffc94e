package org.sextant.workbench.search.internal;

import java.util.Collection;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.ui.model.WorkbenchLabelProvider;
import org.sextant.dsl.ide.TextMatch;
import org.sextant.workbench.common.RowPictures;

/**
 * An element's title, behind it, calmer, what it is, and the line in which a word was found unless the title says that.
 * Pictures of rows that are selected have the colour of text on them where selections are strong, as on GTK.
 */
final class FoundLabels extends LabelProvider implements IStyledLabelProvider {
    private static final int LONGEST = 120;
    private static final int BEFORE = 40;
    private static final Styler WORD = new Styler() {
        @Override
        public void applyStyles(TextStyle style) {
            style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
        }
    };

    private final boolean byFile;
    private final WorkbenchLabelProvider files = new WorkbenchLabelProvider();
    private final RowPictures pictures = new RowPictures();

    /**
     * Makes one.
     *
     * @param byFile whether elements stand below their files, so that these need not be named
     */
    FoundLabels(boolean byFile) {
        this.byFile = byFile;
    }

    /** Takes up what is selected now; says what has to be drawn anew. */
    Object[] select(Collection<?> now) {
        return pictures.select(now);
    }

    @Override
    public StyledString getStyledText(Object element) {
        StyledString text = new StyledString();
        if (element instanceof IFile file) {
            text.append(file.getName());
            return text.append("  " + file.getParent().getFullPath().makeRelative(), StyledString.QUALIFIER_STYLER);
        }
        Found found = (Found) element;
        TextMatch match = found.match();
        text.append(match.title());
        text.append("  " + match.noun() + (match.status().isEmpty() ? "" : ", " + match.status())
                + (byFile ? "" : ", " + found.file().getName()), StyledString.QUALIFIER_STYLER);
        match.hits().stream().filter(hit -> found.asked() && !match.title().contains(hit.word())).findFirst()
                .ifPresent(hit -> line(text.append("  "), hit));
        return text;
    }

    /** The line with the word, or what stands around it where that is long. */
    private static void line(StyledString text, TextMatch.Hit hit) {
        String line = hit.line();
        int end = hit.at() + hit.word().length();
        int from = Math.max(0, Math.min(hit.at() - BEFORE, line.length() - LONGEST));
        int to = Math.max(end, Math.min(line.length(), from + LONGEST));
        text.append((from > 0 ? "…" : "") + narrow(line.substring(from, hit.at())), StyledString.QUALIFIER_STYLER);
        text.append(hit.word(), WORD);
        text.append(narrow(line.substring(end, to)) + (to < line.length() ? "…" : ""), StyledString.QUALIFIER_STYLER);
    }

    /** Without the blanks that set columns apart in a text. */
    private static String narrow(String part) {
        return part.replaceAll("\\s+", " ");
    }

    @Override
    public Image getImage(Object element) {
        if (element instanceof IFile file) {
            return files.getImage(file);
        }
        return pictures.of(element, ((Found) element).match().noun());
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public void dispose() {
        files.dispose();
        super.dispose();
    }
}
