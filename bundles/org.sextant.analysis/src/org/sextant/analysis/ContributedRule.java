package org.sextant.analysis;

import java.time.Duration;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.RegistryFactory;
import org.jspecify.annotations.Nullable;
import org.sextant.core.Contributions;
import org.sextant.core.Isolation;
import org.sextant.core.Outcome;

/**
 * A rule as a bundle contributes it.
 *
 * @param id          its id, unique within the contributor
 * @param contributor the id of the bundle
 * @param rule        the rule
 */
public record ContributedRule(String id, String contributor, Rule rule) {
    /** The extension point where rules are contributed. */
    public static final String POINT = "org.sextant.analysis.rules";

    private static final Duration LIMIT = Duration.ofSeconds(10);

    /**
     * Reads the registry in force; a plugin's rule has ten seconds to be made.
     *
     * @return all rules, Sextant's own first, and what went wrong with those that could not be made
     */
    public static Contributions<ContributedRule> load() {
        return load(RegistryFactory.getRegistry(), new Isolation(LIMIT));
    }

    /**
     * Reads a registry.
     *
     * @param registry  the registry; null means there is none
     * @param isolation makes the rules
     * @return all rules, Sextant's own first, and what went wrong with those that could not be made
     * @throws IllegalStateException if there is no registry
     */
    public static Contributions<ContributedRule> load(@Nullable IExtensionRegistry registry, Isolation isolation) {
        return Contributions.read(registry, POINT, "rule", contribution -> {
            String id = contribution.required("id");
            Outcome<Outcome<Rule>> made = isolation.run(contribution.contributor(), "rule " + id,
                    new NullProgressMonitor(),
                    apart -> contribution.create("class", Rule.class));
            return new ContributedRule(id, contribution.contributor(), made.require().require());
        });
    }
}
