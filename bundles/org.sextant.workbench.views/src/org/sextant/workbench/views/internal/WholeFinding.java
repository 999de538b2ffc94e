package org.sextant.workbench.views.internal;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Below a list of findings, all of what the chosen one says; as high whatever it is, so that no line jumps away. */
final class WholeFinding {
    private static final String HINT = "Choose a line to read all of it here.";
    private static final int LINES = 2;
    private static final int SIDE = 6;

    private final Composite above;
    private final Text text;

    WholeFinding(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        above = new Composite(page, SWT.NONE);
        above.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(above);
        text = new Text(page, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
        text.setText(HINT);
        Css.WORDS.put(text);
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = "What was found";
            }
        });
        GridDataFactory.fillDefaults().grab(true, false).indent(SIDE, SIDE)
                .hint(SWT.DEFAULT, LINES * text.getLineHeight() + SIDE).applyTo(text);
    }

    /** Where the list goes. */
    Composite above() {
        return above;
    }

    /** Shows one of those that are chosen; none shows a hint. */
    void show(IMarker[] chosen) {
        if (!text.isDisposed()) {
            String words = chosen.length != 1 ? HINT : FindingWords.message(chosen[0]);
            if (!words.equals(text.getText())) {
                text.setText(words);
            }
        }
    }

    /** What is shown. */
    String words() {
        return text.getText();
    }
}
