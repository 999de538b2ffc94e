package org.sextant.dsl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sextant.model.ActivityKind;
import org.sextant.model.Adaptation;
import org.sextant.model.CareSystem;
import org.sextant.model.Document;
import org.sextant.model.Element;
import org.sextant.model.Framework;
import org.sextant.model.Statement;

/** What one file declares for others to refer to. Does not change; a file that is read anew has others. */
public final class DeclaredNames {
    private final Document document;
    private final String system;
    private final Set<String> systems = new LinkedHashSet<>();
    private final Set<String> frameworks = new LinkedHashSet<>();
    private final List<Element> inSystem = new ArrayList<>();
    private final List<Element> inFrameworks = new ArrayList<>();

    /**
     * Collects what a file declares.
     *
     * @param document what the file says
     * @param system   the name of the system that it describes; an empty name where it is not known
     */
    public DeclaredNames(Document document, String system) {
        this.document = document;
        this.system = system;
        for (Statement statement : document.getStatements()) {
            if (statement instanceof Framework framework) {
                collect(framework);
            } else if (statement instanceof CareSystem own) {
                if (own.getName() != null) {
                    systems.add(own.getName());
                }
            } else if (statement instanceof Adaptation adaptation) {
                systems.add(system);
                adaptation.getKinds().stream().filter(kind -> kind.getName() != null).forEach(inSystem::add);
            } else if (statement instanceof Element element) {
                systems.add(system);
                collect(element);
            }
        }
    }

    private void collect(Framework framework) {
        if (framework.getName() != null) {
            frameworks.add(framework.getName());
            inFrameworks.add(framework);
            for (Iterator<EObject> parts = framework.eAllContents(); parts.hasNext();) {
                if (parts.next() instanceof Element part && part.getName() != null) {
                    inFrameworks.add(part);
                }
            }
        }
    }

    private void collect(Element element) {
        if (element.getName() != null) {
            inSystem.add(element);
        }
        for (EObject child : element.eContents()) {
            if (child instanceof Element part) {
                collect(part);
            }
        }
    }

    /** @return what the file says */
    public Document document() {
        return document;
    }

    /** @return the name of the system that it describes, or an empty name */
    public String system() {
        return system;
    }

    /** The systems that it declares or adds to, in order. */
    Set<String> systems() {
        return systems;
    }

    /** The frameworks that it declares, in order. */
    Set<String> frameworks() {
        return frameworks;
    }

    /** What it adds to its system, in order; not the system itself. */
    List<Element> inSystem() {
        return Collections.unmodifiableList(inSystem);
    }

    /** Its frameworks and their parts, in order. */
    List<Element> inFrameworks() {
        return Collections.unmodifiableList(inFrameworks);
    }

    /** The systems that are declared here by name. */
    List<CareSystem> careSystems() {
        return document.getStatements().stream().filter(CareSystem.class::isInstance).map(CareSystem.class::cast)
                .filter(each -> each.getName() != null).toList();
    }

    /** Takes names with what they mean. */
    interface Taker {
        void inSystem(String systemName, String name, Element element);

        void inFramework(String framework, String path, Element element);
    }

    /**
     * Tells all names by which others can refer to what is declared here: a system's elements by their path and by each end
     * of it, a framework's by their path alone.
     */
    void tell(Taker taker) {
        careSystems().forEach(each -> taker.inSystem(each.getName(), each.getName(), each));
        for (Element element : inFrameworks) {
            Framework framework = Names.framework(element);
            taker.inFramework(framework.getName(), Names.path(element), element);
        }
        for (Element element : inSystem) {
            String path = Names.path(element);
            if (element instanceof ActivityKind) {
                taker.inSystem(system, path, element);
                continue;
            }
            taker.inSystem(system, system + '.' + path, element);
            for (int at = 0; at >= 0; at = path.indexOf('.', at + 1)) {
                taker.inSystem(system, path.substring(at == 0 ? 0 : at + 1), element);
            }
        }
    }
}
