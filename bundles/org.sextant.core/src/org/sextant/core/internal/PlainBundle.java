package org.sextant.core.internal;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.jspecify.annotations.Nullable;

/**
 * A bundle on the class path: a jar or folder with a <code>plugin.xml</code>. Jars are read as plain zip files: the
 * class loader has them open already, and no signature is looked at.
 */
final class PlainBundle implements AutoCloseable {
    static final String PLUGIN = "plugin.xml";

    private static final String OWN = "org.sextant.";
    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final String NAME = "Bundle-SymbolicName:";
    private static final String JAR = "jar:file:";
    private static final String IN_JAR = "!/";

    private final String base;
    private final @Nullable ZipFile zip;

    private PlainBundle(String base, @Nullable ZipFile zip) {
        this.base = base;
        this.zip = zip;
    }

    /**
     * Opens a bundle.
     *
     * @param plugin where its <code>plugin.xml</code> is
     * @return the bundle
     * @throws IOException if it cannot be opened
     */
    static PlainBundle open(URL plugin) throws IOException {
        String text = plugin.toString();
        String base = text.substring(0, text.length() - PLUGIN.length());
        boolean jar = base.startsWith(JAR) && base.indexOf(IN_JAR) == base.length() - IN_JAR.length();
        return new PlainBundle(base, jar ? new ZipFile(file(base)) : null);
    }

    private static File file(String base) throws IOException {
        try {
            return Path.of(URI.create(base.substring("jar:".length(), base.length() - IN_JAR.length()))).toFile();
        } catch (IllegalArgumentException noPath) {
            throw new IOException(noPath);
        }
    }

    /** @return where its files are: the address of one begins with this */
    String base() {
        return base;
    }

    /**
     * Reads a file.
     *
     * @param path its path
     * @return its bytes
     * @throws IOException if it is not there or cannot be read
     */
    byte[] read(String path) throws IOException {
        try (InputStream in = stream(path)) {
            return in.readAllBytes();
        }
    }

    private InputStream stream(String path) throws IOException {
        ZipFile jar = zip;
        if (jar == null) {
            return URI.create(base + path).toURL().openStream();
        }
        ZipEntry entry = jar.getEntry(path);
        if (entry == null) {
            throw new FileNotFoundException(base + path);
        }
        return jar.getInputStream(entry);
    }

    /**
     * Tells, without parsing, whether this is one of our bundles or a plugin to one.
     *
     * @param plugin the bytes of its <code>plugin.xml</code>
     * @return whether it is worth parsing
     */
    boolean concernsUs(byte[] plugin) {
        String text = new String(plugin, StandardCharsets.ISO_8859_1);
        return text.contains(OWN) || text.contains("<extension-point") && symbolicName().orElse("").startsWith(OWN);
    }

    /**
     * Reads the bundle's id from the manifest beside <code>plugin.xml</code>.
     *
     * @return the id, or empty if there is no manifest or no id in it
     */
    Optional<String> symbolicName() {
        try {
            return symbolicName(new String(read(MANIFEST), StandardCharsets.UTF_8));
        } catch (IOException noManifest) {
            return Optional.empty();
        }
    }

    private static Optional<String> symbolicName(String manifest) {
        int start = manifest.startsWith(NAME) ? 0 : manifest.indexOf("\n" + NAME) + 1;
        if (start == 0 && !manifest.startsWith(NAME)) {
            return Optional.empty();
        }
        String value = manifest.substring(start + NAME.length()).replace("\r\n", "\n").replace("\n ", "");
        int end = 0;
        while (end < value.length() && ";,\n".indexOf(value.charAt(end)) < 0) {
            end++;
        }
        String name = value.substring(0, end).strip();
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }

    @Override
    public void close() throws IOException {
        if (zip != null) {
            zip.close();
        }
    }
}
