package org.sextant.portfolio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.sextant.testsupport.Texts;

/** How the bundles hang together: docs/developer-guide.md, The parts. */
class ArchitectureTest {
    /** What everything in the workbench may build upon. */
    private static final Set<String> HEADLESS = Set.of("model", "core", "dsl", "analysis", "portfolio", "dsl.ide");

    /** What each bundle may need of Sextant's own. A new bundle is entered here, with a word to those who read the guide. */
    private static final Map<String, Set<String>> MAY_NEED = Map.ofEntries(
            Map.entry("org.sextant.model", Set.of()),
            Map.entry("org.sextant.core", Set.of("model")),
            Map.entry("org.sextant.frameworks", Set.of("core")),
            Map.entry("org.sextant.dsl", Set.of("model", "core")),
            Map.entry("org.sextant.analysis", Set.of("model", "core")),
            Map.entry("org.sextant.portfolio", Set.of("model", "core", "dsl", "analysis")),
            Map.entry("org.sextant.dsl.ide", Set.of("model", "core", "dsl", "analysis", "portfolio")),
            Map.entry("org.sextant.lsp", HEADLESS),
            Map.entry("org.sextant.cli", Set.of("model", "core", "dsl", "analysis", "portfolio", "lsp")),
            Map.entry("org.sextant.workspace", HEADLESS),
            Map.entry("org.sextant.workbench.common", and(HEADLESS, "workspace")),
            Map.entry("org.sextant.workbench.editor", and(HEADLESS, "workspace", "workbench.common")),
            Map.entry("org.sextant.workbench.compare", and(HEADLESS, "workspace", "workbench.common")),
            Map.entry("org.sextant.workbench.search", and(HEADLESS, "workspace", "workbench.common")),
            Map.entry("org.sextant.workbench.views", and(HEADLESS, "workspace", "workbench.common")),
            Map.entry("org.sextant.workbench.forms", and(HEADLESS, "workspace", "workbench.common")),
            Map.entry("org.sextant.workbench", and(HEADLESS, "workspace", "workbench.common")));

    private static final String WORKSPACE = "org.sextant.workspace";
    private static final String OWN = "org.sextant.";
    private static final String WORKBENCH = OWN + "workbench";
    private static final List<String> UI = List.of("org.eclipse.ui", "org.eclipse.jface", "org.eclipse.swt",
            "org.eclipse.e4", "org.eclipse.core.resources", "org.eclipse.xtext.ui");
    private static final List<String> TESTS = List.of("junit", "org.junit", "org.opentest4j",
            "org.sextant.testsupport");
    private static final int LONGEST_SOURCE = 800;
    private static final int LONGEST_PLUGIN_XML = 300;
    private static final Pattern POINT = Pattern.compile("<extension-point\\s[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("(id|name|schema)=\"([^\"]*)\"");

