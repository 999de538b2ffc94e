package org.sextant.dsl.ide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.sextant.dsl.Names;
import org.sextant.dsl.Nouns;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.ide.internal.About;
import org.sextant.dsl.ide.internal.Descriptions;
import org.sextant.dsl.ide.internal.DomainOrder;
import org.sextant.dsl.ide.internal.Labels;
import org.sextant.dsl.ide.internal.Statements;
import org.sextant.model.Domain;
import org.sextant.model.Element;

/** Shows what a file describes as a tree: elements and what else is a thing of its own; properties are left out. */
public final class Outline {
    private Outline() {
    }

    /**
     * Outlines a file.
     *
     * @param file the file
     * @return what stands at its top level, in the order of the text
     */
    public static List<OutlineNode> of(SextantResource file) {
        return children(file.document());
    }

    /**
     * Outlines a file by the domains that what it describes is about, domains in the order of their frameworks.
     *
     * @param file the file, linked
     * @return a node for each domain, whose place is that of the first of its children; behind them, what else the file
     *         describes as {@link #of(SextantResource)} has it
     */
    public static List<OutlineNode> byDomain(SextantResource file) {
        Map<Domain, List<OutlineNode>> about = new TreeMap<>(new DomainOrder());
        List<OutlineNode> others = of(file).stream().filter(node -> !take(node, about)).toList();
        List<OutlineNode> nodes = new ArrayList<>();
        about.forEach((domain, children) -> nodes.add(new OutlineNode(Names.title(domain), "",
                Descriptions.kind(domain), domain.eClass().getName(), domain, children.getFirst().name(),
                children.getFirst().range(), children)));
        nodes.addAll(others);
        return nodes;
    }

    /** Puts a node, and those in it, under the domains that they are about; says whether it is about any itself. */
    private static boolean take(OutlineNode node, Map<Domain, List<OutlineNode>> about) {
        node.children().forEach(child -> take(child, about));
        About it = About.of(node.object());
        List<Domain> domains = it == null ? List.of() : it.domains();
        domains.forEach(domain -> about.computeIfAbsent(domain, none -> new ArrayList<>()).add(node));
        return !domains.isEmpty();
    }

    private static List<OutlineNode> children(EObject parent) {
        List<OutlineNode> nodes = new ArrayList<>();
        for (EObject child : parent.eContents()) {
            Range range = Statements.range(child);
            if (range != null && Labels.isShown(child)) {
                Range name = child instanceof Element element ? Statements.name(element) : null;
                nodes.add(new OutlineNode(Labels.label(child), Labels.detail(child), Nouns.of(child.eClass().getName()),
                        child.eClass().getName(), child, name == null ? Labels.opening(child, range) : name, range,
                        children(child)));
            }
        }
        nodes.sort(Comparator.comparingInt(node -> node.range().offset()));
        return nodes;
    }
}
