package org.sextant.workbench.editor.internal;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.dnd.IDragAndDropService;
import org.sextant.dsl.ide.SubjectEdits;
import org.sextant.workbench.common.Dragged;

/** A mode or domain that is dropped on the text is written into what stands there. */
final class SubjectDrop extends DropTargetAdapter {
    private final ISourceViewer viewer;

    private SubjectDrop(ISourceViewer viewer) {
        this.viewer = viewer;
    }

    static void on(ISourceViewer viewer, IWorkbenchPartSite site) {
        IDragAndDropService service = site.getService(IDragAndDropService.class);
        if (service != null) {
            service.addMergedDropTarget(viewer.getTextWidget(), DND.DROP_COPY, new Transfer[]{Dragged.TRANSFER},
                    new SubjectDrop(viewer));
        }
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        look(event);
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        look(event);
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        look(event);
        event.feedback = DND.FEEDBACK_SELECT | DND.FEEDBACK_SCROLL;
    }

    private void look(DropTargetEvent event) {
        event.detail = Dragged.of(event.currentDataType) != null && viewer.isEditable() ? DND.DROP_COPY : DND.DROP_NONE;
    }

    @Override
    public void drop(DropTargetEvent event) {
        Dragged dragged = Dragged.of(event.currentDataType);
        if (dragged != null) {
            StyledText widget = viewer.getTextWidget();
            put(dragged, offset(widget.toControl(new Point(event.x, event.y))));
        }
    }

    /** The place of the text at a point of its control; the end of the line where the point is behind it. */
    private int offset(Point point) {
        StyledText widget = viewer.getTextWidget();
        int at = widget.getOffsetAtPoint(point);
        if (at < 0) {
            int line = widget.getLineIndex(point.y);
            at = point.y > widget.getLinePixel(line) + widget.getLineHeight() ? widget.getCharCount()
                    : widget.getOffsetAtLine(line) + widget.getLine(line).length();
        }
        return viewer instanceof ITextViewerExtension5 folded ? folded.widgetOffset2ModelOffset(at) : at;
    }

    private void put(Dragged dragged, int offset) {
        IDocument document = viewer.getDocument();
        EditorText text = EditorText.of(document);
        if (text != null) {
            text.portfolio().current().thenApplyAsync(
                    snapshot -> text.snapshotOf(document) == snapshot
                            ? SubjectEdits.at(snapshot, text.file(), offset, dragged.framework(), dragged.path())
                            : null)
                    .thenAcceptAsync(edit -> {
                        if (edit != null) {
                            Resolution.apply(edit, text.portfolio());
                        }
                    }, viewer.getTextWidget().getDisplay()::asyncExec);
        }
    }
}
