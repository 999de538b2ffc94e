package org.sextant.lsp.internal.features;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.ide.Outline;
import org.sextant.dsl.ide.OutlineNode;
import org.sextant.lsp.internal.Asked;
import org.sextant.lsp.internal.Requests;
import org.sextant.lsp.internal.Session;
import org.sextant.lsp.internal.folders.Folder;
import org.sextant.model.Element;

/** Finds elements of all folders by name or title. */
public final class SymbolsFeature implements Feature {
    private static final int MOST = 500;

    private final Session session;
    private final Requests requests;

    /**
     * Makes it.
     *
     * @param session  what everything needs
     * @param requests answers
     */
    public SymbolsFeature(Session session, Requests requests) {
        this.session = session;
        this.requests = requests;
    }

    @Override
    public void announce(ServerCapabilities server) {
        server.setWorkspaceSymbolProvider(true);
    }

    /**
     * Finds elements.
     *
     * @param asked a part of their name or title
     * @return those whose name or title begins with it, then those that hold it elsewhere
     */
    public CompletableFuture<Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>> of(
            WorkspaceSymbolParams asked) {
        String query = asked.getQuery().toLowerCase(Locale.ROOT);
        List<CompletableFuture<Found>> parts = session.folders().all().stream()
                .map(folder -> requests.ofFolder(folder, here -> find(here, folder, query))).toList();
        return CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new)).thenApply(done -> {
            List<WorkspaceSymbol> all = new ArrayList<>();
            parts.forEach(each -> all.addAll(each.join().first()));
            parts.forEach(each -> all.addAll(each.join().others()));
            return Either.forRight(all.subList(0, Math.min(MOST, all.size())));
        });
    }

    private record Found(List<WorkspaceSymbol> first, List<WorkspaceSymbol> others) {
    }

    private Found find(Asked here, Folder folder, String query) {
        Found found = new Found(new ArrayList<>(), new ArrayList<>());
        for (SextantResource file : here.snapshot().portfolio().files()) {
            Session.Home home = session.home(String.valueOf(here.uri(file.getURI())));
            if (home != null && home.folder() == folder) {
                Outline.of(file).forEach(node -> find(here, file.getURI(), node, null, query, found));
            }
        }
        return found;
    }

    private static void find(Asked here, URI file, OutlineNode node, @Nullable String container, String query,
            Found found) {
        String label = node.label().toLowerCase(Locale.ROOT);
        String name = node.object() instanceof Element element && element.getName() != null
                ? element.getName().toLowerCase(Locale.ROOT) : label;
        if (node.object() instanceof Element && (label.contains(query) || name.contains(query))) {
            Location place = here.location(file, node.name());
            List<WorkspaceSymbol> to = label.startsWith(query) || name.startsWith(query) ? found.first : found.others;
            if (place != null && to.size() < MOST) {
                to.add(new WorkspaceSymbol(node.label(), Kinds.of(node.type()), Either.forLeft(place), container));
            }
        }
        node.children().forEach(each -> find(here, file, each, node.label(), query, found));
    }
}
