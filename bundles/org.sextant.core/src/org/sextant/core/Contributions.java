package org.sextant.core;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.jspecify.annotations.Nullable;
import org.sextant.core.internal.Fatal;

/**
 * What all bundles contribute at an extension point: Sextant's own first, then by the contributors' ids, what one
 * bundle contributes in its own order.
 *
 * @param items    what could be read
 * @param failures what could not, in the same order
 * @param <T>      what a contribution is read as
 */
public record Contributions<T>(List<T> items, List<PluginFailure> failures) {
    /**
     * Reads one contribution.
     *
     * @param <T> what it is read as
     */
    @FunctionalInterface
    public interface Reader<T> {
        /**
         * Reads a contribution.
         *
         * @param contribution the contribution
         * @return what it means
         * @throws PluginException if something in it is wrong
         */
        T read(Contribution contribution) throws PluginException;
    }

    /** Copies the lists. */
    public Contributions {
        items = List.copyOf(items);
        failures = List.copyOf(failures);
    }

    /**
     * Reads the registry in force.
     *
     * @param point   the extension point's full id
     * @param element the name of the elements contributed there
     * @param reader  what to make of one; whatever it throws is a failure of that contribution
     * @param <T>     what a contribution is read as
     * @return what is contributed
     * @throws IllegalStateException if there is no registry (see {@link PlainRegistry}) or no such point in it
     */
    public static <T> Contributions<T> read(String point, String element, Reader<T> reader) {
        return read(RegistryFactory.getRegistry(), point, element, reader);
    }

    /**
     * Reads a registry.
     *
     * @param registry the registry; null means there is none
     * @param point    the extension point's full id
     * @param element  the name of the elements contributed there
     * @param reader   what to make of one; whatever it throws is a failure of that contribution
     * @param <T>      what a contribution is read as
     * @return what is contributed
     * @throws IllegalStateException if there is no registry or no such point in it
     */
    public static <T> Contributions<T> read(@Nullable IExtensionRegistry registry, String point, String element,
            Reader<T> reader) {
        List<T> items = new ArrayList<>();
        List<PluginFailure> failures = new ArrayList<>();
        for (Contribution contribution : at(registry, point)) {
            try {
                if (!contribution.name().equals(element)) {
                    throw contribution.failure("is unknown at " + point + "; use " + element);
                }
                items.add(reader.read(contribution));
            } catch (PluginException failed) {
                failures.add(failed.failure());
            } catch (RuntimeException | Error failed) {
                Fatal.rethrow(failed);
                failures.add(PluginFailure.thrown(contribution.contributor(), contribution.subject(), failed));
            }
        }
        return new Contributions<>(items, failures);
    }

    private static List<Contribution> at(@Nullable IExtensionRegistry registry, String point) {
        if (registry == null) {
            throw new IllegalStateException("There is no extension registry; off OSGi, install PlainRegistry first");
        }
        IExtensionPoint found = registry.getExtensionPoint(point);
        if (found == null) {
            throw new IllegalStateException("No bundle declares the extension point " + point);
        }
        List<Contribution> contributions = new ArrayList<>();
        for (IConfigurationElement element : found.getConfigurationElements()) {
            contributions.add(new Contribution(element));
        }
        contributions.sort(Contribution.ORDER);
        return contributions;
    }
}
