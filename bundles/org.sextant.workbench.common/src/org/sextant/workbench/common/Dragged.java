package org.sextant.workbench.common;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.TransferData;
import org.jspecify.annotations.Nullable;

/**
 * A mode or domain that is being dragged.
 *
 * @param framework the name of its framework
 * @param path      its path in the framework
 */
public record Dragged(String framework, String path) {
    /** How it is dragged within the window. */
    public static final LocalSelectionTransfer TRANSFER = LocalSelectionTransfer.getTransfer();

    /** @return how a text refers to it */
    public String reference() {
        return framework + '.' + path;
    }

    /** It begins to be dragged. */
    public void begin() {
        TRANSFER.setSelection(new StructuredSelection(this));
    }

    /** It is dragged no more. */
    public static void end() {
        TRANSFER.setSelection(null);
    }

    /**
     * What is being dragged.
     *
     * @param type what is said to be dragged
     * @return the mode or domain; null if it is anything else
     */
    public static @Nullable Dragged of(@Nullable TransferData type) {
        return type != null && TRANSFER.isSupportedType(type)
                && TRANSFER.getSelection() instanceof IStructuredSelection selection
                && selection.getFirstElement() instanceof Dragged dragged ? dragged : null;
    }
}
