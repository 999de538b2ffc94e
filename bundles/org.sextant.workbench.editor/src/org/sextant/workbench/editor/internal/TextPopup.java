package org.sextant.workbench.editor.internal;

import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A small window with text in paragraphs, wrapped to its width; the first line stands out as the title. */
final class TextPopup extends AbstractInformationControl {
    private static final int MARGIN = 8;
    private static final int GAP = 3;
    private static final int WIDTH = 380;
    private static final int HEIGHT = 320;

    private StyledText text;

    private TextPopup(Shell parent, boolean resizable) {
        super(parent, resizable);
        create();
    }

    /** Makes such a window. */
    static IInformationControlCreator creator() {
        return parent -> new TextPopup(parent, false);
    }

    @Override
    protected void createContent(Composite parent) {
        parent.setLayout(new FillLayout());
        text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setAlwaysShowScrollBars(false);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setLineSpacing(GAP);
        text.setCaret(null);
        ColorRegistry colours = JFaceResources.getColorRegistry();
        colour(parent, colours);
        colour(text, colours);
    }

    private static void colour(Control control, ColorRegistry colours) {
        Color foreground = colours.get(JFacePreferences.INFORMATION_FOREGROUND_COLOR);
        Color background = colours.get(JFacePreferences.INFORMATION_BACKGROUND_COLOR);
        if (foreground != null && background != null) {
            control.setForeground(foreground);
            control.setBackground(background);
        }
    }

    @Override
    public void setInformation(String information) {
        text.setText(information == null ? "" : information);
        int end = text.getText().indexOf('\n');
        StyleRange title = new StyleRange();
        title.length = end < 0 ? text.getCharCount() : end;
        title.fontStyle = SWT.BOLD;
        text.setStyleRange(title);
    }

    @Override
    public boolean hasContents() {
        return text.getCharCount() > 0;
    }

    @Override
    public Point computeSizeHint() {
        Point most = getSizeConstraints();
        int widest = Math.min(WIDTH, most == null || most.x <= 0 ? WIDTH : most.x);
        int highest = Math.min(HEIGHT, most == null || most.y <= 0 ? HEIGHT : most.y);
        Point natural = text.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        int width = Math.min(natural.x, widest);
        Rectangle trim = computeTrim();
        return new Point(width + trim.width, Math.min(text.computeSize(width, SWT.DEFAULT).y, highest) + trim.height);
    }

    /** With the keyboard in it, it can be made larger and its text be copied. */
    @Override
    public IInformationControlCreator getInformationPresenterControlCreator() {
        return parent -> new TextPopup(parent, true);
    }
}
