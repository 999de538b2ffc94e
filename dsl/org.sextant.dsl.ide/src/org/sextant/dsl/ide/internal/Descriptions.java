package org.sextant.dsl.ide.internal;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.sextant.analysis.Cell;
import org.sextant.dsl.Names;
import org.sextant.dsl.Nouns;
import org.sextant.model.Domain;
import org.sextant.model.Element;
import org.sextant.model.Framework;
import org.sextant.model.FrameworkElement;
import org.sextant.model.Organisation;
import org.sextant.model.Terms;
import org.sextant.model.Term;

/** In which words elements are described where there is little room. */
public final class Descriptions {
    private Descriptions() {
    }

    /**
     * What kind of thing an element is, as its framework calls it.
     *
     * @param element the element
     * @return a noun in lower case
     */
    public static String kind(Element element) {
        String noun = Nouns.of(element.eClass().getName());
        Framework framework = Names.framework(element);
        Terms terms = framework == null || framework == element ? null : framework.getTerms();
        if (terms != null) {
            for (Term term : terms.getTerms()) {
                if (noun.replace(' ', '-').equals(term.getLevel()) && term.getWord() != null) {
                    return term.getWord();
                }
            }
        }
        return noun;
    }

    /** A few words beside an element's name: for a part of a framework its state, if there is one, and its domain. */
    static String detail(Element element, @Nullable Cell cell) {
        if (element instanceof Organisation organisation && organisation.getKind() != null) {
            return "organisation, " + organisation.getKind();
        }
        Domain domain = domain(element);
        String where = domain == null || domain == element ? kind(element) : Names.title(domain);
        return cell == null ? domain == null || domain == element ? where : kind(element) + " · " + where
                : cell.state().glyph() + ' ' + cell.word() + " · " + where;
    }

    private static @Nullable Domain domain(Element element) {
        EObject at = element;
        while (at != null && !(at instanceof Domain)) {
            at = at.eContainer();
        }
        return (Domain) at;
    }

    /** What an element is about: its summary, or the first of its notes; empty where it has neither. */
    static String summary(Element element) {
        if (element instanceof FrameworkElement part && part.getSummary() != null) {
            return part.getSummary();
        }
        return element.getNotes().isEmpty() ? "" : element.getNotes().getFirst();
    }
}
