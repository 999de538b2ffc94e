package org.sextant.workbench.editor.internal;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.common.util.URI;
import org.sextant.core.Anchor;
import org.sextant.dsl.Names;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.ide.Elements;
import org.sextant.dsl.ide.Range;
import org.sextant.dsl.ide.Snapshot;
import org.sextant.model.Element;
import org.sextant.portfolio.Location;
import org.sextant.workspace.ProjectPortfolio;

/**
 * A place in a text as lists show it.
 *
 * @param file  where the file is
 * @param range the place in it
 * @param where the file's name and the line, and behind them the folder that the file is in
 * @param in    the title of the element that the place is in; may be empty
 * @param line  what the line says
 */
public record Place(URI file, Range range, String where, String in, String line) {
    /**
     * Describes a place.
     *
     * @param portfolio the portfolio
     * @param snapshot  the portfolio as it is looked at
     * @param file      one of its files
     * @param range     the place in it
     * @return the place
     */
    public static Place of(ProjectPortfolio portfolio, Snapshot snapshot, URI file, Range range) {
        IFile known = portfolio.file(file);
        String folder = known == null ? "" : known.getParent().getProjectRelativePath().toString();
        Location at = snapshot.portfolio().locate(new Anchor.InText(file, range.offset(), range.length()));
        SextantResource read = snapshot.file(file);
        String text = read == null ? "" : read.text();
        Element in = read == null ? null : Elements.at(read, range.offset());
        int from = Math.min(range.offset(), text.length());
        int to = from;
        while (from > 0 && !isBreak(text.charAt(from - 1))) {
            from--;
        }
        while (to < text.length() && !isBreak(text.charAt(to))) {
            to++;
        }
        String where = file.lastSegment() + ":" + at.line() + (folder.isEmpty() ? "" : "  " + folder);
        return new Place(file, range, where, in == null ? "" : Names.title(in),
                text.substring(from, to).strip().replaceAll("\\s+", " "));
    }

    /**
     * The same place, of which something else is said.
     *
     * @param who  what is said in place of the element
     * @param what what is said in place of the line
     * @return the place
     */
    public Place saying(String who, String what) {
        return new Place(file, range, where, who, what);
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
