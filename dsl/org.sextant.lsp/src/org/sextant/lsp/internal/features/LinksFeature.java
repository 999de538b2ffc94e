package org.sextant.lsp.internal.features;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkOptions;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.sextant.dsl.ide.WebLinks;
import org.sextant.lsp.internal.Requests;

/** The web addresses in a text, which the client opens. */
public final class LinksFeature implements Feature {
    private final Requests requests;

    /**
     * Makes it.
     *
     * @param requests answers
     */
    public LinksFeature(Requests requests) {
        this.requests = requests;
    }

    @Override
    public void announce(ServerCapabilities server) {
        server.setDocumentLinkProvider(new DocumentLinkOptions(false));
    }

    /**
     * Finds them.
     *
     * @param asked the text
     * @return the addresses
     */
    public CompletableFuture<List<DocumentLink>> of(DocumentLinkParams asked) {
        return requests.ofText(asked.getTextDocument(), document -> WebLinks.of(document.text()).stream()
                .map(each -> new DocumentLink(
                        document.positions().range(each.range().offset(), each.range().length()), each.address()))
                .toList());
    }
}
