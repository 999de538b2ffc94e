package org.sextant.workspace.internal;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.jspecify.annotations.Nullable;
import org.sextant.core.PortfolioSettings;
import org.sextant.dsl.SextantLanguage;

/** Finds out whose portfolio a change of the workspace can affect. Markers and other files do not. */
public final class ChangedProjects {
    private static final int CONTENT = IResourceDelta.CONTENT | IResourceDelta.REPLACED | IResourceDelta.ENCODING
            | IResourceDelta.LOCAL_CHANGED;

    private ChangedProjects() {
    }

    /**
     * Looks through a change.
     *
     * @param delta the change; null for none
     * @return the projects in which a portfolio's file was added, removed or changed, and those that went or were closed
     */
    public static Set<IProject> of(@Nullable IResourceDelta delta) {
        Set<IProject> projects = new LinkedHashSet<>();
        if (delta == null) {
            return projects;
        }
        try {
            delta.accept(part -> {
                boolean affects = switch (part.getResource()) {
                case IProject project -> !project.isOpen();
                case IFile file -> isOfPortfolio(file)
                        && (part.getKind() != IResourceDelta.CHANGED || (part.getFlags() & CONTENT) != 0);
                default -> false;
                };
                if (affects) {
                    projects.add(part.getResource().getProject());
                }
                return true;
            });
        } catch (CoreException e) {
            ILog.of(ChangedProjects.class).log(e.getStatus());
        }
        return projects;
    }

    private static boolean isOfPortfolio(IFile file) {
        return SextantLanguage.FILE_EXTENSION.equals(file.getFileExtension())
                || file.getName().equals(PortfolioSettings.FILE);
    }
}
