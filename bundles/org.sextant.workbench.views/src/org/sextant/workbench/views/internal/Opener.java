package org.sextant.workbench.views.internal;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.jspecify.annotations.Nullable;
import org.sextant.analysis.ActivityFacts;
import org.sextant.analysis.Cell;
import org.sextant.analysis.DomainConversation;
import org.sextant.analysis.Gap;
import org.sextant.core.Anchor;
import org.sextant.model.Element;
import org.sextant.model.Reflection;
import org.sextant.portfolio.Location;
import org.sextant.workbench.common.Texts;
import org.sextant.workspace.ProjectPortfolio;

/** Goes to what is described of something, in an editor. */
final class Opener {
    private final IWorkbenchPage page;
    private final Sight sight;

    Opener(IWorkbenchPage page, Sight sight) {
        this.page = page;
        this.sight = sight;
    }

    /**
     * Goes to a place.
     *
     * @param anchor the place; null for none
     * @return whether there is a file to go to
     */
    boolean open(@Nullable Anchor anchor) {
        Shown shown = sight.shown();
        ProjectPortfolio portfolio = sight.portfolio();
        if (anchor == null || shown == null || portfolio == null) {
            return false;
        }
        Location location = shown.snapshot().portfolio().locate(anchor);
        IFile file = portfolio.file(location);
        if (file == null) {
            return false;
        }
        try {
            Texts.show(page, file, location.offset(), location.length(), true);
        } catch (PartInitException e) {
            ILog.of(Opener.class).log(e.getStatus());
        }
        return true;
    }

    /**
     * Goes to what there is of a mode or domain: its nearest activity, another one, a reflection on it, or the framework
     * where that is one of the portfolio's own.
     *
     * @param cell the mode or domain
     * @return whether there is anything to go to
     */
    boolean open(Cell cell) {
        return openActivity(cell) || reflections(cell).anyMatch(each -> open(Anchor.at(each)))
                || open(Anchor.at(cell.subject()));
    }

    /** Goes to an activity in a mode or domain, the nearest first; returns whether there is one. */
    boolean openActivity(Cell cell) {
        return Stream.of(nearest(cell), cell.active(), cell.intended(), cell.ended(), cell.notBegun(),
                cell.systemWide()).flatMap(List::stream).anyMatch(each -> open(Anchor.at(each.activity())));
    }

    /** Goes to an activity of a field, or to what the row is. */
    boolean open(Field field) {
        Cell cell = field.cell();
        return cell != null ? openActivity(cell)
                : field.row().key() instanceof Element element && open(Anchor.at(element));
    }

    /** Goes to what there is of a gap. */
    boolean open(Gap gap) {
        return open(gap.cell());
    }

    private static List<ActivityFacts> nearest(Cell cell) {
        return cell.nearest() == null ? List.of() : List.of(cell.nearest());
    }

    private Stream<Reflection> reflections(Cell cell) {
        Shown shown = sight.shown();
        if (shown == null) {
            return Stream.empty();
        }
        List<DomainConversation> conversations = shown.analysis().conversations();
        Stream<Reflection> answers = conversations.stream().flatMap(each -> each.questions().stream())
                .filter(asked -> asked.about() == cell.subject()).flatMap(asked -> asked.answers().stream())
                .map(DomainConversation.Given::reflection);
        Stream<Reflection> about = conversations.stream().flatMap(each -> each.reflections().stream())
                .filter(each -> each.getAbout().contains(cell.subject()));
        Stream<Reflection> domain = conversations.stream().filter(each -> each.domain() == cell.subject())
                .flatMap(each -> each.reflections().stream());
        return Stream.of(about, answers, domain).flatMap(each -> each);
    }
}
