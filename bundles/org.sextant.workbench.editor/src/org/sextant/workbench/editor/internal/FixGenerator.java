package org.sextant.workbench.editor.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.emf.common.util.URI;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.ide.Offer;
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
        return located == null ? new IMarkerResolution[0]
                : resolutions(List.of(located), portfolio, snapshot).toArray(IMarkerResolution[]::new);
    }

    /**
     * What can be done about findings.
     *
     * @param findings  findings of the snapshot
     * @param portfolio the portfolio
     * @param snapshot  its newest snapshot
     * @return the ways, the likeliest first, to ignore the findings last
     */
    static List<IMarkerResolution> resolutions(List<Located> findings, ProjectPortfolio portfolio, Snapshot snapshot) {
        List<IMarkerResolution> repairs = new ArrayList<>();
        List<IMarkerResolution> ignoring = new ArrayList<>();
        Map<String, Located> codes = new LinkedHashMap<>();
        for (Offer each : Offer.about(findings, snapshot)) {
            (each.fix().ignoring() ? ignoring : repairs).add(new FixResolution(each.fix(), portfolio));
            if (each.fix().preferred()) {
                codes.putIfAbsent(each.finding().finding().code(), each.finding());
            }
        }
        codes.values().forEach(each -> addBulk(repairs, each, portfolio, snapshot));
        findings.stream().filter(each -> each.finding().code().equals("encoding.invalid")).findFirst()
                .ifPresent(each -> addEncoding(repairs, portfolio.file(each.location()), snapshot));
        repairs.addAll(ignoring);
        return repairs;
    }

    private static void addEncoding(List<IMarkerResolution> resolutions, @Nullable IFile file, Snapshot snapshot) {
        URI uri = file == null ? null : ProjectPortfolio.uri(file);
        if (uri != null) {
            snapshot.portfolio().sources().texts().stream().filter(each -> each.uri().equals(uri))
                    .map(each -> SaveAsUtf8.of(file, each)).filter(Objects::nonNull).forEach(resolutions::add);
        }
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
