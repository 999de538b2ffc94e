package org.sextant.dsl.ide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.Names;
import org.sextant.dsl.Nouns;
import org.sextant.dsl.SextantResource;
import org.sextant.model.Activity;
import org.sextant.model.Adaptation;
import org.sextant.model.Element;
import org.sextant.model.Ignore;
import org.sextant.model.LetGo;
import org.sextant.model.Narrative;
import org.sextant.model.Organisation;
import org.sextant.model.Reflection;
import org.sextant.model.Step;

/** A file's elements as a tree. */
public final class Outline {
    private Outline() {
    }

    /**
     * Makes it.
     *
     * @param file a file; it need not be linked
     * @return its elements, in the order of the text
     */
    public static List<OutlineNode> of(SextantResource file) {
        return children(file.document());
    }

    private static List<OutlineNode> children(EObject owner) {
        List<OutlineNode> nodes = new ArrayList<>();
        for (EObject child : owner.eContents()) {
            OutlineNode node = node(child);
            if (node != null) {
                nodes.add(node);
            }
        }
        nodes.sort(Comparator.comparingInt(each -> each.range().offset()));
        return nodes;
    }

    private static @Nullable OutlineNode node(EObject object) {
        String label = label(object);
        TextRange range = label == null ? null : Elements.range(object);
        if (range == null) {
            return null;
        }
        String kind = Nouns.of(object.eClass().getName());
        TextRange name = object instanceof Element element ? Elements.name(element) : null;
        String state = state(object);
        return new OutlineNode(label, state.isEmpty() ? kind : kind + ", " + state, kind,
                name == null ? new TextRange(range.offset(), 0) : name, range, children(object));
    }

    private static @Nullable String label(EObject object) {
        return switch (object) {
        case Element element -> Names.title(element);
        case Adaptation adaptation -> "Changes to the framework";
        case Narrative narrative -> "Narrative";
        case Ignore ignore -> String.valueOf(ignore.getCode());
        case LetGo letGo -> letGo.getText();
        case Step step -> step.getText();
        default -> null;
        };
    }

    private static String state(EObject object) {
        return switch (object) {
        case Activity activity when !activity.getStatuses().isEmpty()
                && activity.getStatuses().getLast().getStatus() != null ->
            activity.getStatuses().getLast().getStatus().word();
        case Organisation organisation when organisation.getKind() != null -> organisation.getKind().word();
        case Reflection reflection when reflection.getHeld() != null -> reflection.getHeld().toString();
        default -> "";
        };
    }
}
