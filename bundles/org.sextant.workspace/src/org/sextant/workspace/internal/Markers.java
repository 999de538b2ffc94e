package org.sextant.workspace.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.sextant.core.Finding;
import org.sextant.portfolio.Located;
import org.sextant.portfolio.Location;
import org.sextant.portfolio.Portfolio;
import org.sextant.portfolio.Unreadable;
import org.sextant.workspace.FindingMarkers;
import org.sextant.workspace.GapCount;
import org.sextant.workspace.ProjectPortfolio;

/** Brings a project's markers in line with what was found; what stays as it is is left alone. */
public final class Markers {
    private static final int MOST_OF_A_CODE = 1000;

    private final ProjectPortfolio portfolio;

    /** What a marker says, but for where it stands. */
    private record Key(IResource resource, String type, String code, String message) {
    }

    private record Wanted(Key key, Map<String, Object> attributes) {
    }

    /**
     * Makes it.
     *
     * @param portfolio whose markers are to be shown
     */
    public Markers(ProjectPortfolio portfolio) {
        this.portfolio = portfolio;
    }

    /**
     * Shows what was found.
     *
     * @param found the portfolio as it was read last
     */
    public void show(Portfolio found) {
        List<Wanted> wanted = wanted(found);
        GapCount gaps = GapCount.of(found);
        try {
            portfolio.project().getWorkspace().run(monitor -> update(wanted, gaps), null, IWorkspace.AVOID_UPDATE,
                    new NullProgressMonitor());
        } catch (CoreException e) {
            // A project that is closed meanwhile takes its markers with it.
            if (portfolio.project().isAccessible()) {
                ILog.of(Markers.class).log(e.getStatus());
            }
        }
    }

    private void update(List<Wanted> wanted, GapCount gaps) throws CoreException {
        if (!portfolio.project().isAccessible()) {
            return;
        }
        gaps.remember(portfolio.project());
        Map<Key, Deque<IMarker>> present = new HashMap<>();
        for (IMarker marker : portfolio.project().findMarkers(FindingMarkers.FINDING, true, IResource.DEPTH_INFINITE)) {
            present.computeIfAbsent(key(marker), each -> new ArrayDeque<>()).add(marker);
        }
        for (Wanted each : wanted) {
            IMarker marker = present.getOrDefault(each.key, new ArrayDeque<>()).poll();
            if (!each.key.resource.exists()) {
                continue; // deleted since it was read; it is read again without it
            }
            if (marker == null) {
                each.key.resource.createMarker(each.key.type, each.attributes);
            } else if (!isAt(marker, each.attributes)) {
                marker.setAttributes(each.attributes);
            }
        }
        for (Deque<IMarker> left : present.values()) {
            for (IMarker marker : left) {
                marker.delete();
            }
        }
    }

    private static Key key(IMarker marker) throws CoreException {
        return new Key(marker.getResource(), marker.getType(), FindingMarkers.code(marker),
                marker.getAttribute(IMarker.MESSAGE, ""));
    }

    private static boolean isAt(IMarker marker, Map<String, Object> attributes) throws CoreException {
        for (Map.Entry<String, Object> each : attributes.entrySet()) {
            if (!each.getValue().equals(marker.getAttribute(each.getKey()))) {
                return false;
            }
        }
        return true;
    }

    private List<Wanted> wanted(Portfolio found) {
        List<Wanted> wanted = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Located each : found.findings()) {
            if (counts.merge(each.finding().kind().code(), 1, Integer::sum) <= MOST_OF_A_CODE) {
                wanted.add(wanted(each));
            }
        }
        counts.forEach((code, count) -> {
            if (count > MOST_OF_A_CODE) {
                String message = count - MOST_OF_A_CODE + " more of " + code + " are found and not marked";
                wanted.add(new Wanted(new Key(portfolio.project(), FindingMarkers.INFO, code, message),
                        Map.of(IMarker.SEVERITY, IMarker.SEVERITY_INFO, IMarker.MESSAGE, message,
                                FindingMarkers.CODE, code)));
            }
        });
        for (Unreadable each : found.sources().unreadable()) {
            String message = each.name() + " cannot be read: " + each.reason();
            wanted.add(new Wanted(new Key(portfolio.project(), FindingMarkers.ERROR, "", message),
                    Map.of(IMarker.SEVERITY, IMarker.SEVERITY_ERROR, IMarker.MESSAGE, message)));
        }
        return wanted;
    }

    private Wanted wanted(Located located) {
        Finding finding = located.finding();
        Location place = located.location();
        IFile file = portfolio.file(place);
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.MESSAGE, finding.message());
        attributes.put(FindingMarkers.CODE, finding.kind().code());
        attributes.put(IMarker.SEVERITY, FindingMarkers.markerSeverity(finding.severity()));
        if (file != null && place.isInText()) {
            attributes.put(IMarker.LINE_NUMBER, place.line());
            attributes.put(IMarker.CHAR_START, place.offset());
            attributes.put(IMarker.CHAR_END, place.offset() + place.length());
        }
        IResource resource = file == null ? portfolio.project() : file;
        return new Wanted(new Key(resource, FindingMarkers.type(finding.severity()), finding.kind().code(),
                finding.message()), attributes);
    }
}
