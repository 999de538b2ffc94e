package org.sextant.workbench.editor.internal;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.ide.Hover;
import org.sextant.dsl.ide.HoverText;
import org.sextant.dsl.ide.Snapshot;

/** Says what the word under the mouse is. Called in the background. */
public final class SextantHover implements ITextHover, ITextHoverExtension {
    @Override
    public @Nullable String getHoverInfo(ITextViewer viewer, IRegion region) {
        IDocument document = viewer.getDocument();
        EditorText text = EditorText.of(document);
        Snapshot snapshot = text == null ? null : text.awaitSnapshot();
        HoverText hover = snapshot == null ? null : Hover.at(snapshot, text.file(), region.getOffset());
        return hover == null ? null : hover.title() + "\n" + String.join("\n", hover.lines());
    }

    @Override
    public IInformationControlCreator getHoverControlCreator() {
        return TextPopup.creator();
    }

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        return new Region(offset, 0);
    }
}
