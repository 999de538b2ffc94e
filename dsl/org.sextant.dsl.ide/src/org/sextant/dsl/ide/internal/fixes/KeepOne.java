package org.sextant.dsl.ide.internal.fixes;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.sextant.core.Anchor;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.ide.Edit;
import org.sextant.dsl.ide.FileEdit;
import org.sextant.dsl.ide.Fix;
import org.sextant.dsl.ide.internal.BlockEdit;
import org.sextant.dsl.ide.internal.ElementText;
import org.sextant.dsl.ide.internal.Said;
import org.sextant.dsl.ide.internal.Splices;

/** Takes away one of two that may be given once. */
public final class KeepOne implements Maker {
    @Override
    public List<Fix> make(Problem problem) {
        SextantResource file = problem.file();
        if (!problem.code().equals("property.duplicate") || file == null
                || !(problem.finding().anchor() instanceof Anchor.InText place)) {
            return List.of();
        }
        INode node = NodeModelUtils.findLeafNodeAtOffset(file.syntaxTree(), place.offset());
        EObject object = node == null ? null : NodeModelUtils.findActualSemanticObjectFor(node);
        if (object == null || NodeModelUtils.findActualNodeFor(object) == null) {
            return List.of();
        }
        ElementText text = ElementText.of(object);
        List<Said> all = text.said().stream().filter(each -> each.offset() <= place.offset()).toList();
        if (all.isEmpty() || all.getLast().offset() != place.offset()) {
            return List.of();
        }
        Said again = all.getLast();
        List<Said> before = all.stream().filter(each -> each != again && each.keyword().equals(again.keyword()))
                .toList();
        List<Fix> fixes = new ArrayList<>();
        add(fixes, "Keep \u201C" + first(text, before) + '\u201D', text, List.of(again));
        add(fixes, "Keep \u201C" + first(text, all.reversed()) + '\u201D', text, before);
        return fixes;
    }

    private static String first(ElementText text, List<Said> said) {
        return said.isEmpty() ? "" : text.text().substring(said.getFirst().offset(), said.getFirst().end())
                .replaceAll("\\s+", " ");
    }

    private static void add(List<Fix> fixes, String label, ElementText text, List<Said> gone) {
        if (gone.isEmpty()) {
            return;
        }
        Splices splices = new Splices();
        new BlockEdit(text, splices).remove(gone);
        fixes.add(new Fix(label, new Edit(label, List.of(new FileEdit(text.file().getURI(),
                Splices.between(text.text(), splices.apply(text.text()))))), false));
    }
}
