package org.sextant.portfolio.internal;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.sextant.core.Anchor;
import org.sextant.core.Finding;
import org.sextant.core.FindingKind;
import org.sextant.core.FindingKinds;
import org.sextant.dsl.NameIndex;
import org.sextant.dsl.Names;
import org.sextant.dsl.Nouns;
import org.sextant.model.CareSystem;
import org.sextant.model.Element;
import org.sextant.model.Framework;
import org.sextant.portfolio.Location;

/** Names that are given to more than one element. The first keeps the name, the others are reported. */
public final class Duplicates {
    private final NameIndex names;
    private final Locator locator;
    private final FindingKind kind;
    private final Consumer<Finding> out;

    /**
     * Makes the check.
     *
     * @param names   all names
     * @param locator says where the first of the name stands
     * @param kinds   the kinds of findings
     * @param out     takes what is found
     */
    public Duplicates(NameIndex names, Locator locator, FindingKinds kinds, Consumer<Finding> out) {
        this.names = names;
        this.locator = locator;
        this.kind = kinds.get("name.duplicate");
        this.out = out;
    }

    /**
     * Looks at all names.
     *
     * @param systems all systems of the files
     */
    public void check(List<CareSystem> systems) {
        Map<String, Element> seen = new HashMap<>();
        systems.forEach(system -> see(seen, String.valueOf(system.getName()), system));
        Set<String> all = new LinkedHashSet<>(names.systems());
        all.add("");
        for (String system : all) {
            names.sharedInSystem(system).forEach(name -> check(name, names.inSystem(system, name)));
        }
        for (String framework : names.frameworks()) {
            names.sharedInFramework(framework).forEach(name -> check(name, names.inFramework(framework, name)));
        }
    }

    /** Others may be called by the same end of their path; they have another name all the same. */
    private void check(String name, List<Element> named) {
        if (named.size() > 1) {
            Map<String, Element> seen = new HashMap<>();
            named.stream().filter(each -> !(each instanceof CareSystem) && Names.path(each).equals(name))
                    .forEach(each -> see(seen, name, each));
        }
    }

    private void see(Map<String, Element> seen, String name, Element element) {
        Element first = seen.putIfAbsent(name, element);
        if (first == null || isInSecondFramework(element)) {
            return;
        }
        String where = Nouns.withArticle(first.eClass().getName());
        out.accept(new Finding(kind, element.getName() + " is already the name of " + where + ", at "
                + place(first) + "; give this one another name", Anchor.at(element)));
    }

    /** A second framework of one name is reported once, not with each of its parts. */
    private boolean isInSecondFramework(Element element) {
        Framework framework = Names.framework(element);
        return framework != null && framework != element
                && !names.inFramework(framework.getName(), "").getFirst().equals(framework);
    }

    private String place(Element first) {
        Location location = locator.locate(Anchor.at(first));
        return location.isInText() ? location.file() + ":" + location.line() : location.file();
    }
}
