package org.sextant.workbench.tests;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.texteditor.ITextEditor;
import org.sextant.testsupport.Texts;
import org.sextant.workbench.views.internal.CoverageView;
import org.sextant.workbench.views.internal.GapsView;
import org.sextant.workbench.views.internal.Mark;
import org.sextant.workbench.views.internal.Scene;
import org.sextant.workbench.views.internal.SceneCanvas;
import org.sextant.workbench.views.internal.Shown;
import org.sextant.workbench.views.internal.Sight;

/** Drives the Coverage and Gaps views. */
final class Views {
    private Views() {
    }

    static CoverageView coverage() {
        return Ui.get(() -> (CoverageView) Ui.page().showView(CoverageView.ID));
    }

    static GapsView gaps() {
        return Ui.get(() -> (GapsView) Ui.page().showView(GapsView.ID));
    }

    static Sight sight() {
        return Ui.get(() -> Sight.of(Ui.window()));
    }

    static ITextEditor open(IFile file) {
        return Ui.get(() -> org.sextant.workbench.common.Texts.show(Ui.page(), file, 0, 0, true));
    }

    static IDocument document(ITextEditor editor) {
        return Ui.get(() -> editor.getDocumentProvider().getDocument(editor.getEditorInput()));
    }

    /** Where the cursor of an editor is. */
    static int caret(ITextEditor editor) {
        return Ui.get(() -> ((ITextSelection) editor.getSelectionProvider().getSelection()).getOffset());
    }

    /** Waits until the views show the system of a name. */
    static Shown waitForSystem(String name) {
        Sight sight = sight();
        Ui.waitFor("views of " + name, () -> sight.shown() != null
                && name.equals(sight.shown().analysis().system().system().getName()));
        return Ui.get(sight::shown);
    }

    /** Waits until an item is spoken of in these words, or these and more. */
    static void waitForSpoken(SceneCanvas canvas, String words) {
        Supplier<String> all = () -> words + " in " + spoken(canvas);
        Ui.waitFor(all, () -> spoken(canvas).stream()
                .anyMatch(each -> each.equals(words) || each.startsWith(words + ",")));
    }

    static List<String> spoken(SceneCanvas canvas) {
        List<Scene.Item> items = canvas.scene().items();
        return Stream.iterate(0, i -> i < items.size(), i -> i + 1).map(canvas::spoken).toList();
    }

    /** What is written and cannot be chosen. */
    static String text(SceneCanvas canvas) {
        return canvas.scene().ground().stream().filter(Mark.Line.class::isInstance)
                .map(mark -> ((Mark.Line) mark).text()).collect(Collectors.joining(" "));
    }

    static void press(SceneCanvas canvas, int keyCode) {
        Ui.run(() -> {
            Event event = new Event();
            event.keyCode = keyCode;
            canvas.control().notifyListeners(SWT.KeyDown, event);
        });
    }

    /** Presses the pointer on an item and lets go. */
    static void click(SceneCanvas canvas, String key, int type) {
        Ui.run(() -> {
            Event event = new Event();
            event.button = 1;
            event.x = canvas.bounds(canvas.scene().indexOf(key)).x + 2;
            event.y = canvas.bounds(canvas.scene().indexOf(key)).y + 2;
            canvas.control().notifyListeners(type, event);
        });
    }

    /** The first widget of a kind below a composite. */
    static <T extends Control> T find(Composite parent, Class<T> kind) {
        Deque<Control> left = new ArrayDeque<>(List.of(parent.getChildren()));
        while (!left.isEmpty()) {
            Control control = left.removeFirst();
            if (kind.isInstance(control)) {
                return kind.cast(control);
            }
            if (control instanceof Composite composite) {
                left.addAll(List.of(composite.getChildren()));
            }
        }
        throw new AssertionError("no " + kind.getSimpleName());
    }

    /** Copies an example portfolio into a project. */
    static void example(TestProject project, String name) throws CoreException {
        String root = "examples/portfolios/" + name;
        for (String file : Texts.files(root)) {
            IFile copy = project.project().getFile(file.substring(root.length()));
            if (copy.getParent() instanceof IFolder folder && !folder.exists()) {
                folder.create(true, true, new NullProgressMonitor());
            }
            project.file(file.substring(root.length()), Texts.read(file));
        }
    }
}
