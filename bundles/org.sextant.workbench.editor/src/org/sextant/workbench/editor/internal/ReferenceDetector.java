package org.sextant.workbench.editor.internal;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.ide.Definitions;
import org.sextant.dsl.ide.Snapshot;
import org.sextant.dsl.ide.Target;

/** Makes a reference a link to what it means. Looks only at what has been read: it is called while the mouse moves. */
public final class ReferenceDetector extends AbstractHyperlinkDetector {
    @Override
    public IHyperlink @Nullable [] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
        IDocument document = viewer.getDocument();
        EditorText text = EditorText.of(document);
        Snapshot snapshot = text == null ? null : text.snapshotOf(document);
        Target target = snapshot == null ? null : Definitions.at(snapshot, text.file(), region.getOffset());
        return target == null ? null
                : new IHyperlink[]{new ReferenceLink(
                        new Region(target.reference().offset(), target.reference().length()), target, snapshot,
                        text.portfolio())};
    }
}
