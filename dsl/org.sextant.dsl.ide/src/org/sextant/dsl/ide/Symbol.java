package org.sextant.dsl.ide;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.sextant.model.Domain;

/**
 * An element of a portfolio as people look for it.
 *
 * @param name  its name with what it stands in before it, as its system refers to it: <code>North.Trust</code>
 * @param title its title, or its name where it has none
 * @param noun  what it is, in lower case: <code>activity</code>
 * @param domains the domains that it is about, or in whose modes it is, in the order of the text
 * @param file  the file that declares it
 * @param range its name there
 */
public record Symbol(String name, String title, String noun, List<Domain> domains, URI file, Range range) {
    /** Copies the list. */
    public Symbol {
        domains = List.copyOf(domains);
    }
}
