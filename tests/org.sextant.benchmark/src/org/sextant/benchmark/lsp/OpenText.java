package org.sextant.benchmark.lsp;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;

/** A text that the editor has open, in which a letter comes and goes. */
final class OpenText {
    private final Editor editor;
    private final String uri;
    private String text;
    private int version = 1;
    private boolean longer;

    OpenText(Editor editor, Path file, String text) {
        this.editor = editor;
        this.uri = file.toUri().toString();
        this.text = text;
    }

    /** Opens it in the editor. */
    void open() {
        editor.server().getTextDocumentService()
                .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "sextant", version, text)));
    }

    String uri() {
        return uri;
    }

    TextDocumentIdentifier id() {
        return new TextDocumentIdentifier(uri);
    }

    int version() {
        return version;
    }

    int nextVersion() {
        return version + 1;
    }

    /** The place behind the first of some words. */
    Position behind(String words) {
        int at = text.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("there is no " + words);
        }
        return position(at + words.length());
    }

    private Position position(int offset) {
        int line = (int) text.substring(0, offset).chars().filter(each -> each == '\n').count();
        return new Position(line, offset - (text.lastIndexOf('\n', offset - 1) + 1));
    }

    /**
     * Writes a letter behind some words, or takes it away if it is there.
     *
     * @param words  what stands before it
     * @param letter the letter
     * @return the caret: behind the letter, or behind the words
     */
    Position key(String words, char letter) {
        Position from = behind(words);
        Position to = new Position(from.getLine(), from.getCharacter() + 1);
        int at = text.indexOf(words) + words.length();
        text = text.substring(0, at) + (longer ? "" : letter) + text.substring(longer ? at + 1 : at);
        TextDocumentContentChangeEvent change = longer
                ? new TextDocumentContentChangeEvent(new Range(from, to), "")
                : new TextDocumentContentChangeEvent(new Range(from, from), String.valueOf(letter));
        longer = !longer;
        version++;
        editor.server().getTextDocumentService().didChange(new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri, version), List.of(change)));
        return longer ? to : from;
    }
}
