package org.sextant.workbench.forms.internal.fields;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Labels beside fields and the words of help below them. */
public final class Helper {
    private static final int TOP = 4;
    /** How wide a page of a wizard is at first, without its labels. */
    public static final int WIDTH = 460;
    /** Under this key of a control, themes look for the class of its style in <code>css</code>. */
    private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";

    private Helper() {
    }

    /**
     * Puts a label beside what is made next.
     *
     * @param parent a composite of two columns
     * @param text   the label, with a mnemonic
     */
    public static void label(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
    }

    /**
     * Puts a few words below a field, quieter than the rest and read out with the field.
     *
     * @param parent  a composite of two columns
     * @param control the field
     * @param text    the words
     * @return the label
     */
    public static Label below(Composite parent, Control control, String text) {
        GridDataFactory.swtDefaults().applyTo(new Label(parent, SWT.NONE));
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text);
        label.setData(CSS_CLASS, "SextantQuiet");
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).indent(0, -TOP / 2)
                .applyTo(label);
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getHelp(AccessibleEvent event) {
                event.result = label.getText();
            }
        });
        return label;
    }

    /**
     * Names a control for people who listen to the screen, where no label stands right before it.
     *
     * @param control the control
     * @param name    what it is
     */
    public static void name(Control control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }
}
