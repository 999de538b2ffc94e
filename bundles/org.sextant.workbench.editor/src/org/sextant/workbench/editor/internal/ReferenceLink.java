package org.sextant.workbench.editor.internal;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.texteditor.ITextEditor;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.ide.FrameworkTexts;
import org.sextant.dsl.ide.Snapshot;
import org.sextant.dsl.ide.Target;
import org.sextant.workbench.common.Texts;
import org.sextant.workspace.ProjectPortfolio;

/**
 * Leads from a reference to what it means; a framework's text opens for reading.
 *
 * @param region    the reference
 * @param target    what it means
 * @param snapshot  the portfolio as it was when the reference was found
 * @param portfolio whose file the reference is in
 */
record ReferenceLink(IRegion region, Target target, Snapshot snapshot, ProjectPortfolio portfolio)
        implements
            IHyperlink {

    @Override
    public IRegion getHyperlinkRegion() {
        return region;
    }

    @Override
    public @Nullable String getTypeLabel() {
        return null;
    }

    @Override
    public @Nullable String getHyperlinkText() {
        return "Go to " + target.file().lastSegment();
    }

    @Override
    public void open() {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        IFile file = portfolio.file(target.file());
        try {
            String text = file != null ? null : FrameworkTexts.of(snapshot, target.file());
            if (file != null) {
                Texts.show(page, file, target.offset(), target.length(), true);
            } else if (text != null) {
                IEditorPart part = IDE.openEditor(page, new FrameworkInput(target.file(), text), SextantEditor.ID,
                        true);
                if (part instanceof ITextEditor editor) {
                    editor.selectAndReveal(target.offset(), target.length());
                }
            }
        } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }
}
