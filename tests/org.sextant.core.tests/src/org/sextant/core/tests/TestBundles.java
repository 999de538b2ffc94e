package org.sextant.core.tests;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.sextant.core.PlainRegistry;

/** Bundles made for one test, in folders and jars, on a class path that shows no other bundle. */
final class TestBundles {
    private static final String CORE = "<plugin><extension-point id=\"findings\" name=\"Findings\"/>"
            + "<extension-point id=\"frameworks\" name=\"Frameworks\"/></plugin>";

    private final Path folder;
    private final List<URL> places = new ArrayList<>();

    /** Begins with the bundle that has the extension points. */
    TestBundles(Path folder) throws IOException {
        this.folder = folder;
        add("org.sextant.core", CORE);
    }

    /** Adds a bundle in a folder; its plugin.xml holds these extensions. */
    TestBundles add(String id, String plugin, String... pathsAndTexts) throws IOException {
        Path root = folder.resolve("a folder").resolve(id + "_" + places.size());
        for (Map.Entry<String, String> file : files(id, plugin, pathsAndTexts).entrySet()) {
            Path path = root.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        places.add(root.toUri().toURL());
        return this;
    }

    /** Adds a bundle in a jar. */
    TestBundles addJar(String id, String plugin, String... pathsAndTexts) throws IOException {
        Path jar = folder.resolve("a jar of " + id + "_" + places.size() + ".jar");
        try (OutputStream file = Files.newOutputStream(jar); ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, String> entry : files(id, plugin, pathsAndTexts).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes("UTF-8"));
            }
        }
        places.add(jar.toUri().toURL());
        return this;
    }

    /** Adds a bundle with one extension at a point. */
    TestBundles extend(String id, String point, String elements) throws IOException {
        return add(id, "<plugin><extension point=\"" + point + "\">" + elements + "</extension></plugin>");
    }

    private static Map<String, String> files(String id, String plugin, String... pathsAndTexts) {
        Map<String, String> files = new TreeMap<>();
        files.put("plugin.xml", plugin);
        if (!id.isEmpty()) {
            files.put("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nBundle-SymbolicName: " + id
                    + ";singleton:=true\nBundle-Version: 1.0.0\n");
        }
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        return files;
    }

    /** Reads them all; classes of this bundle can be named. */
    PlainRegistry read() {
        return PlainRegistry.read(loader());
    }

    /** A loader that sees these bundles' files, and the classes of this bundle. */
    ClassLoader loader() {
        return new URLClassLoader(places.toArray(URL[]::new), TestBundles.class.getClassLoader()) {
            @Override
            public Enumeration<URL> getResources(String name) throws IOException {
                return findResources(name);
            }
        };
    }
}
