package org.sextant.workbench.views.internal;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Layout;

/** What a view is of: the system, and beside it, or below where there is no room, what it rests on. */
final class HeadLine {
    private static final int SIDE = 10;
    private static final int TOP = 6;
    private static final int BOTTOM = 2;
    private static final int BETWEEN = 10;

    private final Composite line;
    private final Label title;
    private final Label text;

    HeadLine(Composite parent) {
        line = new Composite(parent, SWT.NONE);
        line.setLayout(new OneOrTwoLines());
        title = new Label(line, SWT.WRAP);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        Css.TITLE.put(title);
        text = new Label(line, SWT.WRAP);
        Css.WORDS.put(text);
    }

    Composite control() {
        return line;
    }

    /** What it says. */
    String words() {
        return title.getText() + " " + text.getText();
    }

    void show(String system, String basis) {
        title.setText(system.replace("&", "&&"));
        text.setText(basis.replace("&", "&&"));
    }

    private final class OneOrTwoLines extends Layout {
        @Override
        protected Point computeSize(Composite composite, int width, int height, boolean flush) {
            int room = width == SWT.DEFAULT ? Integer.MAX_VALUE : Math.max(1, width - 2 * SIDE);
            Point first = title.computeSize(SWT.DEFAULT, SWT.DEFAULT, flush);
            Point second = text.computeSize(SWT.DEFAULT, SWT.DEFAULT, flush);
            if (first.x + BETWEEN + second.x <= room) {
                return new Point(first.x + BETWEEN + second.x + 2 * SIDE, Math.max(first.y, second.y) + TOP + BOTTOM);
            }
            return new Point(room + 2 * SIDE, wrapped(title, room) + wrapped(text, room) + TOP + BOTTOM);
        }

        private int wrapped(Label label, int room) {
            return label.computeSize(room, SWT.DEFAULT).y;
        }

        @Override
        protected void layout(Composite composite, boolean flush) {
            Rectangle area = composite.getClientArea();
            int room = Math.max(1, area.width - 2 * SIDE);
            Point first = title.computeSize(SWT.DEFAULT, SWT.DEFAULT, flush);
            Point second = text.computeSize(SWT.DEFAULT, SWT.DEFAULT, flush);
            if (first.x + BETWEEN + second.x <= room) {
                title.setBounds(SIDE, TOP, first.x, first.y);
                text.setBounds(SIDE + first.x + BETWEEN, TOP, room - first.x - BETWEEN, second.y);
            } else {
                int above = wrapped(title, room);
                title.setBounds(SIDE, TOP, room, above);
                text.setBounds(SIDE, TOP + above, room, wrapped(text, room));
            }
        }
    }
}
