package org.sextant.workbench.editor.internal.references;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.texteditor.ITextEditor;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.Names;
import org.sextant.dsl.Nouns;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.ide.Dependents;
import org.sextant.dsl.ide.Elements;
import org.sextant.dsl.ide.Occurrence;
import org.sextant.dsl.ide.References;
import org.sextant.dsl.ide.Snapshot;
import org.sextant.model.Element;
import org.sextant.workbench.editor.internal.EditorText;
import org.sextant.workbench.editor.internal.Place;
import org.sextant.workspace.ProjectPortfolio;

/** Lists in References where what the caret is in is named, or what depends on it. */
public final class ReferencesHandler extends AbstractHandler {
    private static final String DEPENDENTS = "org.sextant.workbench.editor.dependents";

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        ITextEditor editor = HandlerUtil.getActiveEditorChecked(event).getAdapter(ITextEditor.class);
        if (editor == null || !(editor.getSelectionProvider().getSelection() instanceof ITextSelection selection)) {
            return null;
        }
        EditorText text = EditorText.of(editor.getDocumentProvider().getDocument(editor.getEditorInput()));
        if (text == null) {
            return null;
        }
        boolean dependents = event.getCommand().getId().equals(DEPENDENTS);
        IWorkbenchPage page = editor.getSite().getPage();
        text.portfolio().current().thenApplyAsync(
                snapshot -> found(snapshot, text.portfolio(), text.file(), selection.getOffset(), dependents))
                .thenAccept(found -> page.getWorkbenchWindow().getShell().getDisplay()
                        .asyncExec(() -> show(page, text.portfolio(), found)));
        return null;
    }

    /** What was looked for, and where it is. */
    private record Found(String head, List<Place> places) {
    }

    private static Found found(Snapshot snapshot, ProjectPortfolio portfolio, URI uri, int offset, boolean dependents) {
        Element element = References.named(snapshot, uri, offset);
        SextantResource file = snapshot.file(uri);
        if (element == null && file != null) {
            element = Elements.at(file, offset);
        }
        if (element == null) {
            return new Found("There is no name here, or nothing that it means; put the caret into a name.", List.of());
        }
        String title = Names.title(element);
        if (dependents) {
            List<Place> places = Dependents.of(snapshot, element).stream()
                    .map(each -> Place.of(portfolio, snapshot, each.file(), each.range())
                            .saying(Names.title(each.element()), Nouns.of(each.element().eClass().getName()) + ", "
                                    + each.relation() + " " + Names.title(each.on())))
                    .toList();
            return new Found(places.isEmpty() ? "Nothing comes after " + title + " or works towards it."
                    : number(places.size(), "element depends", "elements depend") + " on " + title
                            + ", the nearest first.",
                    places);
        }
        List<Place> places = References.to(snapshot, element).stream()
                .filter(each -> snapshot.file(each.file()) != null)
                .filter(each -> !each.declaration()).map((Occurrence each) -> Place.of(portfolio, snapshot, each.file(),
                        each.range()))
                .toList();
        return new Found(places.isEmpty() ? "Nothing refers to " + title + "."
                : title + " is referred to in " + number(places.size(), "place.", "places."), places);
    }

    private static String number(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    private static void show(IWorkbenchPage page, ProjectPortfolio portfolio, Found found) {
        try {
            if (page.showView(ReferencesView.ID) instanceof ReferencesView view) {
                view.show(portfolio, found.head, found.places);
            }
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }
}
