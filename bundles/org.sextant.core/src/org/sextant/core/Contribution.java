package org.sextant.core;

import java.net.URI;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.sextant.core.internal.Fatal;
import org.sextant.core.internal.Locations;

/** One element that a bundle contributes at an extension point, or an element within it. */
public final class Contribution {
    /** Built-in contributors before all others, then by id; what one bundle contributes keeps its order. */
    static final Comparator<Contribution> ORDER = Comparator
            .comparing((Contribution contribution) -> !isBuiltIn(contribution.contributor()))
            .thenComparing(Contribution::contributor);

    private static final String BUILT_IN = "org.sextant.";

    private final IConfigurationElement element;

    Contribution(IConfigurationElement element) {
        this.element = element;
    }

    /**
     * Tells Sextant's own bundles, which are trusted to end and come first, from plugins.
     *
     * @param contributor a bundle's id
     * @return whether the bundle is one of Sextant's own
     */
    public static boolean isBuiltIn(String contributor) {
        return contributor.startsWith(BUILT_IN);
    }

    /** @return the id of the bundle that contributes it */
    public String contributor() {
        return element.getContributor().getName();
    }

    /** @return the element's name */
    public String name() {
        return element.getName();
    }

    /** @return the text between the element's tags; empty if there is none */
    public String text() {
        String text = element.getValue();
        return text == null ? "" : text;
    }

    /**
     * Reads an attribute.
     *
     * @param attribute its name
     * @return its value, or empty if it is missing or blank
     */
    public Optional<String> attribute(String attribute) {
        String value = element.getAttribute(attribute);
        return value == null || value.isBlank() ? Optional.empty() : Optional.of(value);
    }

    /**
     * Reads an attribute that has to be there.
     *
     * @param attribute its name
     * @return its value
     * @throws PluginException if it is missing or blank
     */
    public String required(String attribute) throws PluginException {
        Optional<String> value = attribute(attribute);
        if (value.isEmpty()) {
            throw failure("has no " + attribute);
        }
        return value.get();
    }

    /**
     * Finds elements within this one.
     *
     * @param child their name
     * @return the elements, in their order
     */
    public List<Contribution> children(String child) {
        return Arrays.stream(element.getChildren(child)).map(Contribution::new).toList();
    }

    /**
     * Makes the object whose class an attribute names; its class needs a public constructor without parameters. This
     * runs the plugin's code on this thread.
     *
     * @param attribute the attribute
     * @param type      what the object has to be
     * @param <T>       its type
     * @return the object, or what went wrong
     */
    public <T> Outcome<T> create(String attribute, Class<T> type) {
        try {
            required(attribute);
            Object object = element.createExecutableExtension(attribute);
            if (!type.isInstance(object)) {
                throw failure("names class " + element.getAttribute(attribute) + ", which is no " + type.getName());
            }
            return new Outcome.Done<>(type.cast(object));
        } catch (PluginException failed) {
            return new Outcome.Failed<>(failed.failure());
        } catch (CoreException failed) {
            return thrown(failed.getCause() == null ? failed : failed.getCause());
        } catch (RuntimeException | Error failed) {
            Fatal.rethrow(failed);
            return thrown(failed);
        }
    }

    /**
     * Words a failure of this contribution.
     *
     * @param message what went wrong, to be read after what it is
     * @return what to throw
     */
    public PluginException failure(String message) {
        return new PluginException(new PluginFailure(contributor(), subject(), message));
    }

    /**
     * Finds a file of the contributing bundle.
     *
     * @param path its path in the bundle
     * @return where it can be opened
     */
    URI locate(String path) {
        return Locations.of(element.getContributor(), path);
    }

    private <T> Outcome<T> thrown(Throwable cause) {
        return new Outcome.Failed<>(PluginFailure.thrown(contributor(), subject(), cause));
    }

    /** @return what a reader would call it */
    String subject() {
        return attribute("id").or(() -> attribute("code")).or(() -> attribute("name"))
                .map(label -> name() + " " + label).orElseGet(this::name);
    }
}
