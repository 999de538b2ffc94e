package org.sextant.workbench.editor.internal;

import org.eclipse.core.resources.IMarker;
import org.sextant.dsl.ide.Fix;
import org.sextant.workspace.ProjectPortfolio;

/** A fix, made in the editor and undone in one step. */
final class FixResolution extends Resolution {
    private final Fix fix;
    private final ProjectPortfolio portfolio;

    FixResolution(Fix fix, ProjectPortfolio portfolio) {
        super(fix.label());
        this.fix = fix;
        this.portfolio = portfolio;
    }

    @Override
    public void run(IMarker marker) {
        apply(fix.edit(), portfolio);
    }
}
