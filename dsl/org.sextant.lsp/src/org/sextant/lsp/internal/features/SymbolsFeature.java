package org.sextant.lsp.internal.features;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.ide.Symbol;
import org.sextant.dsl.ide.Symbols;
import org.sextant.lsp.internal.Asked;
import org.sextant.lsp.internal.Requests;
import org.sextant.lsp.internal.Session;
import org.sextant.lsp.internal.folders.Folder;

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
     * @return those of each folder, the best first; of several folders by turns
     */
    public CompletableFuture<Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>> of(
            WorkspaceSymbolParams asked) {
        List<CompletableFuture<List<WorkspaceSymbol>>> parts = session.folders().all().stream()
                .map(folder -> requests.ofFolder(folder, here -> find(here, folder, asked.getQuery()))).toList();
        return CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new)).thenApply(done -> {
            List<WorkspaceSymbol> all = new ArrayList<>();
            for (int i = 0; i < MOST; i++) {
                for (CompletableFuture<List<WorkspaceSymbol>> part : parts) {
                    if (i < part.join().size() && all.size() < MOST) {
                        all.add(part.join().get(i));
                    }
                }
            }
            return Either.forRight(all);
        });
    }

    /** A file in a folder within another is that folder's own. */
    private List<WorkspaceSymbol> find(Asked here, Folder folder, String query) {
        List<WorkspaceSymbol> found = new ArrayList<>();
        for (Symbol each : Symbols.of(here.snapshot()).find(query, Integer.MAX_VALUE)) {
            if (found.size() < MOST && session.folders().of(Path.of(each.file().toFileString())) == folder) {
                Location place = here.location(each.file(), each.range());
                if (place != null) {
                    found.add(new WorkspaceSymbol(each.title(), Kinds.ofNoun(each.noun()), Either.forLeft(place),
                            container(each)));
                }
            }
        }
        return found;
    }

    /** What it stands in; null where it stands by itself. */
    private static @Nullable String container(Symbol symbol) {
        int dot = symbol.name().lastIndexOf('.');
        return dot < 0 ? null : symbol.name().substring(0, dot);
    }
}
