package org.sextant.dsl.ide.internal.fixes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.TextChange;
import org.sextant.dsl.ide.Edit;
import org.sextant.dsl.ide.Fix;
import org.sextant.model.Activity;
import org.sextant.model.Measure;
import org.sextant.model.SextantPackage;
import org.sextant.model.StatusSpan;

/** Swaps two dates that stand the wrong way round, and puts statuses in the order of their dates. */
public final class OrderDates implements Maker {
    @Override
    public List<Fix> make(Problem problem) {
        SextantResource file = problem.file();
        if (!problem.code().equals("date.order") || file == null) {
            return List.of();
        }
        return switch (problem.object()) {
        case Activity activity -> swap("Swap \u201Cfrom\u201D and \u201Cto\u201D", file,
                node(activity, SextantPackage.Literals.ACTIVITY__FROM),
                node(activity, SextantPackage.Literals.ACTIVITY__TO));
        case Measure measure when measure.getBaseline() != null && measure.getTarget() != null ->
            swap("Swap the dates of \u201Cbaseline\u201D and \u201Ctarget\u201D", file,
                    node(measure.getBaseline(), SextantPackage.Literals.READING__DATE),
                    node(measure.getTarget(), SextantPackage.Literals.READING__DATE));
        case StatusSpan span when span.eContainer() instanceof Activity activity -> sort(file, activity);
        case null, default -> List.of();
        };
    }

    private static @Nullable INode node(EObject object, EStructuralFeature feature) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(object, feature);
        return nodes.isEmpty() ? null : nodes.getLast();
    }

    private static List<Fix> swap(String label, SextantResource file, @Nullable INode one, @Nullable INode other) {
        if (one == null || other == null) {
            return List.of();
        }
        return List.of(new Fix(label, Edit.of(label, file.getURI(), put(one, other), put(other, one)), true));
    }

    private static TextChange put(INode there, INode what) {
        return new TextChange(there.getOffset(), there.getLength(), NodeModelUtils.getTokenText(what));
    }

    private static List<Fix> sort(SextantResource file, Activity activity) {
        List<StatusSpan> spans = activity.getStatuses();
        if (spans.stream().anyMatch(each -> each.getSince() == null)) {
            return List.of();
        }
        List<StatusSpan> sorted = spans.stream()
                .sorted(Comparator.comparing(each -> Objects.requireNonNull(each.getSince()).first())).toList();
        List<TextChange> changes = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            ICompositeNode there = NodeModelUtils.findActualNodeFor(spans.get(i));
            ICompositeNode what = NodeModelUtils.findActualNodeFor(sorted.get(i));
            if (there == null || what == null) {
                return List.of();
            }
            if (there != what) {
                changes.add(put(there, what));
            }
        }
        String label = "Put the statuses in the order of their dates";
        return List.of(new Fix(label, Edit.of(label, file.getURI(), changes.toArray(TextChange[]::new)), true));
    }
}
