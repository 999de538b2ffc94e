package org.sextant.workbench.editor.internal;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.SextantLanguage;

/** Gives an editor for one of the language's files its outline. */
public final class OutlineAdapter implements IAdapterFactory {
    @Override
    public <T> @Nullable T getAdapter(Object adaptable, Class<T> type) {
        IFile file = adaptable instanceof ITextEditor editor && editor.getEditorInput() != null
                ? editor.getEditorInput().getAdapter(IFile.class)
                : null;
        return file != null && SextantLanguage.FILE_EXTENSION.equals(file.getFileExtension())
                ? type.cast(new OutlinePage((ITextEditor) adaptable))
                : null;
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[]{IContentOutlinePage.class};
    }
}
