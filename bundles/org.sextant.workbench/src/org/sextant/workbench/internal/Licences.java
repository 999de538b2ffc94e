package org.sextant.workbench.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** The licences of what is installed: as each part states it, else as <code>licences.properties</code> does. */
final class Licences {
    private static final String SOME = "see the part's own files";

    /**
     * A part.
     *
     * @param name    as people see it
     * @param version without the date on which it was built
     * @param maker   who made it; empty where it is not said
     * @param licence its licence, by the usual short name
     */
    record Part(String name, String version, String maker, String licence) {
    }

    private Licences() {
    }

    /** Every part, Sextant's own first, by name. */
    static List<Part> parts() {
        Properties known = known();
        return Arrays.stream(FrameworkUtil.getBundle(Licences.class).getBundleContext().getBundles())
                .sorted(Comparator.comparing((Bundle each) -> !each.getSymbolicName().startsWith("org.sextant."))
                        .thenComparing(Licences::name, String.CASE_INSENSITIVE_ORDER))
                .map(each -> new Part(name(each), version(each), header(each, Constants.BUNDLE_VENDOR),
                        licence(each, known)))
                .toList();
    }

    private static String name(Bundle bundle) {
        String name = header(bundle, Constants.BUNDLE_NAME);
        return name.isEmpty() ? bundle.getSymbolicName() : name;
    }

    private static String version(Bundle bundle) {
        Version version = bundle.getVersion();
        return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
    }

    private static String header(Bundle bundle, String header) {
        String value = bundle.getHeaders().get(header);
        return value == null ? "" : value.strip();
    }

    private static String licence(Bundle bundle, Properties known) {
        for (String prefix = bundle.getSymbolicName(); !prefix.isEmpty(); prefix = prefix.substring(0,
                Math.max(0, prefix.lastIndexOf('.')))) {
            if (known.containsKey(prefix)) {
                return known.getProperty(prefix);
            }
        }
        String stated = header(bundle, "Bundle-License");
        String lower = stated.toLowerCase(Locale.ROOT);
        if (lower.matches(".*(epl-2.0|epl-v20|eclipse public license).*")) {
            return "EPL-2.0";
        }
        if (lower.contains("apache")) {
            return "Apache-2.0";
        }
        String first = stated.replaceAll("[;,].*", "").replace("\"", "").strip();
        return first.isEmpty() || first.contains("/") ? SOME : first;
    }

    private static Properties known() {
        Properties known = new Properties();
        try (InputStream in = Licences.class.getResourceAsStream("licences.properties")) {
            known.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return known;
    }
}
