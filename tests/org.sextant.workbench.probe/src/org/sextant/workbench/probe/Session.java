package org.sextant.workbench.probe;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;

/** Works in a folder as people do, and says after each sort of work how long the user interface was held. */
final class Session implements Runnable {
    private static final String OPEN_FOLDER = "org.sextant.workbench.forms.openFolder";
    private static final String COVERAGE = "org.sextant.workbench.views.coverage";
    private static final int KEY_MS = 120;
    private static final int QUIET_MS = 1500;
    private static final int LOOK_MS = 50;
    private static final int PATIENCE_S = 180;
    private static final int ROUNDS = 8;
    private static final String IN_A_TITLE = "People who leave hospital are asked how it went";
    private static final String NEW_ACTIVITY = "\nactivity AskingPeople \"Asking people\" {\n    status delivering\n}\n";

    private final Display display;
    private final String folder;
    private final Heart heart;
    private IProject project;
    private StyledText text;
    private IEditorPart editor;

    Session(Display display, String folder) {
        this.display = display;
        this.folder = folder;
        heart = new Heart(display);
    }

    /** Something that may fail. */
    interface Act {
        void run() throws Exception;
    }

    @Override
    public void run() {
        Thread.ofPlatform().name("heart").daemon().start(heart);
        Thread.ofPlatform().name("watch").daemon().start(heart::watch);
        try {
            quiet();
            phase("opening the folder", this::openFolder);
            phase("opening a file of 100", () -> open("activities/activities-000000.sextant"));
            phase("typing in a title", () -> typeAt(afterFirst("\""), IN_A_TITLE));
            phase("typing an activity", () -> typeAt(text(StyledText::getCharCount), NEW_ACTIVITY));
            phase("moving the caret", this::move);
            if (view() != null) {
                phase("completion", this::complete);
                phase("walking through Coverage", this::walk);
            }
            phase("opening eight files", this::openMore);
            phase("saving", () -> inside(display, () -> editor.getSite().getPage().saveAllEditors(false)));
            Ready.say("end");
        } catch (Exception e) {
            e.printStackTrace();
        }
        display.asyncExec(PlatformUI.getWorkbench()::close);
    }

    private void phase(String name, Act act) throws Exception {
        heart.beats();
        act.run();
        quiet();
        Ready.say("held\t" + name + "\t" + heart.beats());
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    private void openFolder() {
        inside(display, () -> {
            Command command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(OPEN_FOLDER);
            if (command.isDefined()) {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(
                        ParameterizedCommand.generateCommand(command, Map.of(OPEN_FOLDER + ".path", folder)), null);
            } else {
                IProjectDescription made = ResourcesPlugin.getWorkspace().newProjectDescription("folder");
                made.setLocation(new Path(folder));
                project = ResourcesPlugin.getWorkspace().getRoot().getProject("folder");
                project.create(made, null);
                project.open(null);
            }
        });
        until(() -> ResourcesPlugin.getWorkspace().getRoot().getProjects().length == 1);
        quiet();
        project = ResourcesPlugin.getWorkspace().getRoot().getProjects()[0];
    }

    private void open(String path) {
        inside(display, () -> {
            IFile file = project.getFile(path);
            editor = IDE.openEditor(page(), file);
            text = (StyledText) editor.getAdapter(Control.class);
        });
    }

    private int afterFirst(String word) {
        return text(each -> each.getText().indexOf(word) + word.length());
    }

    private <T> T text(java.util.function.Function<StyledText, T> ask) {
        Object[] answer = new Object[1];
        inside(display, () -> answer[0] = ask.apply(text));
        @SuppressWarnings("unchecked")
        T given = (T) answer[0];
        return given;
    }

    private void typeAt(int offset, String typed) {
        inside(display, () -> {
            editor.getSite().getPage().activate(editor);
            text.setSelection(offset);
            text.showSelection();
        });
        typed.chars().forEach(each -> key(text, each == '\n' ? SWT.CR : 0, (char) (each == '\n' ? '\r' : each)));
    }

    private void key(Control control, int code, char character) {
        inside(display, () -> {
            Event event = new Event();
            event.keyCode = code;
            event.character = character;
            control.notifyListeners(SWT.KeyDown, event);
        });
        pause(KEY_MS);
    }

    private void move() {
        for (int i = 0; i < ROUNDS * ROUNDS; i++) {
            key(text, SWT.PAGE_UP, (char) 0);
        }
    }

    private void complete() {
        ITextOperationTarget target = editor.getAdapter(ITextOperationTarget.class);
        for (int i = 0; i < ROUNDS; i++) {
            int at = i;
            inside(display, () -> {
                text.setSelection(text.getText().indexOf("\n    ", text.getCharCount() / 2 + at * 100) + 5);
                target.doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
            });
            pause(ROUNDS * KEY_MS);
            key(text, 0, 'l');
            inside(display, () -> target.doOperation(ITextOperationTarget.UNDO));
        }
    }

    private IViewPart view() {
        IViewPart[] view = new IViewPart[1];
        inside(display, () -> view[0] = page().findView(COVERAGE));
        return view[0];
    }

    private void walk() {
        inside(display, () -> page().activate(view()));
        Control[] focused = new Control[1];
        inside(display, () -> focused[0] = display.getFocusControl());
        for (int i = 0; focused[0] != null && i < ROUNDS * 2; i++) {
            key(focused[0], i % 3 == 0 ? SWT.ARROW_RIGHT : SWT.ARROW_DOWN, (char) 0);
        }
    }

    private void openMore() {
        for (int i = 1; i <= ROUNDS; i++) {
            open(String.format(java.util.Locale.ROOT, "activities/activities-%06d.sextant", i * 100));
            pause(ROUNDS * KEY_MS);
        }
    }

    /** Waits until no job has been at work for a while. */
    private static void quiet() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
        long since = System.nanoTime();
        while (System.nanoTime() - since < TimeUnit.MILLISECONDS.toNanos(QUIET_MS) && System.nanoTime() < end) {
            if (!Job.getJobManager().isIdle()) {
                since = System.nanoTime();
            }
            pause(LOOK_MS);
        }
    }

    private static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            pause(LOOK_MS);
        }
    }

    static void inside(Display display, Act act) {
        try {
            display.syncExec(() -> {
                try {
                    act.run();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
        } catch (SWTException e) {
            if (!display.isDisposed()) {
                throw e;
            }
        }
    }

    static void pause(int ms) {
        try {
            Thread.sleep(ms);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
