package org.sextant.lsp.internal.features;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRegistrationOptions;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.PreviousResultId;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RelatedFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.RelatedUnchangedDocumentDiagnosticReport;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticReport;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.ide.Snapshot;
import org.sextant.lsp.internal.Asked;
import org.sextant.lsp.internal.Requests;
import org.sextant.lsp.internal.Session;
import org.sextant.lsp.internal.folders.Folder;
import org.sextant.lsp.internal.folders.FoundInFiles.Change;
import org.sextant.lsp.internal.folders.FoundInFiles.InFile;
import org.sextant.lsp.internal.texts.Document;

/** What was found: the client is told of files in which something else is found, unless it is one that asks. */
public final class FindingsFeature implements Feature {
    private final Session session;
    private final Requests requests;
    private final Findings findings;

    /**
     * Makes it.
     *
     * @param session  what everything needs
     * @param requests answers
     * @param findings words findings
     */
    public FindingsFeature(Session session, Requests requests, Findings findings) {
        this.session = session;
        this.requests = requests;
        this.findings = findings;
    }

    @Override
    public void announce(ServerCapabilities server) {
        if (session.abilities().asksForFindings()) {
            server.setDiagnosticProvider(new DiagnosticRegistrationOptions(true, true));
        }
    }

    /**
     * A folder was read.
     *
     * @param folder   the folder
     * @param snapshot what it holds now
     */
    public void read(Folder folder, Snapshot snapshot) {
        Asked here = new Asked(session, folder, snapshot);
        List<Change> changes = folder.found().update(snapshot, folder.root(),
                (file, each) -> findings.show(here, file, each));
        if (!session.abilities().asksForFindings()) {
            changes.forEach(each -> publish(folder, each.now()));
        } else if (session.abilities().asksAgain() && changes.stream().anyMatch(this::isUnexpected)) {
            session.client().refreshDiagnostics();
        }
    }

    /** Of a text that it changes itself the client asks unasked. */
    private boolean isUnexpected(Change change) {
        return !change.text() || session.documents().at(Path.of(change.now().file().toFileString())) == null;
    }

    /**
     * A folder is no portfolio any more.
     *
     * @param folder the folder
     */
    public void gone(Folder folder) {
        if (session.abilities().asksForFindings()) {
            return;
        }
        for (InFile each : folder.found().all()) {
            Folder other = session.folders().of(Path.of(each.file().toFileString()));
            InFile now = other == null ? null : other.found().in(each.file());
            if (now != null) {
                publish(now.file(), now.shown(), now.text());
            } else if (!each.shown().isEmpty()) {
                publish(each.file(), List.of(), null);
            }
        }
    }

    /** A file in a folder within another is that folder's own. */
    private boolean isOwn(Folder folder, URI file) {
        return session.folders().of(Path.of(file.toFileString())) == folder;
    }

    private void publish(Folder folder, InFile found) {
        if (isOwn(folder, found.file())) {
            publish(found.file(), found.shown(), found.text());
        }
    }

    private void publish(URI file, List<Diagnostic> shown, @Nullable String text) {
        Path path = Path.of(file.toFileString());
        Document open = session.documents().at(path);
        PublishDiagnosticsParams told = new PublishDiagnosticsParams(session.uri(path), shown);
        if (open != null && open.text().equals(text)) {
            told.setVersion(open.version());
        }
        session.client().publishDiagnostics(told);
    }

    /**
     * The client asks for what is found in a text.
     *
     * @param asked the text, and which answer the client has
     * @return what is found, or that it is the same
     */
    public CompletableFuture<DocumentDiagnosticReport> of(DocumentDiagnosticParams asked) {
        DocumentDiagnosticReport nothing = new DocumentDiagnosticReport(
                new RelatedFullDocumentDiagnosticReport(List.of()));
        CompletableFuture<DocumentDiagnosticReport> answer = requests.ofPortfolio(asked.getTextDocument(), nothing,
                (here, file) -> report(asked, nothing));
        CompletableFuture<DocumentDiagnosticReport> given = answer.exceptionallyCompose(
                thrown -> CompletableFuture.failedFuture(Stopped.because(thrown)));
        given.whenComplete((report, thrown) -> answer.cancel(false));
        return given;
    }

    private DocumentDiagnosticReport report(DocumentDiagnosticParams asked, DocumentDiagnosticReport nothing) {
        Session.Home home = session.home(asked.getTextDocument().getUri());
        InFile found = home == null ? null : home.folder().found().in(home.file());
        if (found == null) {
            return nothing;
        }
        if (found.id().equals(asked.getPreviousResultId())) {
            return new DocumentDiagnosticReport(new RelatedUnchangedDocumentDiagnosticReport(found.id()));
        }
        RelatedFullDocumentDiagnosticReport full = new RelatedFullDocumentDiagnosticReport(found.shown());
        full.setResultId(found.id());
        return new DocumentDiagnosticReport(full);
    }

    /**
     * The client asks for what is found in all folders.
     *
     * @param asked which answers the client has
     * @return what is found, file by file, or that it is the same
     */
    public CompletableFuture<WorkspaceDiagnosticReport> all(WorkspaceDiagnosticParams asked) {
        Map<String, String> known = new HashMap<>();
        if (asked.getPreviousResultIds() != null) {
            for (PreviousResultId each : asked.getPreviousResultIds()) {
                known.put(each.getUri(), each.getValue());
            }
        }
        List<Folder> folders = session.folders().all();
        CompletableFuture<?>[] read = folders.stream().map(each -> requests.ofFolder(each, here -> here))
                .toArray(CompletableFuture[]::new);
        return CompletableFuture.allOf(read).thenApply(done -> {
            WorkspaceReport report = new WorkspaceReport(session, known);
            folders.forEach(folder -> folder.found().all().stream().filter(each -> isOwn(folder, each.file()))
                    .forEach(report::add));
            return report.end();
        });
    }
}