    private static Set<String> and(Set<String> some, String... others) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(List.of(others));
        return all;
    }

    @Test
    void everyBundleIsInTheTable() {
        assertEquals(new TreeSet<>(MAY_NEED.keySet()),
                new TreeSet<>(Bundle.product().stream().map(Bundle::id).toList()));
    }

    @Test
    void dependenciesPointDown() {
        List<String> wrong = new ArrayList<>();
        for (Bundle bundle : Bundle.product()) {
            Set<String> may = MAY_NEED.getOrDefault(bundle.id(), Set.of());
            bundle.requires().stream()
                    .filter(each -> each.startsWith(OWN) && !may.contains(each.substring(OWN.length())))
                    .forEach(each -> wrong.add(bundle.id() + " requires " + each));
            bundle.imports().stream().filter(each -> each.startsWith(OWN))
                    .forEach(each -> wrong.add(bundle.id() + " imports " + each));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void sourcesUseOnlyWhatTheirBundleMayNeed() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Bundle bundle : Bundle.product()) {
            Set<String> may = new TreeSet<>(Set.of(bundle.id()));
            MAY_NEED.getOrDefault(bundle.id(), Set.of()).forEach(each -> may.add(OWN + each));
            for (Path source : bundle.sources()) {
                Files.readString(source).lines().map(ArchitectureTest::imported)
                        .filter(each -> each.startsWith(OWN)
                                && may.stream().noneMatch(some -> each.startsWith(some + '.')))
                        .forEach(each -> wrong.add(source.getFileName() + " imports " + each));
                Files.readString(source).lines().map(ArchitectureTest::imported)
                        .filter(each -> each.startsWith(OWN) && each.contains(".internal.")
                                && !each.startsWith(bundle.id() + '.'))
                        .forEach(each -> wrong.add(source.getFileName() + " imports " + each + ", which is no API"));
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static String imported(String line) {
        return line.startsWith("import ") ? line.replaceFirst("^import (static )?", "") : "";
    }

    @Test
    void nothingNeedsATestNorOutsideTheWorkbenchAUserInterface() {
        List<String> wrong = new ArrayList<>();
        for (Bundle bundle : Bundle.product()) {
            Set<String> needs = new TreeSet<>(bundle.requires());
            needs.addAll(bundle.imports());
            boolean headless = !bundle.id().startsWith(WORKBENCH);
            needs.stream()
                    .filter(each -> TESTS.stream().anyMatch(each::startsWith) || each.endsWith(".tests")
                            || headless && UI.stream().anyMatch(each::startsWith)
                                    && !(bundle.id().equals(WORKSPACE) && each.equals("org.eclipse.core.resources")))
                    .forEach(each -> wrong.add(bundle.id() + " needs " + each));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void packagesBeginWithTheBundlesId() {
        List<String> wrong = new ArrayList<>();
        for (Bundle bundle : Bundle.all()) {
            bundle.packages().stream().filter(each -> !each.equals(bundle.id()) && !each.startsWith(bundle.id() + '.'))
                    .forEach(each -> wrong.add(bundle.id() + " has " + each));
            bundle.exports().keySet().stream()
                    .filter(each -> !each.equals(bundle.id()) && !each.startsWith(bundle.id() + '.'))
                    .forEach(each -> wrong.add(bundle.id() + " exports " + each));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void onlyApiIsExportedToEverybody() {
        List<String> wrong = new ArrayList<>();
        for (Bundle bundle : Bundle.product()) {
            bundle.api().stream().filter(each -> (each + '.').contains(".internal."))
                    .forEach(each -> wrong.add(bundle.id() + " exports " + each));
            bundle.exports().forEach((name, directives) -> {
                boolean hidden = directives.matches("x-internal:=\"?true\"?|x-friends:=\"?[\\w.,\\s]*\\.tests\"?");
                if (!directives.isEmpty() && !hidden) {
                    wrong.add(bundle.id() + " exports " + name + " with " + directives);
                }
            });
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Bundle bundle : Bundle.product()) {
            for (String name : bundle.packages()) {
                Path info = bundle.folder().resolve("src").resolve(name.replace('.', '/')).resolve("package-info.java");
                boolean marked = Files.exists(info) && Files.readString(info).contains("@NullMarked");
                // the model's package is generated with its own; what is written by hand there is marked class by class
                if (!marked && !bundle.id().equals("org.sextant.model")) {
                    wrong.add(name);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void noSourceFileIsTooLong() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Bundle bundle : Bundle.all()) {
            for (Path source : bundle.sources()) {
                long lines = Files.readString(source).lines().count();
                if (lines > LONGEST_SOURCE) {
                    wrong.add(source.getFileName() + " has " + lines + " lines");
                }
            }
            Path plugin = bundle.folder().resolve("plugin.xml");
            if (Files.exists(plugin) && Files.readString(plugin).lines().count() >= LONGEST_PLUGIN_XML) {
                wrong.add(bundle.id() + "/plugin.xml has " + Files.readString(plugin).lines().count() + " lines");
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyExtensionPointHasASchema() throws IOException {
        int points = 0;
        for (Bundle bundle : Bundle.product()) {
            Path plugin = bundle.folder().resolve("plugin.xml");
            Matcher found = POINT.matcher(Files.exists(plugin) ? Files.readString(plugin) : "");
            while (found.find()) {
                points++;
                assertSchema(bundle, found.group());
            }
        }
        assertTrue(points >= 3, "only " + points + " extension points were looked at");
    }

    private static void assertSchema(Bundle bundle, String point) throws IOException {
        Map<String, String> attributes = new TreeMap<>();
        ATTRIBUTE.matcher(point).results().forEach(each -> attributes.put(each.group(1), each.group(2)));
        assertEquals(Set.of("id", "name", "schema"), attributes.keySet(), point);
        Path schema = bundle.folder().resolve(attributes.get("schema"));
        assertTrue(Files.exists(schema), schema + " is missing");
        String text = Files.readString(schema);
        assertTrue(text.contains("plugin=\"" + bundle.id() + "\" id=\"" + attributes.get("id") + "\""),
                schema + " is of another point");
        for (String section : List.of("since", "examples", "apiinfo")) {
            assertTrue(text.contains("<meta.section type=\"" + section + "\"/>"),
                    schema + " has no section " + section);
        }
        String included = Files.readString(bundle.folder().resolve("build.properties"));
        assertTrue(included.contains("schema/"), bundle.id() + " leaves schema/ out of what it builds");
    }

    @Test
    void whatABundleContributesIsBuiltIn() throws IOException {
        for (Bundle bundle : Bundle.product()) {
            String included = Files.readString(bundle.folder().resolve("build.properties"));
            for (String each : List.of("plugin.xml", "frameworks")) {
                assertTrue(!Files.exists(bundle.folder().resolve(each)) || included.contains(each),
                        bundle.id() + " leaves out " + each);
            }
        }
    }

    @Test
    void guideNamesEveryBundle() {
        String guide = Texts.read("docs/developer-guide.md");
        Bundle.product().forEach(each -> assertTrue(guide.contains(each.id() + ' '), each.id()));
    }
}
