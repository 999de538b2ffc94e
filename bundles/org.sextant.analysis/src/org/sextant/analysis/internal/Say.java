package org.sextant.analysis.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.sextant.analysis.ActivityFacts;
import org.sextant.core.Words;
import org.sextant.model.Element;
import org.sextant.model.Framework;
import org.sextant.model.Group;

/** How things are named in messages. */
public final class Say {
    private static final int FEW = 5;

    private Say() {
    }

    /**
     * What people call an element.
     *
     * @param element the element
     * @return its title, or its name where it has none
     */
    public static String title(Element element) {
        if (element.getTitle() != null && !element.getTitle().isBlank()) {
            return line(element.getTitle());
        }
        return element.getName() != null ? element.getName()
                : "an unnamed " + element.eClass().getName().toLowerCase(Locale.ROOT);
    }

    /**
     * How a reference to a framework's element is written.
     *
     * @param element the element
     * @return the names from the framework on, without groups, for example <code>csif.vision.narrative</code>
     */
    public static String reference(Element element) {
        String own = element.getName() == null ? title(element) : element.getName();
        EObject outer = element.eContainer();
        if (outer instanceof Group && !(element instanceof Framework)) {
            outer = outer.eContainer();
        }
        return outer instanceof Element container ? reference(container) + "." + own : own;
    }

    /**
     * Titles in a sentence, in alphabetical order so that the order of files makes no difference; after five the rest
     * is counted.
     *
     * @param elements the elements
     * @return for example <code>A, B and C</code>; empty for none
     */
    public static String titles(Collection<? extends Element> elements) {
        return few(elements.stream().map(Say::title).sorted().toList());
    }

    /**
     * Activities' titles in a sentence; as {@link #titles(Collection)}.
     *
     * @param activities the activities
     * @return for example <code>A, B and C</code>; empty for none
     */
    public static String activities(Collection<ActivityFacts> activities) {
        return titles(activities.stream().map(ActivityFacts::activity).toList());
    }

    private static String few(List<String> words) {
        if (words.size() <= FEW) {
            return Words.list(words);
        }
        List<String> some = new ArrayList<>(words.subList(0, FEW));
        some.add(words.size() - FEW + " more");
        return Words.list(some);
    }

    /**
     * Text on one line.
     *
     * @param text the text
     * @return the text with every run of white space replaced by a space
     */
    public static String line(String text) {
        return isLine(text) ? text : text.strip().replaceAll("\\s+", " ");
    }

    private static boolean isLine(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' && space || c != ' ' && Character.isWhitespace(c)) {
                return false;
            }
            space = c == ' ';
        }
        return text.isEmpty() || !space;
    }
}
