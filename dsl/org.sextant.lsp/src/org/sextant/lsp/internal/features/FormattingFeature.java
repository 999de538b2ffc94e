package org.sextant.lsp.internal.features;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextEdit;
import org.sextant.dsl.Formatter;
import org.sextant.dsl.SextantLanguage;
import org.sextant.lsp.internal.Requests;
import org.sextant.lsp.internal.texts.Document;
import org.sextant.lsp.internal.texts.Positions;

/** Lays a text out, or some of its lines. The language has one layout, whatever the editor's own settings. */
public final class FormattingFeature implements Feature {
    private final Requests requests;

    /**
     * Makes it.
     *
     * @param requests answers
     */
    public FormattingFeature(Requests requests) {
        this.requests = requests;
    }

    @Override
    public void announce(ServerCapabilities server) {
        server.setDocumentFormattingProvider(true);
        server.setDocumentRangeFormattingProvider(true);
    }

    /**
     * Lays a whole text out.
     *
     * @param asked the text
     * @return the least changes
     */
    public CompletableFuture<List<? extends TextEdit>> of(DocumentFormattingParams asked) {
        return requests.ofText(asked.getTextDocument(), document -> edits(document, 0, document.text().length()));
    }

    /**
     * Lays some lines out.
     *
     * @param asked the text and a part of it
     * @return the least changes
     */
    public CompletableFuture<List<? extends TextEdit>> of(DocumentRangeFormattingParams asked) {
        return requests.ofText(asked.getTextDocument(), document -> {
            Positions places = document.positions();
            int from = places.offset(asked.getRange().getStart());
            int to = places.offset(asked.getRange().getEnd());
            // A selection of whole lines ends where the next begins; that one is not meant.
            boolean whole = to > from && places.start(places.line(to)) == to;
            return edits(document, from, Math.max(from, whole ? to - 1 : to) - from);
        });
    }

    private static List<TextEdit> edits(Document document, int offset, int length) {
        return SextantLanguage.get().part(Formatter.class).changes(document.text(), offset, length).stream()
                .map(each -> new TextEdit(document.positions().range(each.offset(), each.length()),
                        each.replacement()))
                .toList();
    }
}
