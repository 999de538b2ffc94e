package org.sextant.lsp.internal.features;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ServerCapabilities;
import org.sextant.dsl.ide.Fold;
import org.sextant.dsl.ide.Folding;
import org.sextant.lsp.internal.Requests;
import org.sextant.lsp.internal.Session;
import org.sextant.lsp.internal.texts.Document;

/** Which parts of a text can be folded. */
public final class FoldingFeature implements Feature {
    private final Requests requests;
    private final boolean wholeLines;

    /**
     * Makes it.
     *
     * @param session  what everything needs
     * @param requests answers
     */
    public FoldingFeature(Session session, Requests requests) {
        this.requests = requests;
        wholeLines = session.abilities().foldsLines();
    }

    @Override
    public void announce(ServerCapabilities server) {
        server.setFoldingRangeProvider(true);
    }

    /**
     * Finds what can be folded.
     *
     * @param asked the text
     * @return the parts
     */
    public CompletableFuture<List<FoldingRange>> of(FoldingRangeRequestParams asked) {
        return requests.ofText(asked.getTextDocument(),
                document -> Folding.of(document.text()).stream().map(fold -> range(document, fold)).toList());
    }

    private FoldingRange range(Document document, Fold fold) {
        Range range = document.positions().range(fold.offset(), fold.length());
        FoldingRange folding = new FoldingRange(range.getStart().getLine(), range.getEnd().getLine());
        if (!wholeLines) {
            folding.setStartCharacter(range.getStart().getCharacter());
            folding.setEndCharacter(range.getEnd().getCharacter());
        }
        if (fold.kind() == Fold.Kind.COMMENT) {
            folding.setKind(FoldingRangeKind.Comment);
        }
        return folding;
    }
}
