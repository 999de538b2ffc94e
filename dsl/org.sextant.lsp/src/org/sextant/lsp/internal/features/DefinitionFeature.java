package org.sextant.lsp.internal.features;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.sextant.dsl.ide.Definitions;
import org.sextant.dsl.ide.Range;
import org.sextant.dsl.ide.Target;
import org.sextant.lsp.internal.Requests;
import org.sextant.lsp.internal.Session;

/** Where what is referred to is declared. */
public final class DefinitionFeature implements Feature {
    private final Requests requests;
    private final boolean links;

    /**
     * Makes it.
     *
     * @param session  what everything needs
     * @param requests answers
     */
    public DefinitionFeature(Session session, Requests requests) {
        this.requests = requests;
        links = session.abilities().links();
    }

    @Override
    public void announce(ServerCapabilities server) {
        server.setDefinitionProvider(true);
    }

    /**
     * Follows a reference.
     *
     * @param asked the place
     * @return where the element is declared; nothing if no reference stands there
     */
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> at(
            DefinitionParams asked) {
        return requests.ofPortfolio(asked.getTextDocument(), Either.forLeft(List.of()), (here, file) -> {
            Target target = Definitions.at(here.snapshot(), file, here.offset(file, asked.getPosition()));
            Location place = target == null ? null
                    : here.location(target.file(), new Range(target.offset(), target.length()));
            if (target == null || place == null) {
                return Either.forLeft(List.of());
            }
            return links ? Either.forRight(List.of(new LocationLink(place.getUri(), place.getRange(), place.getRange(),
                    here.range(file, target.reference())))) : Either.forLeft(List.of(place));
        });
    }
}
