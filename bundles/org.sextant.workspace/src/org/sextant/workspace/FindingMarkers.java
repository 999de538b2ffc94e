package org.sextant.workspace;

import org.eclipse.core.resources.IMarker;
import org.sextant.core.Severity;

/** The markers of what was found: one type for each severity, so that gaps are never mistaken for problems. */
public final class FindingMarkers {
    /** What all the types have in common. */
    public static final String FINDING = "org.sextant.workspace.finding";
    /** The file is wrong. */
    public static final String ERROR = "org.sextant.workspace.error";
    /** Something is likely to be missing. */
    public static final String WARNING = "org.sextant.workspace.warning";
    /** Nothing, or not all, is described yet. */
    public static final String GAP = "org.sextant.workspace.gap";
    /** Worth a look. */
    public static final String INFO = "org.sextant.workspace.info";
    /** The attribute with the finding's code, a string. */
    public static final String CODE = "org.sextant.code";

    private FindingMarkers() {
    }

    /**
     * The marker type of a severity.
     *
     * @param severity a finding's severity
     * @return the type's id
     */
    public static String type(Severity severity) {
        return switch (severity) {
        case ERROR -> ERROR;
        case WARNING -> WARNING;
        case GAP -> GAP;
        case INFO -> INFO;
        };
    }

    /**
     * Eclipse's severity of a finding's.
     *
     * @param severity a finding's severity
     * @return a value for {@link IMarker#SEVERITY}
     */
    public static int markerSeverity(Severity severity) {
        return switch (severity) {
        case ERROR -> IMarker.SEVERITY_ERROR;
        case WARNING -> IMarker.SEVERITY_WARNING;
        case GAP, INFO -> IMarker.SEVERITY_INFO;
        };
    }

    /**
     * The finding's code.
     *
     * @param marker a marker of one of the types
     * @return the code; empty if it has none
     */
    public static String code(IMarker marker) {
        return marker.getAttribute(CODE, "");
    }
}
