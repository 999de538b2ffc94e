package org.sextant.core.internal;

import java.net.URI;
import java.net.URISyntaxException;

import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.spi.RegistryContributor;

/** Says where a contributor's files are, on a plain class path and under OSGi. */
public final class Locations {
    private Locations() {
    }

    /**
     * Finds a file.
     *
     * @param contributor the bundle
     * @param path        the file's path in it, unescaped, without a leading slash
     * @return where it can be opened
     */
    public static URI of(IContributor contributor, String path) {
        String escaped = escaped(path);
        if (contributor instanceof RegistryContributor plain && plain.getActualId().indexOf(':') > 0) {
            return URI.create(plain.getActualId() + escaped);
        }
        return URI.create("platform:/plugin/" + contributor.getName() + "/" + escaped);
    }

    private static String escaped(String path) {
        try {
            return new URI(null, null, "/" + path, null).getRawPath().substring(1);
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }
}
