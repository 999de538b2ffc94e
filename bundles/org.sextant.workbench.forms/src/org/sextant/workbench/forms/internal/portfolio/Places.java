package org.sextant.workbench.forms.internal.portfolio;

import java.nio.file.Path;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.jspecify.annotations.Nullable;

/** Which folders can be portfolios: no folder is part of two. */
final class Places {
    private Places() {
    }

    /**
     * The project that a folder is.
     *
     * @param folder an absolute path
     * @return the project, open or closed; null if the folder is none
     */
    static @Nullable IProject project(Path folder) {
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            if (project.getLocation() != null && project.getLocation().toPath().equals(folder)) {
                return project;
            }
        }
        return null;
    }

    /**
     * Why a folder cannot be a portfolio of its own.
     *
     * @param folder an absolute path
     * @return a sentence; null if it can
     */
    static @Nullable String problem(Path folder) {
        Path workspace = ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath();
        if (folder.equals(workspace) || workspace.startsWith(folder)
                || folder.startsWith(workspace.resolve(".metadata"))) {
            return "Sextant keeps its own files in this folder. Choose a folder inside it, or another one.";
        }
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            Path other = project.getLocation() == null ? null : project.getLocation().toPath();
            if (other != null && !other.equals(folder)) {
                if (folder.startsWith(other)) {
                    return "This folder is part of \u201C" + project.getName()
                            + "\u201D, which is open already. Work in that one, or remove it from Portfolios first.";
                }
                if (other.startsWith(folder)) {
                    return "This folder holds \u201C" + project.getName()
                            + "\u201D, which is open already. Remove that one from Portfolios first, or choose"
                            + " another folder.";
                }
            }
        }
        return null;
    }

    /**
     * A name that no project has.
     *
     * @param wanted the name to begin with
     * @return the name, with a number if another project has it
     */
    static String freeName(String wanted) {
        String name = wanted;
        for (int number = 2; ResourcesPlugin.getWorkspace().getRoot().getProject(name).exists(); number++) {
            name = wanted + "-" + number;
        }
        return name;
    }
}
