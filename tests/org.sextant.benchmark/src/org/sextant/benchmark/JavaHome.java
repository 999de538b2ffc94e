package org.sextant.benchmark;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * An installed Java.
 *
 * @param folder where it is
 * @param major  its version, such as 25
 * @param build  its full version, by which the distribution names its class-data archives
 * @param vendor who made it; may be empty
 */
record JavaHome(Path folder, int major, String build, String vendor) {
    static final int OLDEST = 21;

    /**
     * Looks at a folder.
     *
     * @param folder the folder
     * @return the Java there, or null if there is none that says its version
     */
    static JavaHome at(Path folder) {
        Path release = folder.resolve("release");
        if (!Files.isExecutable(folder.resolve("bin/java")) || !Files.isReadable(release)) {
            return null;
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(release)) {
            properties.load(reader);
        } catch (IOException e) {
            return null;
        }
        String version = unquoted(properties, "JAVA_VERSION");
        String digits = version.replaceFirst("[^0-9].*", "");
        if (digits.isEmpty()) {
            return null;
        }
        String build = unquoted(properties, "JAVA_RUNTIME_VERSION");
        return new JavaHome(folder, Integer.parseInt(digits), build.isEmpty() ? digits : build,
                unquoted(properties, "IMPLEMENTOR"));
    }

    private static String unquoted(Properties properties, String key) {
        return properties.getProperty(key, "").replace("\"", "").strip();
    }

    /** @return the Java that runs this and, if that is newer than 21, the newest Java 21 in the usual folders */
    static List<JavaHome> found() {
        JavaHome running = at(Path.of(System.getProperty("java.home")));
        if (running == null) {
            throw new IllegalStateException("the Java that runs this does not say its version; use --java");
        }
        List<JavaHome> found = new ArrayList<>(List.of(running));
        if (running.major() > OLDEST) {
            JavaHome oldest = null;
            for (JavaHome each : installed()) {
                if (each.major() == OLDEST && (oldest == null || each.build().compareTo(oldest.build()) > 0)) {
                    oldest = each;
                }
            }
            if (oldest != null) {
                found.add(oldest);
            }
        }
        return found;
    }

    private static List<JavaHome> installed() {
        Path user = Path.of(System.getProperty("user.home"));
        List<JavaHome> installed = new ArrayList<>();
        for (Path folder : List.of(Path.of("/usr/lib/jvm"), Path.of("/usr/lib64/jvm"), Path.of("/usr/java"),
                Path.of("/opt"),
                Path.of("/opt/java"), user.resolve(".sdkman/candidates/java"), user.resolve(".jdks"))) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
                for (Path entry : entries) {
                    JavaHome java = at(entry);
                    if (java != null) {
                        installed.add(java);
                    }
                }
            } catch (IOException e) {
                // a folder that is not there or may not be read holds none
            }
        }
        return installed;
    }

    /** @return the command that starts it */
    String command() {
        return folder.resolve("bin/java").toString();
    }

    /** @return its version as people read it */
    String words() {
        return "Java " + build + (vendor.isEmpty() ? "" : " (" + vendor + ")");
    }
}
