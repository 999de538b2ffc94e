package org.sextant.lsp.internal.features;

import java.util.List;

import org.eclipse.lsp4j.ServerCapabilities;
import org.sextant.lsp.internal.Requests;
import org.sextant.lsp.internal.Session;

/**
 * All that the server does for editors. Another feature is a class, a part of this record, and a line where the protocol asks
 * for it.
 *
 * @param findings   what was found
 * @param completion what can be written
 * @param hover      what stands at a place
 * @param definition where something is declared
 * @param references where something is named
 * @param outline    what a file describes
 * @param symbols    elements by name
 * @param renaming   other names for elements
 * @param folding    what can be folded
 * @param fixes      what can be done about a finding
 * @param formatting how a text is laid out
 * @param colours    how a text looks
 * @param hints      words between those of a text
 * @param gapLinks   offers to add what is missing
 * @param dependencies what depends on what
 * @param links      web addresses
 * @param refreshing has the client ask again
 */
public record Features(FindingsFeature findings, CompletionFeature completion, HoverFeature hover,
        DefinitionFeature definition, ReferencesFeature references, OutlineFeature outline, SymbolsFeature symbols,
        RenamingFeature renaming, FoldingFeature folding, FixesFeature fixes, FormattingFeature formatting,
        ColoursFeature colours, HintsFeature hints,
        GapLinksFeature gapLinks, DependenciesFeature dependencies, LinksFeature links, Refreshing refreshing) {
    /**
     * Makes them for a client.
     *
     * @param session  what everything needs
     * @param requests answers
     * @return the features
     */
    public static Features of(Session session, Requests requests) {
        Findings worded = new Findings(session);
        return new Features(new FindingsFeature(session, requests, worded), new CompletionFeature(session, requests),
                new HoverFeature(session, requests), new DefinitionFeature(session, requests),
                new ReferencesFeature(requests), new OutlineFeature(session, requests),
                new SymbolsFeature(session, requests), new RenamingFeature(session, requests),
                new FoldingFeature(session, requests),
                new FixesFeature(session, requests, worded), new FormattingFeature(requests),
                new ColoursFeature(requests), new HintsFeature(requests), new GapLinksFeature(session, requests),
                new DependenciesFeature(requests), new LinksFeature(requests),
                new Refreshing(session));
    }

    /** @return what the client is told of them */
    public ServerCapabilities announce() {
        ServerCapabilities server = new ServerCapabilities();
        List.of(findings, completion, hover, definition, references, outline, symbols, renaming, folding, fixes,
                formatting,
                colours, hints, gapLinks, dependencies, links).forEach(each -> each.announce(server));
        return server;
    }
}
