package org.sextant.workbench.forms.internal.properties;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.SextantLanguage;

/** Gives the Properties view its page while a portfolio's file is edited, and while its files are looked at. */
public final class PropertiesAdapter implements IAdapterFactory {
    @Override
    public <T> @Nullable T getAdapter(Object adaptable, Class<T> type) {
        if (type == IPropertySheetPage.class && adaptable instanceof ITextEditor editor) {
            IFile file = editor.getEditorInput() == null ? null : editor.getEditorInput().getAdapter(IFile.class);
            if (file != null && SextantLanguage.FILE_EXTENSION.equals(file.getFileExtension())) {
                return type.cast(new PropertiesPage(editor));
            }
        }
        return type == IPropertySheetPage.class && adaptable instanceof IViewPart ? type.cast(new HintPage()) : null;
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[]{IPropertySheetPage.class};
    }
}
