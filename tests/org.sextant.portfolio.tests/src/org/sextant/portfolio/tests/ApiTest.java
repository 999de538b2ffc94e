package org.sextant.portfolio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClassifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sextant.model.SextantPackage;
import org.sextant.testsupport.Texts;

/**
 * The signatures of the packages that a bundle exports are those in <code>api/BUNDLE.txt</code>: what changes there is a
 * decision. To write them anew, run the test with <code>-Dsextant.api.update=true</code>, and look at what changed.
 */
class ApiTest {
    private static final String UPDATE = "sextant.api.update";
    private static final String FOLDER = "tests/org.sextant.portfolio.tests/api";
    private static final String MODEL = "org.sextant.model";

    /** The command line's interface is its commands, the language server's its protocol; frameworks have no code. */
    private static final Set<String> WITHOUT = Set.of("org.sextant.cli", "org.sextant.lsp", "org.sextant.frameworks");

    /** Shared among our own bundles only, so far: nothing promises plugins that it stays. */
    private static final Set<String> OWN = Set.of("org.sextant.dsl.ide", "org.sextant.workspace",
            "org.sextant.workbench");

    static Stream<Bundle> bundles() {
        return Bundle.product().stream().filter(each -> !WITHOUT.contains(each.id())
                && OWN.stream().noneMatch(own -> (each.id() + '.').startsWith(own + '.')));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void isAsCommitted(Bundle bundle) throws IOException, ClassNotFoundException {
        Path file = Texts.root().resolve(FOLDER).resolve(bundle.id() + ".txt");
        List<String> actual = signatures(bundle);
        if (Boolean.getBoolean(UPDATE)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, String.join("\n", actual) + "\n");
        }
        assertTrue(Files.exists(file),
                "the API of " + bundle.id() + " is not committed; run with -D" + UPDATE + "=true");
        assertEquals(String.join("\n", Files.readAllLines(file)), String.join("\n", actual),
                "the API of " + bundle.id() + " has changed; if it was meant to, run with -D" + UPDATE + "=true");
    }

    @Test
    void noFileIsLeftOver() throws IOException {
        Set<String> expected = new TreeSet<>(bundles().map(each -> each.id() + ".txt").toList());
        try (Stream<Path> files = Files.list(Texts.root().resolve(FOLDER))) {
            assertEquals(expected, new TreeSet<>(files.map(each -> each.getFileName().toString()).toList()));
        }
    }

    private static List<String> signatures(Bundle bundle) throws ClassNotFoundException {
        TreeMap<String, Class<?>> types = new TreeMap<>();
        for (Path source : bundle.sources()) {
            String name = bundle.packageOf(source);
            String type = source.getFileName().toString().replace(".java", "");
            if (bundle.api().contains(name) && !type.equals("package-info")) {
                types.put(name + '.' + type, Class.forName(name + '.' + type, false, ApiTest.class.getClassLoader()));
            }
        }
        if (bundle.id().equals(MODEL)) {
            generated().forEach(type -> types.put(type.getName(), type));
        }
        List<String> lines = new ArrayList<>();
        types.values().forEach(type -> lines.addAll(Signatures.of(type)));
        return lines;
    }

    /** What the build generates of the model. Its package and factory follow from it; how it is implemented is no API. */
    private static List<Class<?>> generated() {
        List<Class<?>> types = new ArrayList<>();
        for (EClassifier classifier : SextantPackage.eINSTANCE.getEClassifiers()) {
            types.add(classifier.getInstanceClass());
        }
        return types;
    }
}
