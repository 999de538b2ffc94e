package org.sextant.workbench.editor.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.emf.common.util.URI;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.ide.Fix;
import org.sextant.dsl.ide.Fixes;
import org.sextant.dsl.ide.Snapshot;
import org.sextant.portfolio.Located;
import org.sextant.portfolio.Location;
import org.sextant.workspace.FindingMarkers;
import org.sextant.workspace.Portfolios;
import org.sextant.workspace.ProjectPortfolio;

/** Offers what can be done about a finding, in the editor and in Findings. */
public final class FixGenerator implements IMarkerResolutionGenerator2 {
    @Override
    public boolean hasResolutions(IMarker marker) {
        return !FindingMarkers.code(marker).isEmpty();
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        ProjectPortfolio portfolio = Portfolios.get().of(marker.getResource());
        Snapshot snapshot = portfolio == null ? null : portfolio.latest();
        Located located = snapshot == null ? null : find(marker, portfolio, snapshot);
        if (located == null) {
            return new IMarkerResolution[0];
        }
        List<IMarkerResolution> resolutions = new ArrayList<>();
        List<Fix> fixes = Fixes.of(located, snapshot);
        fixes.forEach(fix -> resolutions.add(new FixResolution(fix, portfolio)));
        if (fixes.stream().anyMatch(Fix::preferred)) {
            addBulk(resolutions, located, portfolio, snapshot);
        }
        if (located.finding().code().equals("encoding.invalid") && marker.getResource() instanceof IFile file) {
            URI uri = ProjectPortfolio.uri(file);
            snapshot.portfolio().sources().texts().stream().filter(each -> each.uri().equals(uri))
                    .map(each -> SaveAsUtf8.of(file, each)).filter(Objects::nonNull).forEach(resolutions::add);
        }
        return resolutions.toArray(IMarkerResolution[]::new);
    }

    /** Where there are others of its kind, they can be repaired with it. */
    private static void addBulk(List<IMarkerResolution> resolutions, Located located, ProjectPortfolio portfolio,
            Snapshot snapshot) {
        String code = located.finding().code();
        List<String> files = snapshot.portfolio().findings().stream().filter(each -> each.finding().code().equals(code))
                .map(each -> each.location().file()).toList();
        IFile file = portfolio.file(located.location());
        URI uri = file == null ? null : ProjectPortfolio.uri(file);
        if (uri != null && Collections.frequency(files, located.location().file()) > 1) {
            resolutions.add(new BulkResolution(portfolio, code, uri::equals, "file"));
        }
        if (files.stream().distinct().count() > 1) {
            resolutions.add(new BulkResolution(portfolio, code, any -> true, "portfolio"));
        }
    }

    /** The finding that a marker shows: of those that say the same in its file, the nearest. */
    private static @Nullable Located find(IMarker marker, ProjectPortfolio portfolio, Snapshot snapshot) {
        String code = FindingMarkers.code(marker);
        String message = marker.getAttribute(IMarker.MESSAGE, "");
        int offset = marker.getAttribute(IMarker.CHAR_START, 0);
        Located nearest = null;
        for (Located each : snapshot.portfolio().findings()) {
            if (each.finding().kind().code().equals(code) && each.finding().message().equals(message)
                    && isIn(marker.getResource(), portfolio, each.location())
                    && (nearest == null || Math.abs(each.location().offset() - offset) < Math
                            .abs(nearest.location().offset() - offset))) {
                nearest = each;
            }
        }
        return nearest;
    }

    private static boolean isIn(IResource resource, ProjectPortfolio portfolio, Location location) {
        IResource file = portfolio.file(location);
        return resource.equals(file == null ? portfolio.project() : file);
    }
}
