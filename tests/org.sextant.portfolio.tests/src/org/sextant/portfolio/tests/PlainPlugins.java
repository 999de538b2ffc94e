package org.sextant.portfolio.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.sextant.analysis.Analyser;
import org.sextant.core.FindingKinds;
import org.sextant.core.Isolation;
import org.sextant.core.PlainRegistry;
import org.sextant.core.PluginFailure;
import org.sextant.portfolio.Plugins;
import org.sextant.testsupport.Texts;

/**
 * Sextant's own bundles, and plugins made for one test, in folders on a plain class path, as the command line has them. Does
 * without the registry in force, so that it works under OSGi too.
 */
final class PlainPlugins {
    private static final List<String> OWN = List.of("bundles/org.sextant.core", "bundles/org.sextant.analysis",
            "bundles/org.sextant.frameworks", "dsl/org.sextant.dsl");
    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final String PLUGIN = "plugin.xml";

    private final Path folder;
    private final List<URL> places = new ArrayList<>();
    private List<PluginFailure> unread = List.of();

    PlainPlugins(Path folder) {
        this.folder = folder;
        for (String own : OWN) {
            Path source = Texts.root().resolve(own);
            Path target = folder.resolve(source.getFileName().toString());
            copy(source, target, MANIFEST);
            copy(source, target, PLUGIN);
            copy(source, target, "frameworks/csif.sextant");
            places.add(url(target));
        }
    }

    private static void copy(Path source, Path target, String path) {
        try {
            if (Files.exists(source.resolve(path))) {
                Files.createDirectories(target.resolve(path).getParent());
                Files.copy(source.resolve(path), target.resolve(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL url(Path folder) {
        try {
            return folder.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    /** Adds a plugin: what its plugin.xml holds, and the classes that are copied into it. */
    PlainPlugins add(String id, String extensions, Class<?>... classes) {
        Path plugin = folder.resolve(id);
        write(plugin.resolve(MANIFEST), "Manifest-Version: 1.0\nBundle-SymbolicName: " + id + ";singleton:=true\n");
        write(plugin.resolve(PLUGIN),
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plugin>\n" + extensions + "</plugin>\n");
        for (Class<?> type : classes) {
            String path = type.getName().replace('.', '/') + ".class";
            try (InputStream in = type.getClassLoader().getResourceAsStream(path)) {
                Files.createDirectories(plugin.resolve(path).getParent());
                Files.write(plugin.resolve(path), in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        places.add(url(plugin));
        return this;
    }

    /** Adds a file to a plugin. */
    PlainPlugins file(String id, String path, String text) {
        write(folder.resolve(id).resolve(path), text);
        return this;
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What they all bring. */
    Plugins load(Duration limit) {
        PlainRegistry plain = PlainRegistry.read(new Loader(places));
        unread = plain.failures();
        return Plugins.load(plain.registry(), new Isolation(limit));
    }

    /** What the registry could not read when it was loaded. */
    List<PluginFailure> unread() {
        return unread;
    }

    /** Sees the files and classes in its folders, and of the rest Sextant's classes and what they need. */
    private static final class Loader extends URLClassLoader {
        private static final List<ClassLoader> SEXTANT = Stream.of(Analyser.class, FindingKinds.class, Plugins.class)
                .map(Class::getClassLoader).toList();

        Loader(List<URL> places) {
            super(places.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            try {
                return super.findClass(name);
            } catch (ClassNotFoundException notHere) {
                if (name.startsWith("org.sextant.portfolio.tests.")) {
                    throw notHere;
                }
            }
            for (ClassLoader each : SEXTANT) {
                try {
                    return each.loadClass(name);
                } catch (ClassNotFoundException notThere) {
                    // another one may have it
                }
            }
            throw new ClassNotFoundException(name);
        }
    }
}
