package org.sextant.lsp.internal.features;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.WorkspaceDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceUnchangedDocumentDiagnosticReport;
import org.jspecify.annotations.Nullable;
import org.sextant.lsp.internal.Session;
import org.sextant.lsp.internal.folders.FoundInFiles.InFile;
import org.sextant.lsp.internal.texts.Document;

/** What is found in all files, in the form in which the client asks for it. */
final class WorkspaceReport {
    private final Session session;
    private final Map<String, String> known;
    private final List<WorkspaceDocumentDiagnosticReport> items = new ArrayList<>();

    /** Of these files, by name, the client has these answers. */
    WorkspaceReport(Session session, Map<String, String> known) {
        this.session = session;
        this.known = new HashMap<>(known);
    }

    void add(InFile found) {
        Path path = Path.of(found.file().toFileString());
        Document open = session.documents().at(path);
        Integer version = open == null ? null : open.version();
        String uri = session.uri(path);
        if (found.id().equals(known.remove(uri))) {
            items.add(new WorkspaceDocumentDiagnosticReport(
                    new WorkspaceUnchangedDocumentDiagnosticReport(found.id(), uri, version)));
        } else {
            WorkspaceFullDocumentDiagnosticReport full = new WorkspaceFullDocumentDiagnosticReport(found.shown(), uri,
                    version);
            full.setResultId(found.id());
            items.add(new WorkspaceDocumentDiagnosticReport(full));
        }
    }

    /** In files that are no more nothing is found. */
    WorkspaceDiagnosticReport end() {
        @Nullable
        Integer none = null;
        known.keySet().forEach(uri -> items.add(new WorkspaceDocumentDiagnosticReport(
                new WorkspaceFullDocumentDiagnosticReport(List.of(), uri, none))));
        return new WorkspaceDiagnosticReport(items);
    }
}
