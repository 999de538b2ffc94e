package org.sextant.workbench.internal;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** What people see until the first window is there. */
final class Splash {
    private static final int WIDTH = 420;
    private static final int HEIGHT = 200;
    private static final int MARGIN = 36;
    private static final int MARK = 96;
    private static final int TITLE_POINTS = 28;
    private static final int TEXT_POINTS = 11;
    private static final Color PAGE = new Color(0xff, 0xff, 0xff);
    private static final Color INK = new Color(0x1f, 0x29, 0x33);
    private static final Color MUTE = new Color(0x5b, 0x67, 0x70);

    private final Shell shell;

    private Splash(Shell shell) {
        this.shell = shell;
    }

    static Splash show(Display display) {
        Shell shell = new Shell(display, SWT.NO_TRIM | SWT.ON_TOP);
        shell.setText("Sextant");
        shell.setBackground(PAGE);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(display), shell);
        Image mark = resources.create(ImageDescriptor.createFromURL(Splash.class.getResource("/icons/sextant.svg")));
        String family = display.getSystemFont().getFontData()[0].getName();
        Font title = resources.create(org.eclipse.jface.resource.FontDescriptor
                .createFrom(new FontData(family, TITLE_POINTS, SWT.NORMAL)));
        Font text = resources.create(org.eclipse.jface.resource.FontDescriptor
                .createFrom(new FontData(family, TEXT_POINTS, SWT.NORMAL)));
        shell.addPaintListener(event -> paint(event.gc, mark, title, text));
        Rectangle screen = display.getPrimaryMonitor().getClientArea();
        shell.setBounds(screen.x + (screen.width - WIDTH) / 2, screen.y + (screen.height - HEIGHT) / 2, WIDTH, HEIGHT);
        shell.open();
        while (display.readAndDispatch()) {
            // until it is painted
        }
        return new Splash(shell);
    }

    private static void paint(GC gc, Image mark, Font title, Font text) {
        gc.setAntialias(SWT.ON);
        Rectangle size = mark.getBounds();
        gc.drawImage(mark, 0, 0, size.width, size.height, MARGIN, (HEIGHT - MARK) / 2, MARK, MARK);
        int x = 2 * MARGIN + MARK;
        gc.setForeground(INK);
        gc.setFont(title);
        int titleHeight = gc.getFontMetrics().getHeight();
        int y = HEIGHT / 2 - titleHeight;
        gc.drawText("Sextant", x, y, true);
        gc.setForeground(MUTE);
        gc.setFont(text);
        gc.drawText("See how your improvement\nwork adds up", x, y + titleHeight, true);
    }

    void close() {
        if (!shell.isDisposed()) {
            shell.dispose();
        }
    }
}
