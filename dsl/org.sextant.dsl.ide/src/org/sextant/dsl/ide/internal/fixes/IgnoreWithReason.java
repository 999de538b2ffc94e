package org.sextant.dsl.ide.internal.fixes;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.sextant.core.Severity;
import org.sextant.core.SystemDescription;
import org.sextant.dsl.ModelWriter;
import org.sextant.dsl.Names;
import org.sextant.dsl.SextantLanguage;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.ide.Edit;
import org.sextant.dsl.ide.Fix;
import org.sextant.dsl.ide.GapEdits;
import org.sextant.dsl.ide.NewElements;
import org.sextant.model.Element;
import org.sextant.model.Ignore;
import org.sextant.model.SextantFactory;
import org.sextant.model.SextantPackage;

/** Turns a finding off on its element, for a reason that the writer is to give. */
public final class IgnoreWithReason implements Maker {
    @Override
    public List<Fix> make(Problem problem) {
        SystemDescription system = problem.description();
        SextantResource file = problem.file();
        Element on = on(problem);
        if (problem.finding().severity() == Severity.ERROR || problem.code().equals("ignore.unused") || on == null
                || system == null || file == null) {
            return List.of();
        }
        NewElements elements = new NewElements(problem.snapshot(), problem.system());
        URI where = system.ignores().isEmpty() ? file.getURI() : elements.best(Ignore.class);
        SextantResource there = problem.snapshot().file(where);
        if (there == null) {
            return List.of();
        }
        String reference = SextantLanguage.get().part(ModelWriter.class).reference(on,
                SextantFactory.eINSTANCE.createIgnore(), SextantPackage.Literals.IGNORE__ON, there.document(),
                problem.snapshot().portfolio().names());
        String label = "Ignore \u201C" + problem.code() + "\u201D on \u201C" + Names.title(on)
                + "\u201D, with a reason";
        Edit edit = elements.add(label, where, Ignore.class,
                "ignore " + problem.code() + " on " + reference + " because " + GapEdits.REASON_TO_GIVE + '\n');
        return List.of(new Fix(label, edit, false, true));
    }

    /** The part of a framework that the finding is about, else the element that it stands at. */
    private static @Nullable Element on(Problem problem) {
        if (problem.subject() != null) {
            return problem.subject();
        }
        EObject at = problem.object();
        while (at != null && !(at instanceof Element)) {
            at = at.eContainer();
        }
        return at instanceof Element element && element.getName() != null ? element : null;
    }
}
