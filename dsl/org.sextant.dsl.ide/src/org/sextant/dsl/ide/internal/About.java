package org.sextant.dsl.ide.internal;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.sextant.model.Activity;
import org.sextant.model.Domain;
import org.sextant.model.Opportunity;
import org.sextant.model.Reflection;

/**
 * Something that is about modes and domains.
 *
 * @param object   the activity, reflection or opportunity
 * @param keyword  by which keyword it says so
 * @param subjects the modes and domains, in the order of the text
 */
public record About(EObject object, String keyword, List<? extends EObject> subjects) {
    /**
     * What an object is about.
     *
     * @param object an object of a file; may be null
     * @return it; null for what is about no modes or domains by its kind
     */
    public static @Nullable About of(@Nullable EObject object) {
        return switch (object) {
        case Activity activity -> new About(activity, "in", activity.getServes());
        case Reflection reflection -> new About(reflection, "on", reflection.getAbout());
        case Opportunity opportunity -> new About(opportunity, "addresses", opportunity.getAddresses());
        case null, default -> null;
        };
    }

    /**
     * What the innermost object around a place of the model is about that is about anything.
     *
     * @param object where to begin; may be null
     * @return it; null if there is none
     */
    public static @Nullable About around(@Nullable EObject object) {
        EObject at = object;
        while (at != null && of(at) == null) {
            at = at.eContainer();
        }
        return of(at);
    }

    /** @return the domains that it is about, or in whose modes it is; each once */
    public List<Domain> domains() {
        return subjects.stream().map(About::domain).filter(Objects::nonNull).distinct().toList();
    }

    private static @Nullable Domain domain(EObject subject) {
        return Stream.iterate(subject, Objects::nonNull, EObject::eContainer).filter(Domain.class::isInstance)
                .map(Domain.class::cast).findFirst().orElse(null);
    }
}
