package org.sextant.benchmark.lsp;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.services.TextDocumentService;

/** What somebody does in an open text, over and over; everything is waited for before the next. */
final class Work {
    private static final String TITLE = "\"Typing";
    private static final String WITH = "with ";
    private static final String AFTER = "after ";
    private static final int WARM_UP = 5;
    private static final int FEWER = 5;

    private final Editor editor;
    private final OpenText text;
    /** Even, as is the warming up, so that a letter that came has gone. */
    private final int rounds;
    private final Times times;
    private final TextDocumentService texts;
    private String colours = "";
    private int edits;

    Work(Editor editor, OpenText text, int rounds, Times times) {
        this.editor = editor;
        this.text = text;
        this.rounds = rounds;
        this.times = times;
        texts = editor.server().getTextDocumentService();
    }

    /** How many changes the last renaming took. */
    int edits() {
        return edits;
    }

    /** Does everything. */
    void run() {
        colours = Editor.await(texts.semanticTokensFull(new SemanticTokensParams(text.id()))).getResultId();
        CodeAction nothing = new CodeAction("nothing");
        measure(Measure.NOTHING, rounds, () -> timed(() -> texts.resolveCodeAction(nothing)));
        measure(Measure.SAYING, rounds, this::saying);
        measure(Measure.TITLE, rounds, () -> edit(TITLE));
        measure(Measure.ACTIVITY, rounds, () -> edit("activity Work0"));
        measure(Measure.PLACE, rounds, () -> edit("place " + WrittenPortfolio.PLACE));
        measure(Measure.ORGANISATIONS, rounds, () -> completion(WITH, 'P'));
        measure(Measure.ACTIVITIES, rounds, () -> completion(AFTER, 'W'));
        Position organisation = text.behind("lead Pl");
        measure(Measure.HOVER, rounds, () -> timed(() -> texts.hover(new HoverParams(text.id(), organisation))));
        measure(Measure.HOVER_AFTER, rounds, () -> {
            text.key(TITLE, 'x');
            Position moved = text.behind("lead Pl");
            return timed(() -> texts.hover(new HoverParams(text.id(), moved)));
        });
        Position activity = text.behind(AFTER + "W");
        measure(Measure.DEFINITION, rounds,
                () -> timed(() -> texts.definition(new DefinitionParams(text.id(), activity))));
        Position place = text.behind("place E");
        measure(Measure.REFERENCES, rounds, () -> timed(
                () -> texts.references(new ReferenceParams(text.id(), place, new ReferenceContext(true)))));
        Position wrong = text.behind(WITH + "M");
        measure(Measure.FIXES, rounds, () -> timed(() -> texts.codeAction(
                new CodeActionParams(text.id(), new Range(wrong, wrong), new CodeActionContext(List.of())))));
        measure(Measure.COLOURS, rounds, this::colours);
        measure(Measure.RENAME, Math.max(1, rounds / FEWER), () -> rename(place, "Anywhere"));
        measure(Measure.RENAME_TRIED, Math.max(1, rounds / FEWER), () -> rename(place, WrittenPortfolio.MISSPELT));
    }

    private void measure(Measure measure, int count, LongSupplier once) {
        for (int i = 0; i < Math.max(2, count / WARM_UP); i++) {
            once.getAsLong();
        }
        Instant from = Instant.now();
        for (int i = 0; i < count; i++) {
            times.add(measure, once.getAsLong());
        }
        times.measured(measure, from, count);
    }

    private interface Asking {
        CompletableFuture<?> ask();
    }

    private static long timed(Asking asking) {
        long began = System.nanoTime();
        Editor.await(asking.ask());
        return System.nanoTime() - began;
    }

    private long saying() {
        CompletableFuture<Long> found = editor.findings(text.uri(), text.nextVersion());
        long began = System.nanoTime();
        text.key(TITLE, 'x');
        long took = System.nanoTime() - began;
        Editor.await(found);
        return took;
    }

    private long edit(String behind) {
        CompletableFuture<Long> found = editor.findings(text.uri(), text.nextVersion());
        long began = System.nanoTime();
        text.key(behind, 'x');
        return Editor.await(found) - began;
    }

    private long completion(String behind, char letter) {
        long began = System.nanoTime();
        Position caret = text.key(behind, letter);
        Editor.await(texts.completion(new CompletionParams(text.id(), caret)));
        return System.nanoTime() - began;
    }

    private long colours() {
        long began = System.nanoTime();
        text.key(TITLE, 'x');
        var answer = Editor.await(texts.semanticTokensFullDelta(new SemanticTokensDeltaParams(text.id(), colours)));
        long took = System.nanoTime() - began;
        colours = answer.isLeft() ? answer.getLeft().getResultId() : answer.getRight().getResultId();
        return took;
    }

    private long rename(Position place, String name) {
        long began = System.nanoTime();
        var edit = Editor.await(texts.rename(new RenameParams(text.id(), place, name)));
        long took = System.nanoTime() - began;
        edits = edit.getDocumentChanges().stream().mapToInt(each -> each.getLeft().getEdits().size()).sum();
        return took;
    }
}
