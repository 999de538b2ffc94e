package org.sextant.dsl.ide.internal.fixes;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.sextant.core.SystemDescription;
import org.sextant.dsl.ModelWriter;
import org.sextant.dsl.Names;
import org.sextant.dsl.SextantLanguage;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.ide.Edit;
import org.sextant.dsl.ide.Fix;
import org.sextant.dsl.ide.NewElements;
import org.sextant.dsl.ide.PropertyEdits;
import org.sextant.model.Adaptation;
import org.sextant.model.Document;
import org.sextant.model.Framework;
import org.sextant.model.SextantFactory;
import org.sextant.model.SextantPackage;
import org.sextant.model.Subject;

/** Says that a part of a framework does not apply, for a reason that the writer is to give. */
public final class SayNotRelevant implements Maker {
    @Override
    public List<Fix> make(Problem problem) {
        Subject subject = problem.subject();
        SystemDescription system = problem.description();
        Framework framework = subject == null ? null : Names.framework(subject);
        if (!problem.code().endsWith(".gap") || subject == null || framework == null || system == null) {
            return List.of();
        }
        String label = "Say that \u201C" + Names.title(subject) + "\u201D is not relevant";
        Edit edit = system.adaptations().stream().filter(each -> each.getFramework() == framework).findFirst()
                .map(adaptation -> add(problem, adaptation, subject))
                .orElseGet(() -> adapt(problem, label, framework, subject));
        return List.of(new Fix(label, new Edit(label, edit.files()), false));
    }

    private static Edit add(Problem problem, Adaptation adaptation, Subject subject) {
        return new PropertyEdits(problem.snapshot()).add(adaptation, "not-relevant",
                said(problem, subject, adaptation, Objects.requireNonNull(Problem.document(adaptation))));
    }

    private static Edit adapt(Problem problem, String label, Framework framework, Subject subject) {
        NewElements elements = new NewElements(problem.snapshot(), problem.system());
        URI file = elements.best(Adaptation.class);
        SextantResource there = Objects.requireNonNull(problem.snapshot().file(file));
        Adaptation adaptation = SextantFactory.eINSTANCE.createAdaptation();
        adaptation.setFramework(framework);
        return elements.add(label, file, Adaptation.class, "adapt " + framework.getName() + " {\nnot-relevant "
                + said(problem, subject, adaptation, there.document()) + "\n}\n");
    }

    private static String said(Problem problem, Subject subject, EObject source, Document file) {
        return SextantLanguage.get().part(ModelWriter.class).reference(subject, source,
                SextantPackage.Literals.NOT_RELEVANT__ELEMENT, file, problem.snapshot().portfolio().names())
                + " because " + Reasons.TO_GIVE;
    }
}
