package org.sextant.lsp.internal.features;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.ide.Outline;
import org.sextant.dsl.ide.OutlineNode;
import org.sextant.dsl.ide.Range;
import org.sextant.dsl.ide.Snapshot;
import org.sextant.lsp.internal.Asked;
import org.sextant.lsp.internal.Requests;
import org.sextant.lsp.internal.Session;

/** What a file describes, as a tree; as a list for clients that show no trees. */
public final class OutlineFeature implements Feature {
    private final Requests requests;
    private final boolean tree;

    /**
     * Makes it.
     *
     * @param session  what everything needs
     * @param requests answers
     */
    public OutlineFeature(Session session, Requests requests) {
        this.requests = requests;
        tree = session.abilities().treeOfSymbols();
    }

    @Override
    public void announce(ServerCapabilities server) {
        server.setDocumentSymbolProvider(true);
    }

    /**
     * Outlines a file.
     *
     * @param asked the file
     * @return what it describes
     */
    public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> of(DocumentSymbolParams asked) {
        return requests.ofPortfolio(asked.getTextDocument(), List.of(), (here, file) -> {
            SextantResource read = read(here.snapshot(), file);
            List<Either<SymbolInformation, DocumentSymbol>> symbols = new ArrayList<>();
            for (OutlineNode each : read == null ? List.<OutlineNode>of() : Outline.of(read)) {
                if (tree) {
                    symbols.add(Either.forRight(symbol(here, file, each)));
                } else {
                    list(here, file, each, null, symbols);
                }
            }
            return symbols;
        });
    }

    private static @Nullable SextantResource read(Snapshot snapshot, URI file) {
        SextantResource read = snapshot.file(file);
        return read != null ? read : snapshot.portfolio().frameworks().stream()
                .map(each -> each.eResource() instanceof SextantResource resource ? resource : null)
                .filter(each -> each != null && each.getURI().equals(file)).findFirst().orElse(null);
    }

    private static DocumentSymbol symbol(Asked here, URI file, OutlineNode node) {
        int end = Math.max(node.range().end(), node.name().end());
        DocumentSymbol symbol = new DocumentSymbol(node.label(), Kinds.of(node.type()),
                here.range(file, new Range(node.range().offset(), end - node.range().offset())),
                here.range(file, node.name()));
        symbol.setDetail(node.detail().isEmpty() ? node.noun() : node.noun() + ", " + node.detail());
        symbol.setChildren(node.children().stream().map(each -> symbol(here, file, each)).toList());
        return symbol;
    }

    /** The protocol's older form, for older clients. */
    private static void list(Asked here, URI file, OutlineNode node, @Nullable String container,
            List<Either<SymbolInformation, DocumentSymbol>> symbols) {
        Location place = here.location(file, node.range());
        if (place != null) {
            symbols.add(Either.forLeft(new SymbolInformation(node.label(), Kinds.of(node.type()), place, container)));
        }
        node.children().forEach(each -> list(here, file, each, node.label(), symbols));
    }
}
