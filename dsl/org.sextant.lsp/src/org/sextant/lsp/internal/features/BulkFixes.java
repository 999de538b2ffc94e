package org.sextant.lsp.internal.features;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.ide.BulkFix;
import org.sextant.dsl.ide.Fix;
import org.sextant.dsl.ide.Snapshot;
import org.sextant.lsp.internal.Asked;
import org.sextant.lsp.internal.Requests;
import org.sextant.lsp.internal.Requests.Shown;
import org.sextant.lsp.internal.Session;

import com.google.gson.JsonObject;

/** Repairs of many findings at once. Where the client can ask for the changes later, they are worked out only then. */
final class BulkFixes {
    private static final String URI_OF_FILE = "uri";
    private static final String CODE = "code";
    private static final String EVERYWHERE = "everywhere";

    private final Requests requests;
    private final Edits edits;
    private final boolean later;

    BulkFixes(Session session, Requests requests) {
        this.requests = requests;
        edits = new Edits(session);
        later = session.abilities().resolvesActions();
    }

    /** Offers to repair all findings with these codes, in the file and, where there are more, in the portfolio. */
    void add(Asked here, URI file, String uri, Collection<String> codes, List<CodeAction> actions,
            IProgressMonitor monitor) {
        for (String code : codes) {
            String which = codes.size() == 1 ? "of this kind" : "like " + code;
            add(here, file, new Repair(uri, code, which, false), actions, monitor);
            if (isElsewhere(here.snapshot(), code, file)) {
                add(here, file, new Repair(uri, code, which, true), actions, monitor);
            }
        }
    }

    private static boolean isElsewhere(Snapshot snapshot, String code, URI file) {
        String name = file.toFileString();
        return snapshot.portfolio().findings().stream().anyMatch(
                each -> each.finding().code().equals(code) && !each.location().file().equals(name));
    }

    /** A repair that may be offered: of all findings with a code, in the file that the client calls so or everywhere. */
    private record Repair(String uri, String code, String which, boolean everywhere) {
        private String title() {
            return "Repair all " + which + " in the " + (everywhere ? "portfolio" : "file");
        }

        private Predicate<URI> where(URI file) {
            return each -> everywhere || each.equals(file);
        }

        private JsonObject data() {
            JsonObject data = new JsonObject();
            data.addProperty(URI_OF_FILE, uri);
            data.addProperty(CODE, code);
            data.addProperty(EVERYWHERE, everywhere);
            return data;
        }
    }

    private void add(Asked here, URI file, Repair repair, List<CodeAction> actions, IProgressMonitor monitor) {
        CodeAction action = new CodeAction(repair.title());
        action.setKind(CodeActionKind.QuickFix);
        if (!later) {
            WorkspaceEdit edit = edit(here,
                    BulkFix.of(here.snapshot(), repair.code(), repair.where(file), monitor));
            if (edit != null) {
                action.setEdit(edit);
                actions.add(action);
            }
        } else if (BulkFix.isPossible(here.snapshot(), repair.code(), repair.where(file))) {
            action.setData(repair.data());
            actions.add(action);
        }
    }

    private @Nullable WorkspaceEdit edit(Asked here, @Nullable Fix fix) {
        return fix == null ? null : edits.of(here, fix.edit());
    }

    /** Offers to repair all errors of a file. */
    void addErrors(Asked here, URI file, List<CodeAction> actions, IProgressMonitor monitor) {
        Fix fix = BulkFix.ofErrors(here.snapshot(), file::equals, monitor);
        WorkspaceEdit edit = edit(here, fix);
        if (fix != null && edit != null) {
            CodeAction action = new CodeAction(fix.label());
            action.setKind(CodeActionKind.SourceFixAll);
            action.setEdit(edit);
            actions.add(action);
        }
    }

    /** Works out the changes of what was offered; an error with the reason if there is nothing to repair any more. */
    CompletableFuture<CodeAction> resolve(CodeAction action) {
        if (!(action.getData() instanceof JsonObject data) || !data.has(URI_OF_FILE) || !data.has(CODE)
                || !data.has(EVERYWHERE)) {
            return CompletableFuture.completedFuture(action);
        }
        Repair repair = new Repair(data.get(URI_OF_FILE).getAsString(), data.get(CODE).getAsString(), "",
                data.get(EVERYWHERE).getAsBoolean());
        return requests.atLength(new TextDocumentIdentifier(repair.uri()), action, new Shown("Repairing", null),
                (here, file, monitor) -> {
                    WorkspaceEdit edit = edit(here,
                            BulkFix.of(here.snapshot(), repair.code(), repair.where(file), monitor));
                    if (edit == null) {
                        throw new ResponseErrorException(new ResponseError(ResponseErrorCode.RequestFailed,
                                "There is nothing of this kind to repair any more.", null));
                    }
                    action.setEdit(edit);
                    return action;
                });
    }
}
