package org.sextant.workbench.forms.internal.portfolio;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.SextantLanguage;
import org.sextant.workbench.common.Texts;

/** Makes a portfolio: a folder, and a first file in it. */
public final class NewPortfolioWizard extends Wizard implements INewWizard {
    private static final String FILE = "portfolio." + SextantLanguage.FILE_EXTENSION;

    private final @Nullable IProject existing;
    private @Nullable IWorkbenchWindow window;
    private @Nullable NewPortfolioPage page;

    /** Makes the wizard. */
    public NewPortfolioWizard() {
        this(null);
    }

    /**
     * Makes the wizard for a folder that is there.
     *
     * @param existing its project, which holds no portfolio's file yet; null to make a folder
     */
    NewPortfolioWizard(@Nullable IProject existing) {
        this.existing = existing;
        setWindowTitle("New portfolio");
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        window = workbench.getActiveWorkbenchWindow();
    }

    @Override
    public void addPages() {
        page = new NewPortfolioPage(existing);
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        if (page == null) {
            return false;
        }
        String title = page.partnership();
        String name = page.folder();
        boolean sample = page.isSample();
        Path place = existing == null ? page.place().toAbsolutePath().normalize() : existing.getLocation().toPath();
        AtomicReference<@Nullable IFile> made = new AtomicReference<>();
        try {
            getContainer().run(true, false, new WorkspaceModifyOperation() {
                @Override
                protected void execute(IProgressMonitor monitor) throws CoreException {
                    SubMonitor progress = SubMonitor.convert(monitor, "Making the portfolio", 4);
                    IProject project = MakeProject.at(name, place, progress.split(3));
                    made.set(MakeProject.write(project, FILE,
                            FirstText.of(title, sample, LocalDate.now()), progress.split(1)));
                }
            });
            IFile file = made.get();
            if (file != null && window != null && window.getActivePage() != null) {
                BasicNewResourceWizard.selectAndReveal(file, window);
                Texts.begin(window.getActivePage(), file);
            }
            return true;
        } catch (InvocationTargetException | CoreException e) {
            Throwable cause = e instanceof InvocationTargetException && e.getCause() != null ? e.getCause() : e;
            ILog.of(NewPortfolioWizard.class).error("The portfolio could not be made.", cause);
            ErrorDialog.openError(getShell(), getWindowTitle(), "The portfolio could not be made.",
                    Status.error(String.valueOf(cause.getMessage()), cause));
            return false;
        } catch (InterruptedException e) {
            return false;
        }
    }
}
