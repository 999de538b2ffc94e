package org.sextant.workspace;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.sextant.analysis.Analysis;
import org.sextant.analysis.Gap;
import org.sextant.core.Words;
import org.sextant.model.Framework;
import org.sextant.portfolio.Portfolio;

/**
 * How much could come next in a whole portfolio: what the analysis lists, which is neither more where a balance is told of
 * as well, nor less where <code>sextant.properties</code> gives gaps another severity. The workspace remembers it, so that it
 * can be shown before the portfolio has been read again.
 *
 * @param gaps       how many gaps there are
 * @param systems    how many systems have any
 * @param frameworks how many frameworks they are in
 */
public record GapCount(int gaps, int systems, int frameworks) {
    /** The type of the marker, on the project, with the count in words as its message; there is none without gaps. */
    public static final String MARKER = "org.sextant.workspace.gapCount";

    /**
     * Counts.
     *
     * @param portfolio a portfolio
     * @return its count
     */
    public static GapCount of(Portfolio portfolio) {
        int gaps = 0;
        int systems = 0;
        Set<Framework> frameworks = new HashSet<>();
        for (Analysis analysis : portfolio.analyses()) {
            List<Gap> listed = analysis.gaps();
            gaps += listed.size();
            systems += listed.isEmpty() ? 0 : 1;
            listed.forEach(gap -> frameworks.add(gap.framework()));
        }
        return new GapCount(gaps, systems, frameworks.size());
    }

    /**
     * The count in words, for example <code>10 gaps in 2 frameworks</code>.
     *
     * @return it, with what it is summed over where that is more than one system or framework; empty if there are none
     */
    public String words() {
        String count = gaps == 0 ? "" : Words.count(gaps, "gap", "gaps");
        return count + (systems > 1 ? " in " + systems + " systems"
                : frameworks > 1 ? " in " + frameworks + " frameworks" : "");
    }

    /**
     * The count in words that is remembered of a project.
     *
     * @param project an open project
     * @return it; empty if it has no gaps, or was never read
     * @throws CoreException if the project is closed or gone
     */
    public static String remembered(IProject project) throws CoreException {
        IMarker[] markers = project.findMarkers(MARKER, false, IResource.DEPTH_ZERO);
        return markers.length == 0 ? "" : markers[0].getAttribute(IMarker.MESSAGE, "");
    }

    /**
     * Remembers the count.
     *
     * @param project an open project
     * @throws CoreException if the project is closed or gone
     */
    public void remember(IProject project) throws CoreException {
        if (!remembered(project).equals(words())) {
            project.deleteMarkers(MARKER, false, IResource.DEPTH_ZERO);
            if (gaps > 0) {
                project.createMarker(MARKER, Map.of(IMarker.MESSAGE, words()));
            }
        }
    }
}
