package org.sextant.workbench.tests;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** What people who listen to the screen hear of a control. On the user interface's thread only. */
final class Names {
    private Names() {
    }

    /** The name of a control: its own, what is on it, or the label right before it; empty where there is none. */
    static String of(Control control) {
        String own = given(control);
        if (!own.isBlank()) {
            return own;
        }
        if (control instanceof Button button) {
            return button.getText();
        }
        if (control instanceof Link link) {
            return link.getText();
        }
        List<Control> siblings = Arrays.asList(control.getParent().getChildren());
        int before = siblings.indexOf(control) - 1;
        return before >= 0 && siblings.get(before) instanceof Label label ? label.getText() : "";
    }

    /** The name that the program gives, which the toolkit tells assistive programs alone. */
    private static String given(Control control) {
        try {
            Field field = Accessible.class.getDeclaredField("accessibleListeners");
            field.setAccessible(true);
            AccessibleEvent event = new AccessibleEvent(control.getAccessible());
            event.childID = ACC.CHILDID_SELF;
            if (field.get(control.getAccessible()) instanceof List<?> listeners) {
                listeners.forEach(each -> ((AccessibleListener) each).getName(event));
            }
            return event.result == null ? "" : event.result;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
