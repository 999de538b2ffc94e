package org.sextant.dsl.ide.internal;

import org.jspecify.annotations.Nullable;
import org.sextant.dsl.Link;
import org.sextant.dsl.NameIndex;
import org.sextant.dsl.Names;
import org.sextant.dsl.SextantLanguage;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.Vocabulary;
import org.sextant.dsl.ide.Snapshot;
import org.sextant.model.CareSystem;
import org.sextant.model.Document;
import org.sextant.model.Element;
import org.sextant.model.Framework;

/** Whether a name that an element is to have is taken. */
public final class NameClash {
    private NameClash() {
    }

    /**
     * Finds what has the name already where the element stands.
     *
     * @param names   all names
     * @param element the element
     * @param name    the name that it is to have
     * @return another element that would have the same path; null if there is none
     */
    public static @Nullable Element of(NameIndex names, Element element, String name) {
        Framework framework = Names.framework(element);
        String old = Names.path(element);
        String path = old.isEmpty() ? "" : old.substring(0, old.length() - Names.last(old).length()) + name;
        if (element instanceof CareSystem) {
            return other(names.inSystem(name, name), element, path);
        }
        if (framework != null) {
            return element == framework ? other(names.inFramework(name, ""), element, path)
                    : framework.getName() == null ? null
                            : other(names.inFramework(framework.getName(), path), element, path);
        }
        String system = names.systemOf((Document) element.eResource().getContents().getFirst());
        return other(names.inSystem(system, path), element, path);
    }

    private static @Nullable Element other(Iterable<Element> named, Element element, String path) {
        for (Element each : named) {
            if (each != element && each instanceof CareSystem == element instanceof CareSystem
                    && Names.path(each).equals(path)) {
                return each;
            }
        }
        return null;
    }

    /**
     * Whether a name means anything anywhere, or is referred to, or is a word of the language: then it may change what is
     * said elsewhere.
     *
     * @param snapshot the portfolio
     * @param name     the name
     * @return whether it is heard of
     */
    public static boolean isHeardOf(Snapshot snapshot, String name) {
        NameIndex names = snapshot.portfolio().names();
        if (SextantLanguage.get().part(Vocabulary.class).isReserved(name) || names.frameworks().contains(name)
                || names.systems().contains(name)) {
            return true;
        }
        for (String system : names.systems()) {
            if (!names.inSystem(system, name).isEmpty()) {
                return true;
            }
        }
        for (SextantResource file : snapshot.portfolio().files()) {
            for (Link link : file.links()) {
                if (link.hasName(name)) {
                    return true;
                }
            }
        }
        return names.frameworks().stream().flatMap(each -> names.declaredInFramework(each).stream())
                .anyMatch(each -> name.equals(each.getName()));
    }
}
