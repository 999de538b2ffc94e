package org.sextant.dsl.ide;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.SextantResource;
import org.sextant.model.Activity;
import org.sextant.model.Opportunity;
import org.sextant.model.Reflection;
import org.sextant.model.Subject;

/** Writes a mode or domain into a text where it is put, as when it is dragged there. */
public final class SubjectEdits {
    private SubjectEdits() {
    }

    /** What can be about modes and domains, by which keyword, and about which it is. */
    private record Holder(EObject object, String keyword, List<? extends EObject> subjects) {
    }

    /**
     * Puts a mode or domain at a place of a file: among those that the activity, reflection or opportunity there is about;
     * anywhere else a planned activity is added for it, as {@link GapEdits#activity(Subject)} does.
     *
     * @param snapshot  the portfolio
     * @param file      one of its files
     * @param offset    the place in the file's text, in UTF-16 units
     * @param framework the name of the framework
     * @param path      the path of the mode or domain in it
     * @return the edit; null if it says so already, or the framework has no such mode or domain, or the file continues no
     *         system
     */
    public static @Nullable Edit at(Snapshot snapshot, URI file, int offset, String framework, String path) {
        SextantResource text = snapshot.file(file);
        Subject subject = snapshot.portfolio().names().inFramework(framework, path).stream()
                .filter(Subject.class::isInstance).map(Subject.class::cast).findFirst().orElse(null);
        if (text == null || subject == null) {
            return null;
        }
        Holder holder = holder(Elements.at(text, offset));
        if (holder != null) {
            return holder.subjects.contains(subject) ? null : with(snapshot, holder, subject);
        }
        String system = snapshot.portfolio().names().systemOf(text.document());
        return snapshot.portfolio().systems().stream().anyMatch(each -> system.equals(each.system().getName()))
                ? new GapEdits(snapshot, system).activity(subject)
                : null;
    }

    private static @Nullable Edit with(Snapshot snapshot, Holder holder, Subject subject) {
        List<Value> values = new ArrayList<>(PropertyEdits.values(holder.object, holder.keyword));
        values.add(Value.of(subject));
        return new PropertyEdits(snapshot).set(holder.object, holder.keyword, values);
    }

    private static @Nullable Holder holder(@Nullable EObject at) {
        return switch (at) {
        case Activity activity -> new Holder(activity, "in", activity.getServes());
        case Reflection reflection -> new Holder(reflection, "on", reflection.getAbout());
        case Opportunity opportunity -> new Holder(opportunity, "addresses", opportunity.getAddresses());
        case null -> null;
        default -> holder(at.eContainer());
        };
    }
}
