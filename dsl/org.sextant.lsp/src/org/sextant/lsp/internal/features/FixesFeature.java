package org.sextant.lsp.internal.features;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

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
import org.sextant.dsl.ide.Fix;
import org.sextant.dsl.ide.Fixes;
import org.sextant.lsp.internal.Asked;
import org.sextant.lsp.internal.Requests;
import org.sextant.lsp.internal.Session;
import org.sextant.portfolio.Located;
import org.sextant.portfolio.Location;

/** What people can do about what was found at a place. */
public final class FixesFeature implements Feature {
    private final Requests requests;
    private final Findings findings;
    private final Edits edits;
    private final boolean can;

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
        can = session.abilities().codeActions();
    }

    @Override
    public void announce(ServerCapabilities server) {
        if (can) {
            server.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix)));
        }
    }

    /**
     * Finds what can be done.
     *
     * @param asked the place
     * @return the fixes of what was found there, finding by finding, the best first
     */
    public CompletableFuture<List<Either<Command, CodeAction>>> at(CodeActionParams asked) {
        if (!isWanted(asked.getContext())) {
            return CompletableFuture.completedFuture(List.of());
        }
        return requests.ofPortfolio(asked.getTextDocument(), List.of(), (here, file) -> {
            int from = here.offset(file, asked.getRange().getStart());
            int to = here.offset(file, asked.getRange().getEnd());
            List<Either<Command, CodeAction>> actions = new ArrayList<>();
            if (here.snapshot().file(file) != null) {
                String name = file.toFileString();
                for (Located each : here.snapshot().portfolio().findings()) {
                    if (touches(each.location(), name, from, to)) {
                        Fixes.of(each, here.snapshot()).forEach(fix -> add(here, file, each, fix, actions));
                    }
                }
            }
            return actions;
        });
    }

    private boolean isWanted(CodeActionContext context) {
        List<String> only = context.getOnly();
        return can && (only == null || only.isEmpty()
                || only.stream().anyMatch(each -> each.isEmpty() || each.equals(CodeActionKind.QuickFix)));
    }

    private static boolean touches(Location place, String file, int from, int to) {
        return place.isInText() && place.offset() <= to && from <= place.offset() + place.length()
                && place.file().equals(file);
    }

    private void add(Asked here, URI file, Located finding, Fix fix, List<Either<Command, CodeAction>> actions) {
        WorkspaceEdit edit = edits.of(here, fix.edit());
        if (edit != null) {
            Diagnostic settled = findings.show(here, file, finding);
            CodeAction action = new CodeAction(fix.label());
            action.setKind(CodeActionKind.QuickFix);
            action.setDiagnostics(List.of(settled));
            action.setIsPreferred(fix.preferred());
            action.setEdit(edit);
            actions.add(Either.forRight(action));
        }
    }
}
