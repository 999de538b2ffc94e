package org.sextant.core;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.eclipse.emf.common.util.URI;

/**
 * A framework that a bundle brings along.
 *
 * @param id          its name in the language, for example <code>csif</code>
 * @param name        what to show before its file is read
 * @param contributor the id of the bundle
 * @param path        the path of its file in the bundle
 * @param location    where the file can be opened here and now; differs from one installation to the next
 */
public record FrameworkContribution(String id, String name, String contributor, String path, java.net.URI location) {
    /** The scheme of {@link #uri()}. */
    public static final String SCHEME = "sextant";
    /** The first segment of {@link #uri()}. */
    public static final String FOLDER = "framework";

    /**
     * Gives the file's address, the same in every installation: under OSGi, on a class path, on another machine. So
     * indexes, messages and reports that name it stay the same. {@link FrameworkContributions#uriHandler()} opens it.
     *
     * @return for example <code>sextant:/framework/org.sextant.frameworks/frameworks/csif.sextant</code>
     */
    public URI uri() {
        String[] segments = Arrays.stream((FOLDER + "/" + contributor + "/" + path).split("/"))
                .map(segment -> URI.encodeSegment(segment, true)).toArray(String[]::new);
        return URI.createHierarchicalURI(SCHEME, null, null, segments, null, null);
    }

    /**
     * Opens the file.
     *
     * @return its bytes
     * @throws IOException if it is not there or cannot be read
     */
    public InputStream open() throws IOException {
        try {
            return location.toURL().openStream();
        } catch (FileNotFoundException missing) {
            throw (IOException) new FileNotFoundException(contributor + " has no file " + path).initCause(missing);
        }
    }

    /**
     * Reads the file.
     *
     * @return its text
     * @throws IOException if it is not there or cannot be read
     */
    public String text() throws IOException {
        try (InputStream in = open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
