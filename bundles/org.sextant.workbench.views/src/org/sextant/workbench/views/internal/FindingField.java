package org.sextant.workbench.views.internal;

import java.util.Comparator;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;
import org.sextant.core.Severity;
import org.sextant.workspace.FindingMarkers;

/** A column of the Findings view. */
abstract class FindingField extends MarkerField {
    private static final Comparator<IMarker> BY_PLACE = Comparator
            .comparing((IMarker marker) -> marker.getResource().getFullPath().toString())
            .thenComparing(marker -> marker.getAttribute(IMarker.LINE_NUMBER, 0))
            .thenComparing(marker -> marker.getAttribute(IMarker.MESSAGE, ""));
    private static final Comparator<IMarker> BY_URGENCY = Comparator.comparing(FindingField::severity)
            .thenComparing(BY_PLACE);

    /** About how wide a letter is. */
    private static final int LETTER = 8;

    private final Comparator<IMarker> order;
    private final int width;
    private final boolean first;

    /**
     * Makes a column.
     *
     * @param order how it is sorted
     * @param width how many letters wide it is until people change that
     * @param first whether it is the first one
     */
    private FindingField(Comparator<IMarker> order, int width, boolean first) {
        this.order = order;
        this.width = width;
        this.first = first;
    }

    private static Severity severity(IMarker marker) {
        try {
            String type = marker.getType();
            for (Severity each : Severity.values()) {
                if (FindingMarkers.type(each).equals(type)) {
                    return each;
                }
            }
        } catch (CoreException e) {
            // It has gone meanwhile, and so will its line.
            return Severity.INFO;
        }
        return Severity.INFO;
    }

    @Override
    public final String getValue(MarkerItem item) {
        IMarker marker = item.getMarker();
        return marker == null ? heading(item) : value(marker);
    }

    /** What stands in the column at the head of a group: in the first one, what the group is. */
    private String heading(MarkerItem item) {
        return first ? item.getAttributeValue(IMarker.MESSAGE, "") : "";
    }

    abstract String value(IMarker marker);

    @Override
    public final int compare(MarkerItem one, MarkerItem other) {
        return one.getMarker() == null || other.getMarker() == null ? heading(one).compareTo(heading(other))
                : order.compare(one.getMarker(), other.getMarker());
    }

    @Override
    public final int getDefaultColumnWidth(Control control) {
        return width * LETTER;
    }

    /** What was found, with the sign of its kind; most urgent first, then as it stands in the files. */
    public static final class What extends FindingField {
        /** Made by the platform. */
        public What() {
            super(BY_URGENCY, 86, true);
        }

        @Override
        String value(IMarker marker) {
            return FindingWords.message(marker);
        }

        @Override
        public void update(ViewerCell cell) {
            super.update(cell);
            IMarker marker = ((MarkerItem) cell.getElement()).getMarker();
            cell.setImage(marker == null ? null : getImageManager().get(image(severity(marker))));
        }

        private static ImageDescriptor image(Severity severity) {
            ISharedImages shared = PlatformUI.getWorkbench().getSharedImages();
            return switch (severity) {
            case ERROR -> shared.getImageDescriptor(ISharedImages.IMG_OBJS_ERROR_TSK);
            case WARNING -> shared.getImageDescriptor(ISharedImages.IMG_OBJS_WARN_TSK);
            case GAP -> Icons.FOUND.descriptor();
            case INFO -> shared.getImageDescriptor(ISharedImages.IMG_OBJS_INFO_TSK);
            };
        }
    }

    /** Its kind in a word: error, warning, gap or info. */
    public static final class Kind extends FindingField {
        /** Made by the platform. */
        public Kind() {
            super(BY_URGENCY, 8, false);
        }

        @Override
        String value(IMarker marker) {
            return severity(marker).word();
        }
    }

    /** The file and the line, in short. */
    public static final class Where extends FindingField {
        /** Made by the platform. */
        public Where() {
            super(BY_PLACE, 21, false);
        }

        @Override
        String value(IMarker marker) {
            return FindingWords.place(marker);
        }
    }

    /** Its code, by which a finding can be ignored, or given another severity. */
    public static final class Code extends FindingField {
        /** Made by the platform. */
        public Code() {
            super(Comparator.comparing(FindingMarkers::code).thenComparing(BY_PLACE), 20, false);
        }

        @Override
        String value(IMarker marker) {
            return FindingMarkers.code(marker);
        }
    }
}
