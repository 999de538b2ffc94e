package org.sextant.lsp.internal.features;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.sextant.dsl.ide.Hint;
import org.sextant.dsl.ide.Hints;
import org.sextant.lsp.internal.Asked;
import org.sextant.lsp.internal.Requests;

/** Words between those of a text: in which state the modes are that an activity serves. */
public final class HintsFeature implements Feature {
    private final Requests requests;

    /**
     * Makes it.
     *
     * @param requests answers
     */
    public HintsFeature(Requests requests) {
        this.requests = requests;
    }

    @Override
    public void announce(ServerCapabilities server) {
        server.setInlayHintProvider(true);
    }

    /**
     * Finds them.
     *
     * @param asked a part of a text
     * @return the hints in it
     */
    public CompletableFuture<List<InlayHint>> of(InlayHintParams asked) {
        return requests.ofPortfolio(asked.getTextDocument(), List.of(), (here, file) -> {
            int from = here.offset(file, asked.getRange().getStart());
            int to = here.offset(file, asked.getRange().getEnd());
            return Hints.of(here.snapshot(), file).stream().filter(each -> from <= each.offset() && each.offset() <= to)
                    .map(each -> show(here, file, each)).toList();
        });
    }

    private static InlayHint show(Asked here, URI file, Hint hint) {
        InlayHint shown = new InlayHint(here.in(file).range(hint.offset(), 0).getStart(), Either.forLeft(hint.text()));
        shown.setTooltip(hint.tip());
        shown.setPaddingLeft(true);
        return shown;
    }
}
