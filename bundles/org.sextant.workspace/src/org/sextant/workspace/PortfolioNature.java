package org.sextant.workspace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;

/** Says that a project is a portfolio: it is checked whenever it is built. */
public final class PortfolioNature implements IProjectNature {
    /** The nature's id. */
    public static final String ID = "org.sextant.workspace.nature";
    /** The builder's id. */
    public static final String BUILDER = "org.sextant.workspace.builder";

    private @Nullable IProject project;

    /**
     * Makes a project a portfolio; does nothing if it is one.
     *
     * @param project an open project
     * @param monitor shows progress
     * @throws CoreException if its description cannot be changed
     */
    public static void addTo(IProject project, IProgressMonitor monitor) throws CoreException {
        if (!project.hasNature(ID)) {
            IProjectDescription description = project.getDescription();
            List<String> natures = new ArrayList<>(Arrays.asList(description.getNatureIds()));
            natures.add(ID);
            description.setNatureIds(natures.toArray(String[]::new));
            project.setDescription(description, monitor);
        }
    }

    @Override
    public void configure() throws CoreException {
        IProjectDescription description = getProject().getDescription();
        List<ICommand> commands = new ArrayList<>(Arrays.asList(description.getBuildSpec()));
        if (commands.stream().noneMatch(each -> each.getBuilderName().equals(BUILDER))) {
            ICommand command = description.newCommand();
            command.setBuilderName(BUILDER);
            commands.add(command);
            description.setBuildSpec(commands.toArray(ICommand[]::new));
            getProject().setDescription(description, null);
        }
    }

    @Override
    public void deconfigure() throws CoreException {
        IProjectDescription description = getProject().getDescription();
        description.setBuildSpec(Arrays.stream(description.getBuildSpec())
                .filter(each -> !each.getBuilderName().equals(BUILDER)).toArray(ICommand[]::new));
        getProject().setDescription(description, null);
        getProject().deleteMarkers(FindingMarkers.FINDING, true, org.eclipse.core.resources.IResource.DEPTH_INFINITE);
    }

    @Override
    public IProject getProject() {
        return java.util.Objects.requireNonNull(project, "no project was set");
    }

    @Override
    public void setProject(IProject project) {
        this.project = project;
    }
}
