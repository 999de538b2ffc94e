package org.sextant.workbench.editor.internal.find;

import java.util.concurrent.CompletableFuture;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.ide.Symbols;
import org.sextant.workbench.common.PortfolioContext;
import org.sextant.workbench.editor.internal.EditorText;
import org.sextant.workspace.ProjectPortfolio;

/** Lets people choose an element of the file, or of the whole portfolio, and goes there. */
public final class GoToElement extends AbstractHandler {
    private static final String IN_FILE = "org.sextant.workbench.editor.elementInFile";

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        if (event.getCommand().getId().equals(IN_FILE)) {
            inFile(window, HandlerUtil.getActiveEditorChecked(event));
        } else {
            inPortfolio(window);
        }
        return null;
    }

    private static void inFile(IWorkbenchWindow window, IEditorPart part) {
        ITextEditor editor = part.getAdapter(ITextEditor.class);
        IDocument document = editor == null ? null
                : editor.getDocumentProvider().getDocument(editor.getEditorInput());
        EditorText text = EditorText.of(document);
        if (text != null) {
            CompletableFuture<Symbols> symbols = text.portfolio().current().thenApplyAsync(snapshot -> {
                SextantResource file = snapshot.file(text.file());
                return file == null ? Symbols.of(snapshot) : Symbols.of(file);
            });
            new ElementChooser(window, "Go to element in " + part.getTitle(), text.portfolio(), symbols).open();
        }
    }

    private static void inPortfolio(IWorkbenchWindow window) {
        ProjectPortfolio portfolio = PortfolioContext.of(window).portfolio();
        if (portfolio == null) {
            MessageDialog.openInformation(window.getShell(), "Go to element",
                    "Open a file of a portfolio, or choose one in Portfolios; then its elements are listed here.");
        } else {
            new ElementChooser(window, "Go to element in " + portfolio.project().getName(), portfolio,
                    portfolio.current().thenApplyAsync(Symbols::of)).open();
        }
    }
}
