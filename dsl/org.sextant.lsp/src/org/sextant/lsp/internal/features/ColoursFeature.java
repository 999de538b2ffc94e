package org.sextant.lsp.internal.features;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensEdit;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensServerFull;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.sextant.lsp.internal.Requests;
import org.sextant.lsp.internal.texts.Document;

/** How the parts of a text are to look: all of them, or what is another than when the client asked last. */
public final class ColoursFeature implements Feature {
    /** How many numbers stand for one part. */
    private static final int GROUP = 5;

    private final Requests requests;
    private final AtomicLong count = new AtomicLong();
    private final Map<String, SemanticTokens> last = new ConcurrentHashMap<>();

    /**
     * Makes it.
     *
     * @param requests answers
     */
    public ColoursFeature(Requests requests) {
        this.requests = requests;
    }

    @Override
    public void announce(ServerCapabilities server) {
        SemanticTokensServerFull full = new SemanticTokensServerFull(true);
        server.setSemanticTokensProvider(new SemanticTokensWithRegistrationOptions(
                new SemanticTokensLegend(Colours.TYPES, Colours.MODIFIERS), full, false));
    }

    /**
     * Colours a text.
     *
     * @param asked the text
     * @return all its parts
     */
    public CompletableFuture<SemanticTokens> of(SemanticTokensParams asked) {
        return requests.ofText(asked.getTextDocument(), this::all);
    }

    /**
     * Colours a text anew.
     *
     * @param asked the text, and which answer the client has
     * @return what changes of that answer; all where that answer is not known any more
     */
    public CompletableFuture<Either<SemanticTokens, SemanticTokensDelta>> of(SemanticTokensDeltaParams asked) {
        return requests.ofText(asked.getTextDocument(), document -> {
            SemanticTokens before = last.get(document.uri());
            SemanticTokens now = all(document);
            return before == null || !before.getResultId().equals(asked.getPreviousResultId()) ? Either.forLeft(now)
                    : Either.forRight(new SemanticTokensDelta(changes(before.getData(), now.getData()),
                            now.getResultId()));
        });
    }

    /**
     * Forgets a text.
     *
     * @param uri what the client called it
     */
    public void forget(String uri) {
        last.remove(uri);
    }

    private SemanticTokens all(Document document) {
        SemanticTokens tokens = new SemanticTokens(Long.toString(count.incrementAndGet()), Colours.of(document));
        last.put(document.uri(), tokens);
        return tokens;
    }

    /** What lies between what both begin with and what both end with. */
    static List<SemanticTokensEdit> changes(List<Integer> before, List<Integer> now) {
        int least = Math.min(before.size(), now.size()) / GROUP * GROUP;
        int start = 0;
        while (start < least && before.subList(start, start + GROUP).equals(now.subList(start, start + GROUP))) {
            start += GROUP;
        }
        int end = 0;
        while (end < least - start && before.subList(before.size() - end - GROUP, before.size() - end)
                .equals(now.subList(now.size() - end - GROUP, now.size() - end))) {
            end += GROUP;
        }
        if (start + end == before.size() && start + end == now.size()) {
            return List.of();
        }
        return List.of(new SemanticTokensEdit(start, before.size() - end - start,
                new ArrayList<>(now.subList(start, now.size() - end))));
    }
}
