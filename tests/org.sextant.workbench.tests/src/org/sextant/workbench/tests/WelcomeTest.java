package org.sextant.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.intro.IIntroManager;
import org.junit.jupiter.api.Test;
import org.sextant.workspace.FindingMarkers;

/** The first minute: Welcome, an example, the menus. */
class WelcomeTest {
    private static final String EXAMPLE = "west-yorkshire";

    @Test
    void exampleOpensFromWelcomeWithoutErrors() throws Exception {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(EXAMPLE);
        try (ErrorLog log = new ErrorLog()) {
            IIntroManager intro = PlatformUI.getWorkbench().getIntroManager();
            Ui.run(() -> assertNotNull(intro.showIntro(Ui.window(), false)));
            Ui.run(() -> Widgets.press(Widgets.button(Ui.window().getShell(), "West Yorkshire")));
            Ui.waitFor("editor with the example", () -> {
                IEditorPart editor = Ui.page().getActiveEditor();
                return editor != null && editor.getTitle().equals("west-yorkshire.sextant");
            });
            Ui.run(() -> assertNull(intro.getIntro(), "Welcome is still open"));
            Ui.waitFor("gaps", () -> markers(project, FindingMarkers.GAP).length > 0);
            assertEquals(0, markers(project, FindingMarkers.ERROR).length);
            assertEquals("west-yorkshire.sextant – west-yorkshire – Sextant",
                    Ui.get(() -> Ui.window().getShell().getText()));
        } finally {
            Ui.run(() -> Ui.page().closeAllEditors(false));
            project.delete(true, true, new NullProgressMonitor());
        }
    }

    private static IMarker[] markers(IProject project, String type) {
        try {
            return project.findMarkers(type, true, IResource.DEPTH_INFINITE);
        } catch (org.eclipse.core.runtime.CoreException e) {
            return new IMarker[0];
        }
    }

    @Test
    void menusHoldNothingForProgrammers() {
        List<String> bar = Ui.get(() -> labels(Ui.window().getShell().getMenuBar().getItems()));
        assertEquals(List.of("File", "Edit", "Window", "Help"), bar);
        Set<String> all = new TreeSet<>();
        Ui.run(() -> {
            for (MenuItem top : Ui.window().getShell().getMenuBar().getItems()) {
                top.getMenu().notifyListeners(org.eclipse.swt.SWT.Show, new org.eclipse.swt.widgets.Event());
                all.addAll(labels(top.getMenu().getItems()));
            }
        });
        assertTrue(all.containsAll(Set.of("New", "Save", "Undo", "Show view", "Preferences...")), all.toString());
        for (String each : List.of("Convert Line Delimiters To", "Restart", "Open File...", "File...")) {
            assertTrue(!all.contains(each), each + " is in the menus: " + all);
        }
    }

    private static List<String> labels(MenuItem[] items) {
        return Arrays.stream(items).map(each -> each.getText().replace("&", "").replaceAll("\t.*", ""))
                .filter(each -> !each.isEmpty()).toList();
    }
}
