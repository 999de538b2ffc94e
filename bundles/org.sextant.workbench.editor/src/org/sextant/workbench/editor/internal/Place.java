package org.sextant.workbench.editor.internal;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.common.util.URI;
import org.sextant.core.Anchor;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.ide.Range;
import org.sextant.dsl.ide.Snapshot;
import org.sextant.portfolio.Location;
import org.sextant.workspace.ProjectPortfolio;

/**
 * A place in a text as lists show it.
 *
 * @param file  where the file is
 * @param range the place in it
 * @param where the file's name within its portfolio, and the line
 * @param line  what the line says
 */
public record Place(URI file, Range range, String where, String line) {
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
        String name = known == null ? file.lastSegment() : known.getProjectRelativePath().toString();
        Location at = snapshot.portfolio().locate(new Anchor.InText(file, range.offset(), range.length()));
        SextantResource read = snapshot.file(file);
        String text = read == null ? "" : read.text();
        int from = Math.min(range.offset(), text.length());
        int to = from;
        while (from > 0 && !isBreak(text.charAt(from - 1))) {
            from--;
        }
        while (to < text.length() && !isBreak(text.charAt(to))) {
            to++;
        }
        return new Place(file, range, name + ":" + at.line(), text.substring(from, to).strip());
    }

    /**
     * The same place, of which something else is said.
     *
     * @param what what is said in place of the line
     * @return the place
     */
    public Place saying(String what) {
        return new Place(file, range, where, what);
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
