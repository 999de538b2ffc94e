package org.sextant.workbench.internal;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.SextantLanguage;
import org.sextant.workspace.Portfolios;

/** How the workbench as a whole behaves: what it opens with, restores and saves. */
final class SextantWorkbenchAdvisor extends WorkbenchAdvisor {
    private final Splash splash;
    private final @Nullable String folder;
    private @Nullable Door door;

    SextantWorkbenchAdvisor(Splash splash, @Nullable String folder) {
        this.splash = splash;
        this.folder = folder;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        IDE.registerAdapters();
        Images.declare(configurer);
        XtextLog.install();
        PlainJobNames.install();
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new SextantWindowAdvisor(configurer, splash, folder != null);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return SextantPerspective.ID;
    }

    @Override
    public String getMainPreferencePageId() {
        return "org.eclipse.ui.preferencePages.Workbench";
    }

    @Override
    public IAdaptable getDefaultPageInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    public void postStartup() {
        splash.close();
        door = SecondStart.welcome(PlatformUI.getWorkbench().getDisplay());
        if (folder != null) {
            StartFolder.open(PlatformUI.getWorkbench(), folder);
        }
        prepare();
        refresh();
    }

    /** The language takes a moment to set up; nobody has to wait for it when the first file is opened. */
    private static void prepare() {
        Job job = Job.createSystem("Setting up the language", monitor -> {
            SextantLanguage.get();
        });
        job.setPriority(Job.LONG);
        job.schedule();
    }

    /** Files may have changed on disk while the workbench was closed. */
    private static void refresh() {
        Job job = new Job("Looking for changed files") {
            @Override
            protected IStatus run(org.eclipse.core.runtime.IProgressMonitor monitor) {
                try {
                    ResourcesPlugin.getWorkspace().getRoot()
                            .refreshLocal(org.eclipse.core.resources.IResource.DEPTH_INFINITE, monitor);
                    return Status.OK_STATUS;
                } catch (CoreException e) {
                    return e.getStatus();
                }
            }
        };
        job.setRule(ResourcesPlugin.getWorkspace().getRoot());
        job.setPriority(Job.DECORATE);
        job.schedule();
    }

    /** Writes the workspace's state to disk, so that the next start finds markers and histories again. */
    @Override
    public void postShutdown() {
        if (door != null) {
            door.close();
        }
        Portfolios.get().close();
        try {
            ResourcesPlugin.getWorkspace().save(true, null);
        } catch (CoreException e) {
            ILog.get().log(e.getStatus());
        }
    }
}
