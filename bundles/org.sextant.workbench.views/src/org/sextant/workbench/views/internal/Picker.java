package org.sextant.workbench.views.internal;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.jspecify.annotations.Nullable;

/**
 * A button that shows what is chosen and lets people choose: from a menu or, where there is much to choose from, by typing a
 * part of it.
 *
 * @param <T> what is chosen
 */
final class Picker<T> {
    private static final int MOST_IN_MENU = 20;
    private static final String MORE = " ▾";

    private final Button button;
    private final String about;
    private final Consumer<@Nullable T> chosen;
    private List<Choice<T>> choices = List.of();
    private @Nullable T value;

    /**
     * One thing to choose.
     *
     * @param value what it stands for; null for anything
     * @param label what people choose it by
     * @param said  what the button says when it is chosen
     */
    record Choice<T>(@Nullable T value, String label, String said) {
    }

    /**
     * Makes a button.
     *
     * @param parent where
     * @param about  what is chosen, in a word or two
     * @param chosen told what people choose
     */
    Picker(Composite parent, String about, Consumer<@Nullable T> chosen) {
        this.about = about;
        this.chosen = chosen;
        button = new Button(parent, SWT.PUSH | SWT.FLAT);
        button.addListener(SWT.Selection, event -> pick());
        button.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = about + ": " + said();
            }
        });
    }

    Button control() {
        return button;
    }

    /** Shows what there is to choose, and what is chosen. */
    void show(List<Choice<T>> now, @Nullable T chosenNow) {
        choices = List.copyOf(now);
        value = chosenNow;
        String text = said().replace("&", "&&") + MORE;
        if (!text.equals(button.getText())) {
            button.setText(text);
        }
    }

    /** What is chosen, in words; what is not there any more is not chosen. */
    String said() {
        for (Choice<T> choice : choices) {
            if (choice.value == null ? value == null : choice.value.equals(value)) {
                return choice.said;
            }
        }
        return choices.isEmpty() ? about : choices.getFirst().said;
    }

    private void pick() {
        if (choices.size() > MOST_IN_MENU) {
            search();
            return;
        }
        Menu menu = new Menu(button);
        for (Choice<T> choice : choices) {
            MenuItem item = new MenuItem(menu, SWT.RADIO);
            item.setText(choice.label.replace("&", "&&"));
            item.setSelection(choice.value == null ? value == null : choice.value.equals(value));
            item.addListener(SWT.Selection, event -> {
                if (item.getSelection()) {
                    chosen.accept(choice.value);
                }
            });
        }
        menu.addListener(SWT.Hide, event -> button.getDisplay().asyncExec(menu::dispose));
        Point corner = button.toDisplay(0, button.getSize().y);
        menu.setLocation(corner);
        menu.setVisible(true);
    }

    private void search() {
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(button.getShell(), new LabelProvider() {
            @Override
            public String getText(@Nullable Object element) {
                return element instanceof Choice<?> choice ? choice.label : "";
            }
        });
        dialog.setTitle(about);
        dialog.setMessage("Type a part of it, or * and a part:");
        dialog.setElements(choices.toArray());
        if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof Choice<?> picked) {
            choices.stream().filter(each -> each == picked).forEach(each -> chosen.accept(each.value));
        }
    }
}
