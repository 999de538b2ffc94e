package org.sextant.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** Which Sextant this is; read from its manifest when asked for. */
public final class Version {
    private static final String BUNDLE = "org.sextant.cli";
    private static final int NUMBERS = 3;

    private Version() {
    }

    /** @return the version, for example <code>0.1.0</code> */
    public static String number() {
        String[] parts = full().split("\\.");
        return String.join(".", java.util.Arrays.copyOf(parts, Math.min(NUMBERS, parts.length)));
    }

    /** @return the version with the time it was built, for example <code>0.1.0.202611210900</code> */
    public static String full() {
        try {
            for (URL url : Collections.list(Version.class.getClassLoader().getResources("META-INF/MANIFEST.MF"))) {
                try (InputStream in = url.openStream()) {
                    Attributes attributes = new Manifest(in).getMainAttributes();
                    String name = String.valueOf(attributes.getValue("Bundle-SymbolicName"));
                    if (name.split(";", 2)[0].strip().equals(BUNDLE)) {
                        return attributes.getValue("Bundle-Version").replace(".qualifier", "");
                    }
                }
            }
        } catch (IOException unreadable) {
            return "unknown";
        }
        return "unknown";
    }
}
