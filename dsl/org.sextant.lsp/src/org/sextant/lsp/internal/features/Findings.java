package org.sextant.lsp.internal.features;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.sextant.core.Finding;
import org.sextant.core.Severity;
import org.sextant.dsl.Names;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.ide.Snapshot;
import org.sextant.lsp.internal.Asked;
import org.sextant.lsp.internal.Session;
import org.sextant.model.Element;
import org.sextant.portfolio.Located;
import org.sextant.portfolio.Location;

/** Words findings as the client shows them. */
public final class Findings {
    private static final int MOST_PLACES = 10;

    private final boolean furtherPlaces;

    /**
     * Makes it.
     *
     * @param session what everything needs
     */
    public Findings(Session session) {
        furtherPlaces = session.abilities().furtherPlaces();
    }

    /**
     * Words a finding.
     *
     * @param here    the portfolio
     * @param file    the file at which it is shown
     * @param located the finding
     * @return the same for the client
     */
    public Diagnostic show(Asked here, URI file, Located located) {
        Finding finding = located.finding();
        Diagnostic shown = new Diagnostic(range(here, file, located.location()), finding.message(),
                severity(finding.severity()), "sextant");
        shown.setCode(Either.forLeft(finding.code()));
        if (!finding.data().isEmpty()) {
            shown.setData(finding.data());
        }
        List<DiagnosticRelatedInformation> places = furtherPlaces ? places(here, finding) : List.of();
        if (!places.isEmpty()) {
            shown.setRelatedInformation(places);
        }
        return shown;
    }

    private static Range range(Asked here, URI file, Location place) {
        if (here.snapshot().file(file) != null) {
            return place.isInText() ? here.in(file).range(place.offset(), place.length())
                    : new Range(new Position(0, 0), new Position(0, 0));
        }
        int line = Math.max(0, place.line() - 1);
        return new Range(new Position(line, 0), new Position(line + 1, 0));
    }

    /** Gaps are no faults: the editor is not to make people think so. */
    private static DiagnosticSeverity severity(Severity severity) {
        return switch (severity) {
        case ERROR -> DiagnosticSeverity.Error;
        case WARNING -> DiagnosticSeverity.Warning;
        case GAP, INFO -> DiagnosticSeverity.Information;
        };
    }

    private static List<DiagnosticRelatedInformation> places(Asked here, Finding finding) {
        List<DiagnosticRelatedInformation> places = new ArrayList<>();
        Snapshot snapshot = here.snapshot();
        for (EObject each : finding.evidence()) {
            if (places.size() < MOST_PLACES && each instanceof Element element
                    && each.eResource() instanceof SextantResource read && snapshot.file(read.getURI()) == read) {
                Location place = snapshot.portfolio().locate(each);
                String uri = here.uri(read.getURI());
                if (place.isInText() && uri != null) {
                    places.add(new DiagnosticRelatedInformation(new org.eclipse.lsp4j.Location(uri,
                            here.in(read.getURI()).range(place.offset(), place.length())), Names.title(element)));
                }
            }
        }
        return places;
    }
}
