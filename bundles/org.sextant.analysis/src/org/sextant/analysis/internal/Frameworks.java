package org.sextant.analysis.internal;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sextant.model.Domain;
import org.sextant.model.Element;
import org.sextant.model.Framework;
import org.sextant.model.Group;

/** Ways about a framework. */
public final class Frameworks {
    private Frameworks() {
    }

    /**
     * All domains of a framework.
     *
     * @param framework the framework
     * @return those of its groups, then those outside any group
     */
    public static List<Domain> domains(Framework framework) {
        List<Domain> domains = new ArrayList<>();
        framework.getGroups().forEach(group -> domains.addAll(group.getDomains()));
        domains.addAll(framework.getDomains());
        return domains;
    }

    /**
     * Finds a domain by its name, wherever in the framework it stands.
     *
     * @param framework the framework
     * @param name      the name
     * @return the domain; null if there is none of that name
     */
    static @Nullable Domain domain(Framework framework, String name) {
        for (Group group : framework.getGroups()) {
            Domain domain = named(group.getDomains(), name);
            if (domain != null) {
                return domain;
            }
        }
        return named(framework.getDomains(), name);
    }

    /**
     * Finds an element by its name.
     *
     * @param <T>      its type
     * @param elements where to look
     * @param name     the name
     * @return the first of that name; null if there is none
     */
    static <T extends Element> @Nullable T named(List<T> elements, String name) {
        for (T element : elements) {
            if (name.equals(element.getName())) {
                return element;
            }
        }
        return null;
    }
}
