package org.sextant.core.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.Set;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.jspecify.annotations.Nullable;
import org.sextant.core.PluginFailure;

/** Fills an extension registry from the <code>plugin.xml</code> files that a class loader sees. */
public final class PlainReader {
    private final ClassLoader loader;
    private final Object token = new Object();
    private final PlainStrategy strategy;
    private final IExtensionRegistry registry;
    private final Map<String, String> basesById = new HashMap<>();
    private final List<PluginFailure> failures = new ArrayList<>();

    /**
     * Reads all.
     *
     * @param loader sees the files, and the classes that they name
     */
    public PlainReader(ClassLoader loader) {
        this.loader = loader;
        strategy = new PlainStrategy(loader);
        registry = RegistryFactory.createRegistry(strategy, token, token);
        readAll();
    }

    /** @return the registry */
    public IExtensionRegistry registry() {
        return registry;
    }

    /** @return what could not be read */
    public List<PluginFailure> failures() {
        return List.copyOf(failures);
    }

    private void readAll() {
        try {
            Set<String> seen = new HashSet<>();
            Enumeration<URL> plugins = loader.getResources(PlainBundle.PLUGIN);
            while (plugins.hasMoreElements()) {
                URL plugin = plugins.nextElement();
                if (seen.add(plugin.toString())) {
                    read(plugin);
                }
            }
        } catch (IOException failed) {
            failures.add(PluginFailure.thrown("class path", PlainBundle.PLUGIN, failed));
        }
    }

    private void read(URL plugin) {
        try (PlainBundle bundle = PlainBundle.open(plugin)) {
            byte[] text = bundle.read(PlainBundle.PLUGIN);
            if (bundle.concernsUs(text)) {
                add(bundle, text);
            }
        } catch (IOException failed) {
            failures.add(PluginFailure.thrown(plugin.toString(), PlainBundle.PLUGIN, failed));
        }
    }

    private void add(PlainBundle bundle, byte[] text) {
        String id = bundle.symbolicName().orElse(null);
        if (id == null) {
            failures.add(new PluginFailure(bundle.base(), PlainBundle.PLUGIN,
                    "has no META-INF/MANIFEST.MF with a Bundle-SymbolicName beside it"));
            return;
        }
        String first = basesById.putIfAbsent(id, bundle.base());
        if (first != null) {
            failures.add(new PluginFailure(id, "bundle", "is there twice; " + first + " counts, not " + bundle.base()));
            return;
        }
        // The address is the contributor's inner id: it tells Locations where the bundle's files are.
        RegistryContributor contributor = new RegistryContributor(bundle.base(), id, null, null);
        registry.addContribution(new ByteArrayInputStream(text), contributor, false, PlainBundle.PLUGIN,
                texts(bundle, text), token);
        for (IStatus status : strategy.takeLogged()) {
            failures.add(failure(id, status));
        }
    }

    private static @Nullable PropertyResourceBundle texts(PlainBundle bundle, byte[] text) {
        if (!new String(text, StandardCharsets.ISO_8859_1).contains("\"%")) {
            return null;
        }
        try {
            return new PropertyResourceBundle(new ByteArrayInputStream(bundle.read("plugin.properties")));
        } catch (IOException none) {
            return null;
        }
    }

    private static PluginFailure failure(String id, IStatus status) {
        Throwable cause = status.getException();
        IStatus[] parts = status.getChildren();
        String detail = cause != null ? String.valueOf(cause.getMessage())
                : parts.length > 0 ? parts[0].getMessage() : status.getMessage();
        return new PluginFailure(id, PlainBundle.PLUGIN, "cannot be read: " + detail, cause);
    }
}
