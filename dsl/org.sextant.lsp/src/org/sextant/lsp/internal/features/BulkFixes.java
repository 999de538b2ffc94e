package org.sextant.lsp.internal.features;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

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
    void add(Asked here, URI file, String uri, Collection<String> codes, List<CodeAction> actions) {
        for (String code : codes) {
            String which = codes.size() == 1 ? "of this kind" : "like " + code;
            add(here, file, uri, code, which, false, actions);
            if (isElsewhere(here.snapshot(), code, file)) {
                add(here, file, uri, code, which, true, actions);
            }
        }
    }

    private static boolean isElsewhere(Snapshot snapshot, String code, URI file) {
        String name = file.toFileString();
        return snapshot.portfolio().findings().stream().anyMatch(
                each -> each.finding().code().equals(code) && !each.location().file().equals(name));
    }

    private void add(Asked here, URI file, String uri, String code, String which, boolean everywhere,
            List<CodeAction> actions) {
        CodeAction action = new CodeAction(
                "Repair all " + which + " in the " + (everywhere ? "portfolio" : "file"));
        action.setKind(CodeActionKind.QuickFix);
        if (!later) {
            WorkspaceEdit edit = edit(here, BulkFix.of(here.snapshot(), code, where(file, everywhere)));
            if (edit != null) {
                action.setEdit(edit);
                actions.add(action);
            }
        } else if (BulkFix.isPossible(here.snapshot(), code, where(file, everywhere))) {
            JsonObject data = new JsonObject();
            data.addProperty(URI_OF_FILE, uri);
            data.addProperty(CODE, code);
            data.addProperty(EVERYWHERE, everywhere);
            action.setData(data);
            actions.add(action);
        }
    }

    private static Predicate<URI> where(URI file, boolean everywhere) {
        return each -> everywhere || each.equals(file);
    }

    private @Nullable WorkspaceEdit edit(Asked here, @Nullable Fix fix) {
        return fix == null ? null : edits.of(here, fix.edit());
    }

    /** Offers to repair all errors of a file. */
    void addErrors(Asked here, URI file, List<CodeAction> actions) {
        Fix fix = BulkFix.ofErrors(here.snapshot(), file::equals);
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
        String code = data.get(CODE).getAsString();
        boolean everywhere = data.get(EVERYWHERE).getAsBoolean();
        return requests.ofPortfolio(new TextDocumentIdentifier(data.get(URI_OF_FILE).getAsString()), action,
                (here, file) -> {
                    WorkspaceEdit edit = edit(here, BulkFix.of(here.snapshot(), code, where(file, everywhere)));
                    if (edit == null) {
                        throw new ResponseErrorException(new ResponseError(ResponseErrorCode.RequestFailed,
                                "There is nothing of this kind to repair any more.", null));
                    }
                    action.setEdit(edit);
                    return action;
                });
    }
}
