package org.sextant.lsp.internal.features;

import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.sextant.dsl.ide.NotRenamedException;
import org.sextant.dsl.ide.Renaming;
import org.sextant.lsp.internal.Asked;
import org.sextant.lsp.internal.Requests;
import org.sextant.lsp.internal.Requests.Shown;
import org.sextant.lsp.internal.Session;

/** Gives an element another name in all files. What cannot be renamed is answered with the reason, for people to read. */
public final class RenamingFeature implements Feature {
    private final Requests requests;
    private final Edits edits;
    private final boolean prepares;

    /**
     * Makes it.
     *
     * @param session  what everything needs
     * @param requests answers
     */
    public RenamingFeature(Session session, Requests requests) {
        this.requests = requests;
        edits = new Edits(session);
        prepares = session.abilities().preparesRenaming();
    }

    @Override
    public void announce(ServerCapabilities server) {
        if (prepares) {
            RenameOptions options = new RenameOptions(true);
            options.setWorkDoneProgress(true);
            server.setRenameProvider(options);
        } else {
            server.setRenameProvider(true);
        }
    }

    /**
     * Finds what would be renamed.
     *
     * @param asked the place
     * @return the name that stands there, and what is to be changed of it; an error with the reason if nothing can be
     */
    public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepare(
            PrepareRenameParams asked) {
        return requests.ofPortfolio(asked.getTextDocument(), null, (here, file) -> {
            try {
                Renaming renaming = renaming(here, file, asked.getPosition());
                return Either3.forSecond(new PrepareRenameResult(here.range(file, renaming.range()), renaming.name()));
            } catch (NotRenamedException e) {
                throw refused(e);
            }
        });
    }

    /**
     * Renames.
     *
     * @param asked the place and the new name
     * @return the changes of all files; an error with the reason if the name cannot be given
     */
    public CompletableFuture<WorkspaceEdit> rename(RenameParams asked) {
        Shown shown = new Shown("Renaming", asked.getWorkDoneToken());
        return requests.atLength(asked.getTextDocument(), null, shown, (here, file, monitor) -> {
            try {
                Renaming renaming = renaming(here, file, asked.getPosition());
                return edits.of(here, renaming.edit(asked.getNewName(), monitor));
            } catch (NotRenamedException e) {
                throw refused(e);
            }
        });
    }

    private static Renaming renaming(Asked here, URI file, Position position) throws NotRenamedException {
        return Renaming.at(here.snapshot(), file, here.offset(file, position));
    }

    private static ResponseErrorException refused(NotRenamedException reason) {
        return new ResponseErrorException(
                new ResponseError(ResponseErrorCode.RequestFailed, reason.getMessage(), null));
    }
}
