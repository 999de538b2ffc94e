package org.sextant.workbench.forms.internal.fields;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.jspecify.annotations.Nullable;
import org.sextant.analysis.Analysis;
import org.sextant.dsl.Names;
import org.sextant.dsl.ide.Snapshot;
import org.sextant.dsl.ide.Value;
import org.sextant.model.Element;
import org.sextant.model.Framework;

/**
 * What there is to choose from.
 *
 * @param snapshot the portfolio
 * @param system   the name of the system that the form is about
 */
public record Source(Snapshot snapshot, String system) {
    /**
     * The elements of a kind.
     *
     * @param type their class, or one above it
     * @return the elements that the system declares, by title
     */
    public List<Element> elements(EClass type) {
        List<Element> all = new ArrayList<>();
        for (Element element : snapshot.portfolio().names().declaredInSystem(system)) {
            if (type.isInstance(element)) {
                all.add(element);
            }
        }
        all.sort(Comparator.comparing(each -> Names.title(each).toLowerCase(Locale.ROOT)));
        return all;
    }

    /** @return the analysis of the system; null if there is none */
    public @Nullable Analysis analysis() {
        return snapshot.portfolio().analyses().stream()
                .filter(each -> system.equals(each.system().system().getName())).findFirst().orElse(null);
    }

    /**
     * What people see of elements to choose from.
     *
     * @param elements the elements
     * @return for each its title, with its path where another has the same
     */
    public static List<String> labels(List<Element> elements) {
        Map<String, Long> titles = elements.stream()
                .collect(Collectors.groupingBy(Names::title, Collectors.counting()));
        return elements.stream().map(each -> titles.get(Names.title(each)) == 1 ? Names.title(each)
                : Names.title(each) + "  (" + Names.path(each) + ')').toList();
    }

    /**
     * What people see of a value.
     *
     * @param value a value
     * @return its title, its text, or what is written
     */
    public static String label(Value value) {
        return switch (value) {
        case Value.Reference reference -> Names.title(reference.target());
        case Value.Quoted quoted -> '\u201C' + quoted.text() + '\u201D';
        case Value.Written written -> written.text();
        };
    }

    /**
     * Finds a value's element again.
     *
     * @param value a value of this or an earlier snapshot
     * @return the same value of this snapshot; null if the element is gone
     */
    public @Nullable Value again(Value value) {
        if (!(value instanceof Value.Reference reference)) {
            return value;
        }
        Framework framework = Names.framework(reference.target());
        String path = Names.path(reference.target());
        List<Element> found = framework == null ? snapshot.portfolio().names().inSystem(system, path)
                : snapshot.portfolio().names().inFramework(framework.getName(), path);
        return found.stream().filter(each -> each.eClass() == reference.target().eClass()).findFirst().map(Value::of)
                .orElse(null);
    }
}
