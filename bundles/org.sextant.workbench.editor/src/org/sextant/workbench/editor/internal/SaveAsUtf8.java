package org.sextant.workbench.editor.internal;

import java.nio.charset.StandardCharsets;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.statushandlers.StatusManager;
import org.jspecify.annotations.Nullable;
import org.sextant.portfolio.SourceText;

/**
 * Saves a file that is in UTF-16 as UTF-8. What an editor has not saved yet is saved with it; the file as it was is kept in
 * its local history.
 */
final class SaveAsUtf8 implements IMarkerResolution2 {
    private static final String MARK = "\uFEFF";

    private final IFile file;
    private final String text;

    private SaveAsUtf8(IFile file, String text) {
        this.file = file;
        this.text = text;
    }

    /** For a file and its text, as an editor has it where one has; null where there is nothing to do or to go by. */
    static @Nullable SaveAsUtf8 of(IFile file, SourceText source) {
        // An editor shows zeros where nothing told it the encoding; what was typed among them is for its writer to sort out.
        boolean legible = source.text().indexOf('\0') < 0;
        return source.utf16() && legible ? new SaveAsUtf8(file, source.text()) : null;
    }

    @Override
    public String getLabel() {
        return "Save the file as UTF-8";
    }

    @Override
    public String getDescription() {
        return "The text stays as it is. The file as it was is kept: Replace With, Local History brings it back.";
    }

    @Override
    public @Nullable Image getImage() {
        return null;
    }

    @Override
    public void run(IMarker marker) {
        String plain = text.startsWith(MARK) ? text.substring(MARK.length()) : text;
        ITextFileBuffer open = FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(),
                LocationKind.IFILE);
        try {
            String saved = open != null && open.isDirty() ? open.getDocument().get() : plain;
            file.write(saved.getBytes(StandardCharsets.UTF_8), false, false, true, new NullProgressMonitor());
            if (open != null) {
                open.revert(new NullProgressMonitor());
            }
        } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }
}
