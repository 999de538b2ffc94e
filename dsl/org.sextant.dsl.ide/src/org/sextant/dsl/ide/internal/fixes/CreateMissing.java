package org.sextant.dsl.ide.internal.fixes;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.sextant.core.Anchor;
import org.sextant.dsl.Link;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.ide.Edit;
import org.sextant.dsl.ide.ElementKind;
import org.sextant.dsl.ide.Fix;
import org.sextant.dsl.ide.NewElement;
import org.sextant.dsl.ide.NewElements;
import org.sextant.dsl.ide.NewNames;
import org.sextant.model.SextantPackage;

/** Adds the element that a reference asks for. */
public final class CreateMissing implements Maker {
    @Override
    public List<Fix> make(Problem problem) {
        SextantResource file = problem.file();
        if (!problem.code().equals("reference.unresolved") || file == null || problem.description() == null
                || !(problem.finding().anchor() instanceof Anchor.InText text)) {
            return List.of();
        }
        List<Fix> fixes = new ArrayList<>();
        file.links().stream().filter(link -> link.offset() == text.offset() && link.target() == null).findFirst()
                .ifPresent(link -> add(problem, link, fixes));
        return fixes;
    }

    private static void add(Problem problem, Link link, List<Fix> fixes) {
        EClass wanted = link.reference().getEReferenceType();
        String name = link.text();
        if (wanted == SextantPackage.Literals.ELEMENT
                || new NewNames(problem.snapshot(), problem.system()).problem(name) != null) {
            return;
        }
        for (ElementKind kind : ElementKind.values()) {
            if (wanted.isSuperTypeOf(kind.type())) {
                Edit edit = new NewElements(problem.snapshot(), problem.system())
                        .add(new NewElement(kind, name, null));
                fixes.add(new Fix("Add " + kind.withArticle() + " called " + name, edit, false));
            }
        }
    }
}
