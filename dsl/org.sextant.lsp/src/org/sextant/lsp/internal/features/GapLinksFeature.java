package org.sextant.lsp.internal.features;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.ide.GapLink;
import org.sextant.dsl.ide.GapLinks;
import org.sextant.lsp.internal.Asked;
import org.sextant.lsp.internal.Requests;
import org.sextant.lsp.internal.Session;

import com.google.gson.JsonPrimitive;

/**
 * Offers over a framework in use to add an activity in its first gap. The server does it by a command, so that it works in
 * every editor, and works it out anew then, since texts may have changed since it was offered.
 */
public final class GapLinksFeature implements Feature {
    /** Its arguments: the file that names a framework, and the framework as it stands there. */
    private static final String ADD_ACTIVITY = "sextant.addActivity";

    private final Session session;
    private final Requests requests;
    private final Edits edits;
    private final boolean can;

    /**
     * Makes it.
     *
     * @param session  what everything needs
     * @param requests answers
     */
    public GapLinksFeature(Session session, Requests requests) {
        this.session = session;
        this.requests = requests;
        edits = new Edits(session);
        can = session.abilities().takesChanges();
    }

    @Override
    public void announce(ServerCapabilities server) {
        if (can) {
            server.setCodeLensProvider(new CodeLensOptions(false));
            server.setExecuteCommandProvider(new ExecuteCommandOptions(List.of(ADD_ACTIVITY)));
        }
    }

    /**
     * Finds what is offered.
     *
     * @param asked the text
     * @return the offers, each over the framework that it is about; none that the client cannot carry out
     */
    public CompletableFuture<List<? extends CodeLens>> of(CodeLensParams asked) {
        String uri = asked.getTextDocument().getUri();
        return !can ? CompletableFuture.completedFuture(List.of())
                : requests.ofPortfolio(asked.getTextDocument(), List.of(), (here, file) -> {
                    List<CodeLens> shown = new ArrayList<>();
                    for (GapLink each : GapLinks.of(here.snapshot(), file)) {
                        if (edits.of(here, each.edit()) != null) {
                            shown.add(new CodeLens(here.range(file, each.place()),
                                    new Command(each.label(), ADD_ACTIVITY, List.of(uri, name(here, file, each))),
                                    null));
                        }
                    }
                    return shown;
                });
    }

    private static String name(Asked here, URI file, GapLink link) {
        SextantResource read = here.snapshot().file(file);
        return read == null ? "" : read.text().substring(link.place().offset(), link.place().end());
    }

    /**
     * Does what is offered: the client is asked to change its texts.
     *
     * @param asked the command
     * @return nothing, as soon as the client is asked; an error if there is no such command, or nothing to do any more
     */
    public CompletableFuture<Object> run(ExecuteCommandParams asked) {
        String uri = argument(asked, 0);
        String framework = argument(asked, 1);
        if (!can || !ADD_ACTIVITY.equals(asked.getCommand()) || uri == null || framework == null) {
            return CompletableFuture.failedFuture(error(ResponseErrorCode.InvalidParams, "There is no such command."));
        }
        return requests.ofPortfolio(new TextDocumentIdentifier(uri), null, (here, file) -> {
            GapLink link = GapLinks.of(here.snapshot(), file).stream()
                    .filter(each -> name(here, file, each).equals(framework)).findFirst().orElse(null);
            WorkspaceEdit edit = link == null ? null : edits.of(here, link.edit());
            if (link == null || edit == null) {
                throw error(ResponseErrorCode.RequestFailed, "There is no gap any more in " + framework + ".");
            }
            apply(edit, link.edit().label());
            return null;
        });
    }

    private void apply(WorkspaceEdit edit, String label) {
        session.client().applyEdit(new ApplyWorkspaceEditParams(edit, label)).thenAccept(done -> {
            if (done != null && !done.isApplied()) {
                session.client().showMessage(new MessageParams(MessageType.Warning, "The editor did not do it: " + label
                        + (done.getFailureReason() == null ? "." : ". It says: " + done.getFailureReason())));
            }
        });
    }

    private static @Nullable String argument(ExecuteCommandParams asked, int index) {
        return asked.getArguments() != null && asked.getArguments().size() > index
                && asked.getArguments().get(index) instanceof JsonPrimitive given ? given.getAsString() : null;
    }

    private static ResponseErrorException error(ResponseErrorCode code, String sentence) {
        return new ResponseErrorException(new ResponseError(code, sentence, null));
    }
}
