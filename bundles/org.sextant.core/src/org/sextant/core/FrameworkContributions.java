package org.sextant.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.URIHandler;
import org.jspecify.annotations.Nullable;
import org.sextant.core.internal.FrameworkUriHandler;

/** The frameworks that bundles bring along, not yet read. Immutable. */
public final class FrameworkContributions {
    /** The extension point where they are contributed. */
    public static final String POINT = "org.sextant.core.frameworks";

    private final Map<String, FrameworkContribution> byId = new LinkedHashMap<>();
    private final Map<URI, FrameworkContribution> byUri = new LinkedHashMap<>();
    private final List<PluginFailure> failures = new ArrayList<>();

    /**
     * Makes a catalogue.
     *
     * @param frameworks the frameworks, in order; of several with one id the first counts and the others are failures
     */
    public FrameworkContributions(Collection<FrameworkContribution> frameworks) {
        frameworks.forEach(this::add);
    }

    private void add(FrameworkContribution framework) {
        FrameworkContribution first = byId.putIfAbsent(framework.id(), framework);
        if (first == null) {
            byUri.put(framework.uri(), framework);
        } else {
            failures.add(new PluginFailure(framework.contributor(), "framework " + framework.id(),
                    "has an id that " + first.contributor() + " uses already"));
        }
    }

    /**
     * Reads the registry in force.
     *
     * @return the frameworks contributed
     * @throws IllegalStateException if there is no registry
     */
    public static FrameworkContributions load() {
        return load(RegistryFactory.getRegistry());
    }

    /**
     * Reads a registry.
     *
     * @param registry the registry; null means there is none
     * @return the frameworks contributed
     * @throws IllegalStateException if there is no registry
     */
    public static FrameworkContributions load(@Nullable IExtensionRegistry registry) {
        Contributions<FrameworkContribution> read = Contributions.read(registry, POINT, "framework",
                FrameworkContributions::framework);
        FrameworkContributions frameworks = new FrameworkContributions(read.items());
        frameworks.failures.addAll(0, read.failures());
        return frameworks;
    }

    private static FrameworkContribution framework(Contribution contribution) throws PluginException {
        String id = contribution.required("id");
        String file = contribution.required("file");
        if (file.indexOf(':') >= 0 || file.indexOf('\\') >= 0 || !plain(file)) {
            throw contribution.failure("has a file that is no path within its bundle: " + file);
        }
        String name = contribution.attribute("name").orElse(id);
        return new FrameworkContribution(id, name, contribution.contributor(), file,
                contribution.locate(file));
    }

    private static boolean plain(String path) {
        return Arrays.stream(path.split("/", -1))
                .noneMatch(segment -> segment.isEmpty() || segment.equals(".") || segment.equals(".."));
    }

    /** @return all frameworks: Sextant's own first, then by contributor, each contributor's in its own order */
    public List<FrameworkContribution> all() {
        return List.copyOf(byId.values());
    }

    /**
     * Finds a framework.
     *
     * @param id its name in the language
     * @return the framework, or empty if no bundle brings it
     */
    public Optional<FrameworkContribution> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Finds a framework by its file.
     *
     * @param uri the file's address, with or without a fragment
     * @return the framework, or empty if no bundle brings it
     */
    public Optional<FrameworkContribution> find(URI uri) {
        return Optional.ofNullable(byUri.get(uri.trimFragment()));
    }

    /**
     * Makes what opens the addresses of frameworks. Put it before a resource set's other handlers:
     * <code>resources.getURIConverter().getURIHandlers().add(0, frameworks.uriHandler())</code>.
     *
     * @return a handler that reads and never writes
     */
    public URIHandler uriHandler() {
        return new FrameworkUriHandler(this);
    }

    /** @return what was contributed wrongly or twice */
    public List<PluginFailure> failures() {
        return List.copyOf(failures);
    }
}
