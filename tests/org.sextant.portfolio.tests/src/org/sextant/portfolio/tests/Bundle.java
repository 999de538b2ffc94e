package org.sextant.portfolio.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import org.sextant.testsupport.Texts;

/**
 * A bundle of the repository, as its manifest has it.
 *
 * @param id       its symbolic name
 * @param folder   its folder
 * @param requires the bundles it requires
 * @param imports  the packages it imports
 * @param exports  the packages it exports, each with its directives
 */
record Bundle(String id, Path folder, Set<String> requires, Set<String> imports, Map<String, String> exports) {
    private static final List<String> FOLDERS = List.of("bundles", "dsl", "tests");
    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    /** All bundles of the repository, by their ids. */
    static List<Bundle> all() {
        List<Bundle> all = new ArrayList<>();
        for (String folder : FOLDERS) {
            try (Stream<Path> folders = Files.list(Texts.root().resolve(folder))) {
                folders.filter(each -> Files.exists(each.resolve(MANIFEST))).sorted()
                        .forEach(each -> all.add(read(each)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    /** The bundles that make up the product. */
    static List<Bundle> product() {
        return all().stream().filter(each -> !each.isTest()).toList();
    }

    private static Bundle read(Path folder) {
        try (InputStream in = Files.newInputStream(folder.resolve(MANIFEST))) {
            Attributes main = new Manifest(in).getMainAttributes();
            return new Bundle(clauses(main, "Bundle-SymbolicName").keySet().iterator().next(), folder,
                    clauses(main, "Require-Bundle").keySet(), clauses(main, "Import-Package").keySet(),
                    clauses(main, "Export-Package"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a header lists, with what follows each; a comma within quotation marks separates nothing. */
    private static Map<String, String> clauses(Attributes main, String header) {
        Map<String, String> clauses = new LinkedHashMap<>();
        String value = main.getValue(header);
        if (value != null) {
            for (String clause : value.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
                String[] parts = clause.strip().split(";", 2);
                clauses.put(parts[0].strip(), parts.length > 1 ? parts[1] : "");
            }
        }
        return clauses;
    }

    boolean isTest() {
        return folder.getParent().getFileName().toString().equals("tests");
    }

    /** Its own source files; what the build generates is not among them. */
    List<Path> sources() {
        Path source = folder.resolve("src");
        if (!Files.isDirectory(source)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(source)) {
            return files.filter(each -> each.toString().endsWith(".java")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The packages of its source files. */
    Set<String> packages() {
        Set<String> packages = new LinkedHashSet<>();
        sources().forEach(each -> packages.add(packageOf(each)));
        return packages;
    }

    String packageOf(Path source) {
        return folder.resolve("src").relativize(source.getParent()).toString().replace('\\', '/').replace('/', '.');
    }

    /** The packages that are API: exported to everybody. */
    List<String> api() {
        return exports.entrySet().stream().filter(each -> each.getValue().isEmpty()).map(Map.Entry::getKey).toList();
    }

    @Override
    public String toString() {
        return id;
    }
}
