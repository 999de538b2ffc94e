package org.sextant.dsl.ide;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.ide.internal.About;
import org.sextant.model.Subject;

/** Writes a mode or domain into a text where it is put, as when it is dragged there. */
public final class SubjectEdits {
    private SubjectEdits() {
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
        About about = About.around(Elements.at(text, offset));
        if (about != null) {
            return about.subjects().contains(subject) ? null : with(snapshot, about, subject);
        }
        String system = snapshot.portfolio().names().systemOf(text.document());
        return snapshot.portfolio().systems().stream().anyMatch(each -> system.equals(each.system().getName()))
                ? new GapEdits(snapshot, system).activity(subject)
                : null;
    }

    private static @Nullable Edit with(Snapshot snapshot, About about, Subject subject) {
        List<Value> values = new ArrayList<>(PropertyEdits.values(about.object(), about.keyword()));
        values.add(Value.of(subject));
        return new PropertyEdits(snapshot).set(about.object(), about.keyword(), values);
    }
}
