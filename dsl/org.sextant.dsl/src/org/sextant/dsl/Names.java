package org.sextant.dsl;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.internal.syntax.Lexer;
import org.sextant.model.Adaptation;
import org.sextant.model.CareSystem;
import org.sextant.model.Document;
import org.sextant.model.Element;
import org.sextant.model.Framework;
import org.sextant.model.Group;

/** What elements are called: names joined by dots, following containment. A group of a framework takes no part in names. */
public final class Names {
    private Names() {
    }

    /**
     * The path of an element within its system or framework.
     *
     * @param element an element
     * @return for example <code>North.Trust</code> or <code>vision.narrative</code>; with the framework's name for an
     *         activity kind that a system adds to one; empty for a system or framework itself and for an element without a
     *         name
     */
    public static String path(Element element) {
        String name = element.getName();
        if (name == null || element instanceof CareSystem || element instanceof Framework) {
            return "";
        }
        if (element.eContainer() instanceof Adaptation adaptation) {
            return frameworkOf(adaptation) + '.' + name;
        }
        String outer = outerPath(element.eContainer());
        return outer.isEmpty() ? name : outer + '.' + name;
    }

    /**
     * The end of a path.
     *
     * @param path a path
     * @return its last name, which may be all of it
     */
    public static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** The name of the framework that a system adapts, as linked or, before that, as written; may be empty. */
    static String frameworkOf(Adaptation adaptation) {
        Framework framework = adaptation.getFramework();
        if (framework != null && framework.getName() != null) {
            return framework.getName();
        }
        return adaptation.eResource() instanceof SextantResource file ? file.links().stream()
                .filter(link -> link.source() == adaptation).map(Link::text).findFirst().orElse("") : "";
    }

    private static String outerPath(@Nullable EObject container) {
        EObject at = container;
        while (at != null && !(at instanceof Document || at instanceof CareSystem || at instanceof Framework
                || at instanceof Adaptation)) {
            if (at instanceof Element element && !(at instanceof Group)) {
                return path(element);
            }
            at = at.eContainer();
        }
        return "";
    }

    /**
     * The framework an element is a part of.
     *
     * @param object a model object
     * @return the framework whose file it stands in, or null
     */
    public static @Nullable Framework framework(EObject object) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            if (at instanceof Framework framework) {
                return framework;
            }
        }
        return null;
    }

    /**
     * What people see of an element.
     *
     * @param element an element
     * @return its title, or its name where it has none
     */
    public static String title(Element element) {
        String title = element.getTitle();
        return title != null && !title.isBlank() ? title : element.getName() == null ? "" : element.getName();
    }

    /**
     * Whether something can be declared as a name.
     *
     * @param text the text
     * @return whether it begins with a letter of any script or <code>_</code>, and goes on with letters, digits,
     *         <code>_</code> and single hyphens within it
     */
    public static boolean isName(String text) {
        return !text.isEmpty() && Lexer.isName(text);
    }
}
