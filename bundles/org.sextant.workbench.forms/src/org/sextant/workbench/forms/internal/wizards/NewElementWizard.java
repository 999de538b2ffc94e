package org.sextant.workbench.forms.internal.wizards;

import java.lang.reflect.InvocationTargetException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.texteditor.ITextEditor;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.ide.NewElement;
import org.sextant.dsl.ide.NewElements;
import org.sextant.dsl.ide.Snapshot;
import org.sextant.workbench.common.PortfolioContext;
import org.sextant.workbench.common.Texts;
import org.sextant.workbench.forms.internal.fields.FieldKind;
import org.sextant.workbench.forms.internal.fields.Source;
import org.sextant.workspace.Portfolios;
import org.sextant.workspace.ProjectPortfolio;

/** Adds an element to the portfolio that the window is about. */
abstract class NewElementWizard extends Wizard implements INewWizard {
    private static final int LOOK_MS = 100;

    private final ElementForm form;
    private @Nullable IWorkbenchWindow window;
    private Target target = new Target(null, null);
    private @Nullable ElementPage page;
    private @Nullable ModesPage modes;

    NewElementWizard(ElementForm form) {
        this.form = form;
        setWindowTitle("New " + form.kind().keyword());
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        IWorkbenchWindow active = workbench.getActiveWorkbenchWindow();
        window = active != null ? active : workbench.getWorkbenchWindows()[0];
        IResource selected = Adapters.adapt(selection.getFirstElement(), IResource.class);
        PortfolioContext context = PortfolioContext.of(window);
        ProjectPortfolio portfolio = selected == null ? null : Portfolios.get().of(selected);
        if (portfolio == null) {
            portfolio = context.portfolio();
        }
        IFile edited = context.caret() == null ? null : context.caret().file();
        target = new Target(portfolio, selected instanceof IFile ? selected : edited);
    }

    @Override
    public void addPages() {
        page = new ElementPage(form, target);
        addPage(page);
        if (form.modes()) {
            modes = new ModesPage(target);
            addPage(modes);
        }
        ProjectPortfolio portfolio = target.portfolio();
        if (portfolio != null) {
            Display display = Display.getCurrent();
            portfolio.current().whenComplete((snapshot, failure) -> {
                if (snapshot != null && !display.isDisposed()) {
                    display.asyncExec(() -> arrived(snapshot));
                }
            });
        }
    }

    private void arrived(Snapshot snapshot) {
        if (page != null && page.getControl() != null && !page.getControl().isDisposed()) {
            target.take(snapshot);
            page.fill();
        }
    }

    @Override
    public boolean performFinish() {
        ProjectPortfolio portfolio = target.portfolio();
        if (portfolio == null || page == null || window == null || window.getActivePage() == null) {
            return false;
        }
        try {
            CompletableFuture<Snapshot> current = portfolio.current();
            getContainer().run(true, true, monitor -> await(current, monitor));
            Snapshot snapshot = current.join();
            return add(portfolio, new Source(snapshot, target.system()), window.getActivePage());
        } catch (InterruptedException e) {
            return false;
        } catch (InvocationTargetException | CoreException | RuntimeException e) {
            Throwable cause = e instanceof InvocationTargetException && e.getCause() != null ? e.getCause() : e;
            ILog.of(NewElementWizard.class).error("The element could not be added.", cause);
            ErrorDialog.openError(getShell(), getWindowTitle(),
                    "It could not be added; nothing was changed. Close this and try again.",
                    Status.error(String.valueOf(cause.getMessage()), cause));
            return false;
        }
    }

    private boolean add(ProjectPortfolio portfolio, Source source, IWorkbenchPage where) throws CoreException {
        NewElement element = Objects.requireNonNull(page).element(source);
        if (modes != null) {
            element = element.with(FieldKind.IN.keyword(), ElementPage.again(source, modes.values()));
        }
        ITextEditor editor = Texts.apply(where, portfolio,
                new NewElements(source.snapshot(), source.system()).add(Ordered.of(element)));
        if (editor != null) {
            where.activate(editor);
        }
        return true;
    }

    private static void await(CompletableFuture<Snapshot> current, IProgressMonitor monitor)
            throws InterruptedException, InvocationTargetException {
        monitor.beginTask("Reading the portfolio", IProgressMonitor.UNKNOWN);
        while (!current.isDone()) {
            if (monitor.isCanceled()) {
                throw new InterruptedException();
            }
            try {
                current.get(LOOK_MS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                // looks whether people cancelled, and waits on
            } catch (ExecutionException e) {
                throw new InvocationTargetException(e.getCause());
            }
        }
    }
}
