package org.sextant.workbench.views.internal;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Tells screen readers what a scene holds: a list, and its items as the list's children. */
public final class SceneAccess {
    private final SceneCanvas scene;
    private String name;
    private final Accessible accessible;

    public SceneAccess(SceneCanvas scene, String name) {
        this.scene = scene;
        this.name = name;
        accessible = scene.control().getAccessible();
        accessible.addAccessibleListener(new Names());
        accessible.addAccessibleControlListener(new Structure());
    }

    /** Calls the whole something else. */
    public void name(String now) {
        name = now;
    }

    /** Another item is chosen. */
    public void chosen() {
        accessible.selectionChanged();
        if (scene.control().isFocusControl()) {
            accessible.setFocus(scene.chosenIndex() < 0 ? ACC.CHILDID_SELF : scene.chosenIndex());
        }
    }

    /** Something else is shown. */
    public void changed() {
        if (scene.control().isFocusControl() && scene.chosenIndex() >= 0) {
            accessible.setFocus(scene.chosenIndex());
        }
    }

    /** What is said of an item, or of the whole. */
    public String name(int child) {
        if (!isItem(child)) {
            return name;
        }
        Scene.Item item = scene.scene().items().get(child);
        return item.name() + (scene.isAtCursor(item) ? ", at the cursor" : "");
    }

    private boolean isItem(int child) {
        return child >= 0 && child < scene.scene().items().size();
    }

    private final class Names extends AccessibleAdapter {
        @Override
        public void getName(AccessibleEvent event) {
            event.result = name(event.childID);
        }
    }

    private final class Structure extends AccessibleControlAdapter {
        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
        }

        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = scene.scene().items().size();
        }

        @Override
        public void getChildren(AccessibleControlEvent event) {
            Object[] children = new Object[scene.scene().items().size()];
            for (int i = 0; i < children.length; i++) {
                children[i] = i;
            }
            event.children = children;
        }

        @Override
        public void getChildAtPoint(AccessibleControlEvent event) {
            Point point = scene.control().toControl(event.x, event.y);
            int index = scene.at(point);
            event.childID = index >= 0 ? index
                    : scene.control().getClientArea().contains(point) ? ACC.CHILDID_SELF : ACC.CHILDID_NONE;
        }

        @Override
        public void getFocus(AccessibleControlEvent event) {
            event.childID = !scene.control().isFocusControl() ? ACC.CHILDID_NONE
                    : scene.chosenIndex() < 0 ? ACC.CHILDID_SELF : scene.chosenIndex();
        }

        @Override
        public void getSelection(AccessibleControlEvent event) {
            event.childID = scene.chosenIndex() < 0 ? ACC.CHILDID_NONE : scene.chosenIndex();
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            if (isItem(event.childID)) {
                Rectangle box = scene.bounds(event.childID);
                Point corner = scene.control().toDisplay(box.x, box.y);
                event.x = corner.x;
                event.y = corner.y;
                event.width = box.width;
                event.height = box.height;
            }
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            if (isItem(event.childID)) {
                event.detail = ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE;
                if (event.childID == scene.chosenIndex()) {
                    event.detail |= ACC.STATE_SELECTED
                            | (scene.control().isFocusControl() ? ACC.STATE_FOCUSED : ACC.STATE_NORMAL);
                }
            } else {
                event.detail = ACC.STATE_FOCUSABLE;
            }
        }

        @Override
        public void getDefaultAction(AccessibleControlEvent event) {
            event.result = "Open";
        }
    }
}
