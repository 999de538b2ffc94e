package org.sextant.core;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.sextant.core.internal.PlainReader;

/**
 * The extension registry without OSGi, for the command line and the language server: read once from every
 * <code>plugin.xml</code> on the class path that belongs to Sextant or to a plugin, with a
 * <code>META-INF/MANIFEST.MF</code> beside it that names the bundle.
 *
 * @param registry the registry
 * @param failures what could not be read
 */
public record PlainRegistry(IExtensionRegistry registry, List<PluginFailure> failures) {
    private static List<PluginFailure> installed = List.of();

    /** Copies the list. */
    public PlainRegistry {
        failures = List.copyOf(failures);
    }

    /**
     * Reads a registry and leaves the one in force alone.
     *
     * @param loader sees the bundles' files and loads the classes that they name
     * @return the registry
     */
    public static PlainRegistry read(ClassLoader loader) {
        PlainReader reader = new PlainReader(loader);
        return new PlainRegistry(reader.registry(), reader.failures());
    }

    /**
     * Puts a registry in force unless one is: does nothing under OSGi, whose registry it is, nor when called again.
     *
     * @param loader sees the bundles' files and loads the classes that they name
     * @return what could not be read of the registry in force, as far as this class read it
     */
    public static synchronized List<PluginFailure> install(ClassLoader loader) {
        if (RegistryFactory.getRegistry() == null) {
            PlainRegistry plain = read(loader);
            try {
                RegistryFactory.setDefaultRegistryProvider(plain::registry);
                installed = plain.failures();
            } catch (CoreException otherInForce) {
                throw new IllegalStateException(otherInForce);
            }
        }
        return installed;
    }
}
