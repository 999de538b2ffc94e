package org.sextant.lsp.internal.features;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.sextant.dsl.ide.FindingsAt;
import org.sextant.dsl.ide.Fix;
import org.sextant.dsl.ide.Offer;
import org.sextant.lsp.internal.Asked;
import org.sextant.lsp.internal.Requests;
import org.sextant.lsp.internal.Requests.Shown;
import org.sextant.lsp.internal.Session;
import org.sextant.portfolio.Located;

/** What people can do about what was found at a place. */
public final class FixesFeature implements Feature {
    private final Requests requests;
    private final Findings findings;
    private final Edits edits;
    private final BulkFixes many;
    private final boolean can;
    private final boolean later;

    /**
     * Makes it.
     *
     * @param session  what everything needs
     * @param requests answers
     * @param findings words findings
     */
    public FixesFeature(Session session, Requests requests, Findings findings) {
        this.requests = requests;
        this.findings = findings;
        edits = new Edits(session);
        many = new BulkFixes(session, requests);
        can = session.abilities().codeActions();
        later = session.abilities().resolvesActions();
    }

    @Override
    public void announce(ServerCapabilities server) {
        if (can) {
            CodeActionOptions options = new CodeActionOptions(
                    List.of(CodeActionKind.QuickFix, CodeActionKind.SourceFixAll));
            options.setResolveProvider(later);
            options.setWorkDoneProgress(true);
            server.setCodeActionProvider(options);
        }
    }

    /**
     * Finds what can be done.
     *
     * @param asked the place
     * @return the fixes of what was found there, finding by finding, the best first, then those of all of a kind; and the
     *         repair of all errors of the file if it is asked for
     */
    public CompletableFuture<List<Either<Command, CodeAction>>> at(CodeActionParams asked) {
        boolean fixes = can && isWanted(asked.getContext(), CodeActionKind.QuickFix, true);
        boolean errors = can && isWanted(asked.getContext(), CodeActionKind.SourceFixAll, false);
        if (!fixes && !errors) {
            return CompletableFuture.completedFuture(List.of());
        }
        Shown shown = new Shown("Looking for repairs", asked.getWorkDoneToken());
        return requests.atLength(asked.getTextDocument(), List.of(), shown, (here, file, monitor) -> {
            List<CodeAction> actions = new ArrayList<>();
            if (here.snapshot().file(file) != null) {
                if (fixes) {
                    add(here, file, asked, actions, monitor);
                }
                if (errors) {
                    many.addErrors(here, file, actions, monitor);
                }
            }
            return actions.stream().<Either<Command, CodeAction>>map(Either::forRight).toList();
        });
    }

    /**
     * Works out what was only offered.
     *
     * @param action what was offered
     * @return the same with its changes
     */
    public CompletableFuture<CodeAction> resolve(CodeAction action) {
        return many.resolve(action);
    }

    private void add(Asked here, URI file, CodeActionParams asked, List<CodeAction> actions,
            IProgressMonitor monitor) {
        int from = here.offset(file, asked.getRange().getStart());
        int to = here.offset(file, asked.getRange().getEnd());
        Set<String> codes = new LinkedHashSet<>();
        for (Offer each : Offer.about(FindingsAt.of(here.snapshot(), file, from, to), here.snapshot())) {
            add(here, file, each.finding(), each.fix(), actions);
            if (each.fix().preferred()) {
                codes.add(each.finding().finding().code());
            }
        }
        many.add(here, file, asked.getTextDocument().getUri(), codes, actions, monitor);
    }

    /** Whether a kind is asked for, or one that holds it; unasked only some are given. */
    private static boolean isWanted(CodeActionContext context, String kind, boolean unasked) {
        List<String> only = context.getOnly();
        return only == null || only.isEmpty() ? unasked
                : only.stream().anyMatch(each -> each.isEmpty() || kind.equals(each) || kind.startsWith(each + '.'));
    }

    private void add(Asked here, URI file, Located finding, Fix fix, List<CodeAction> actions) {
        WorkspaceEdit edit = edits.of(here, fix.edit());
        if (edit != null) {
            Diagnostic settled = findings.show(here, file, finding);
            CodeAction action = new CodeAction(fix.label());
            action.setKind(CodeActionKind.QuickFix);
            action.setDiagnostics(List.of(settled));
            action.setIsPreferred(fix.preferred());
            action.setEdit(edit);
            actions.add(action);
        }
    }
}
