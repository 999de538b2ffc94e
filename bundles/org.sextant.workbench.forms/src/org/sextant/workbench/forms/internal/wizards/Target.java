package org.sextant.workbench.forms.internal.wizards;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Path;
import org.eclipse.emf.common.util.URI;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.ide.Snapshot;
import org.sextant.workbench.forms.internal.fields.Source;
import org.sextant.workspace.ProjectPortfolio;

/** The portfolio, and the system in it, that something is to be added to. */
final class Target {
    private final @Nullable ProjectPortfolio portfolio;
    private final @Nullable IResource selected;
    private @Nullable Snapshot snapshot;
    private String system = "";

    /**
     * Makes a target.
     *
     * @param portfolio the portfolio; null if there is none to add to
     * @param selected  a file in it that people are at; null if they are at none
     */
    Target(@Nullable ProjectPortfolio portfolio, @Nullable IResource selected) {
        this.portfolio = portfolio;
        this.selected = selected;
        if (portfolio != null && portfolio.latest() != null) {
            take(Objects.requireNonNull(portfolio.latest()));
        }
    }

    @Nullable
    ProjectPortfolio portfolio() {
        return portfolio;
    }

    /** Takes up a newer snapshot. */
    void take(Snapshot newer) {
        snapshot = newer;
        List<String> systems = systems();
        if (!systems.contains(system)) {
            String here = here(newer);
            system = systems.contains(here) ? here : systems.isEmpty() ? "" : systems.getFirst();
        }
    }

    private String here(Snapshot newer) {
        URI uri = selected instanceof IFile ? ProjectPortfolio.uri(selected) : null;
        SextantResource file = uri == null ? null : newer.file(uri);
        return file == null ? "" : newer.portfolio().names().systemOf(file.document());
    }

    /** The names of the systems that can be added to. */
    List<String> systems() {
        return snapshot == null ? List.of() : snapshot.portfolio().systems().stream()
                .map(each -> each.system().getName()).filter(Objects::nonNull).toList();
    }

    String system() {
        return system;
    }

    void choose(String name) {
        system = name;
    }

    /** What there is to choose from; null until the portfolio has been read, and where it describes no system. */
    @Nullable
    Source source() {
        return snapshot == null || system.isEmpty() ? null : new Source(snapshot, system);
    }

    /** Why nothing can be added, a sentence; null if something can, or will when the portfolio has been read. */
    @Nullable
    String problem() {
        if (portfolio == null) {
            return "There is no portfolio to add to. Make one first, or open its folder.";
        }
        return snapshot != null && system.isEmpty()
                ? "This portfolio describes no system yet. Begin a file with a line such as: system Riverside { uses"
                        + " csif }"
                : null;
    }

    /** A file's path as people see it in the project. */
    String relative(String file) {
        if (portfolio == null || portfolio.project().getLocation() == null) {
            return file;
        }
        return new Path(file).makeRelativeTo(portfolio.project().getLocation()).toString();
    }
}
