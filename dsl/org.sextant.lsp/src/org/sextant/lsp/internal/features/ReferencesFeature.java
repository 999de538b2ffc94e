package org.sextant.lsp.internal.features;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.sextant.dsl.ide.Occurrence;
import org.sextant.dsl.ide.Occurrences;
import org.sextant.dsl.ide.References;
import org.sextant.lsp.internal.Requests;

/** Where an element is named: in the whole portfolio, and in the text that is looked at. */
public final class ReferencesFeature implements Feature {
    private final Requests requests;

    /**
     * Makes it.
     *
     * @param requests answers
     */
    public ReferencesFeature(Requests requests) {
        this.requests = requests;
    }

    @Override
    public void announce(ServerCapabilities server) {
        server.setReferencesProvider(true);
        server.setDocumentHighlightProvider(true);
    }

    /**
     * Finds the places in the portfolio.
     *
     * @param asked a place where the element is named
     * @return the places, with the declaration if it is asked for
     */
    public CompletableFuture<List<? extends Location>> at(ReferenceParams asked) {
        boolean declaration = asked.getContext() != null && asked.getContext().isIncludeDeclaration();
        return requests.ofPortfolio(asked.getTextDocument(), List.of(), (here, file) -> {
            List<Location> places = new ArrayList<>();
            for (Occurrence each : References.at(here.snapshot(), file, here.offset(file, asked.getPosition()))) {
                Location place = each.declaration() && !declaration ? null : here.location(each.file(), each.range());
                if (place != null) {
                    places.add(place);
                }
            }
            return places;
        });
    }

    /**
     * Finds the places in the same text.
     *
     * @param asked a place where the element is named
     * @return the places
     */
    public CompletableFuture<List<? extends DocumentHighlight>> inText(DocumentHighlightParams asked) {
        return requests.ofPortfolio(asked.getTextDocument(), List.of(),
                (here, file) -> Occurrences.at(here.snapshot(), file, here.offset(file, asked.getPosition())).stream()
                        .map(each -> new DocumentHighlight(here.range(file, each.range()),
                                each.declaration() ? DocumentHighlightKind.Write : DocumentHighlightKind.Read))
                        .toList());
    }
}
