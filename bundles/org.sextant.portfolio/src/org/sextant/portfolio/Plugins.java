package org.sextant.portfolio;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.jspecify.annotations.Nullable;
import org.sextant.analysis.Analyser;
import org.sextant.analysis.ContributedRule;
import org.sextant.core.Contributions;
import org.sextant.core.FindingKinds;
import org.sextant.core.FrameworkContributions;
import org.sextant.core.Isolation;
import org.sextant.core.PluginFailure;

/**
 * What the extension registry in force holds, read once: kinds of findings, frameworks and rules.
 *
 * @param kinds      what findings' codes mean
 * @param frameworks the frameworks that bundles contribute
 * @param rules      the rules that bundles contribute
 * @param isolation  keeps a plugin's failure to itself
 */
public record Plugins(FindingKinds kinds, FrameworkContributions frameworks, Contributions<ContributedRule> rules,
        Isolation isolation) {
    private static final Duration RULE_LIMIT = Duration.ofSeconds(10);

    /**
     * Reads the registry in force.
     *
     * @return what it holds
     */
    public static Plugins load() {
        return load(RegistryFactory.getRegistry(), new Isolation(RULE_LIMIT));
    }

    /**
     * Reads a registry.
     *
     * @param registry  the registry; null means there is none
     * @param isolation keeps a plugin's failure to itself, from its rules' making on
     * @return what it holds
     * @throws IllegalStateException if there is no registry
     */
    public static Plugins load(@Nullable IExtensionRegistry registry, Isolation isolation) {
        return new Plugins(FindingKinds.load(registry), FrameworkContributions.load(registry),
                ContributedRule.load(registry, isolation), isolation);
    }

    /** @return an analyser with the rules */
    public Analyser analyser() {
        return new Analyser(kinds, rules, isolation);
    }

    /** @return what could not be taken up, and why */
    public List<PluginFailure> failures() {
        List<PluginFailure> failures = new ArrayList<>(kinds.failures());
        failures.addAll(frameworks.failures());
        failures.addAll(rules.failures());
        return failures;
    }
}
