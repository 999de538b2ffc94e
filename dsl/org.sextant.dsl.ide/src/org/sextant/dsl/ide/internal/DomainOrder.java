package org.sextant.dsl.ide.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sextant.dsl.Names;
import org.sextant.model.Domain;
import org.sextant.model.Framework;

/** The order of domains: by framework, and as their framework has them. For use by one thread. */
public final class DomainOrder implements Comparator<Domain> {
    private final Map<Domain, Integer> places = new HashMap<>();

    @Override
    public int compare(Domain one, Domain other) {
        int frameworks = framework(one).compareTo(framework(other));
        return frameworks != 0 ? frameworks : Integer.compare(place(one), place(other));
    }

    private static String framework(Domain domain) {
        Framework framework = Names.framework(domain);
        return framework == null ? "" : Names.title(framework);
    }

    private int place(Domain domain) {
        return places.computeIfAbsent(domain, each -> {
            Iterable<EObject> all = () -> EcoreUtil.getRootContainer(each).eAllContents();
            return (int) StreamSupport.stream(all.spliterator(), false).takeWhile(before -> before != each).count();
        });
    }
}
