package org.sextant.lsp.internal.features;

import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.sextant.dsl.ide.Hover;
import org.sextant.dsl.ide.HoverText;
import org.sextant.lsp.internal.Requests;
import org.sextant.lsp.internal.Session;

/** What stands at a place. */
public final class HoverFeature implements Feature {
    private final Requests requests;
    private final boolean markdown;

    /**
     * Makes it.
     *
     * @param session  what everything needs
     * @param requests answers
     */
    public HoverFeature(Session session, Requests requests) {
        this.requests = requests;
        markdown = session.abilities().markdownInHovers();
    }

    @Override
    public void announce(ServerCapabilities server) {
        server.setHoverProvider(true);
    }

    /**
     * Says what stands at a place.
     *
     * @param asked the place
     * @return what is to be said; null if nothing
     */
    public CompletableFuture<org.eclipse.lsp4j.Hover> at(HoverParams asked) {
        return requests.ofPortfolio(asked.getTextDocument(), null, (here, file) -> {
            HoverText text = Hover.at(here.snapshot(), file, here.offset(file, asked.getPosition()));
            return text == null ? null : new org.eclipse.lsp4j.Hover(
                    Markup.titled(text.title(), text.lines(), markdown), here.range(file, text.range()));
        });
    }
}
