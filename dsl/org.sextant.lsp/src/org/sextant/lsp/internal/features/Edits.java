package org.sextant.lsp.internal.features;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.CreateFile;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.ide.Edit;
import org.sextant.dsl.ide.FileEdit;
import org.sextant.lsp.internal.Asked;
import org.sextant.lsp.internal.Session;
import org.sextant.lsp.internal.texts.Document;

/** Turns changes of a portfolio's texts into those that the client makes. */
public final class Edits {
    private final Session session;

    /**
     * Makes it.
     *
     * @param session what everything needs
     */
    public Edits(Session session) {
        this.session = session;
    }

    /**
     * Words an edit.
     *
     * @param here the portfolio whose texts it changes
     * @param edit the edit
     * @return the same for the client; null if it makes a file and the client cannot
     * @throws ResponseErrorException if one of the texts has changed since the portfolio was read
     */
    public @Nullable WorkspaceEdit of(Asked here, Edit edit) {
        Map<String, List<TextEdit>> plain = new LinkedHashMap<>();
        List<Either<TextDocumentEdit, ResourceOperation>> versioned = new ArrayList<>();
        for (FileEdit file : edit.files()) {
            Path path = Path.of(file.file().toFileString());
            Document open = session.documents().at(path);
            if (open != null && here.isOther(file.file(), open)) {
                throw Document.modified();
            }
            boolean there = open != null || Files.exists(path);
            if (!there && !(session.abilities().versionedChanges() && session.abilities().makesFiles())) {
                return null;
            }
            String uri = session.uri(path);
            if (!there) {
                versioned.add(Either.forRight(new CreateFile(uri)));
            }
            List<TextEdit> changes = file.changes().stream().map(each -> new TextEdit(
                    here.in(file.file()).range(each.offset(), each.length()), each.replacement())).toList();
            plain.put(uri, changes);
            versioned.add(Either.forLeft(new TextDocumentEdit(
                    new VersionedTextDocumentIdentifier(uri, open == null ? null : open.version()),
                    changes.stream().<Either<TextEdit, SnippetTextEdit>>map(Either::forLeft)
                            .toList())));
        }
        return session.abilities().versionedChanges() ? new WorkspaceEdit(versioned) : new WorkspaceEdit(plain);
    }
}
