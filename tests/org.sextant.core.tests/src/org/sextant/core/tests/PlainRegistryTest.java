package org.sextant.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sextant.core.FindingKinds;
import org.sextant.core.FrameworkContributions;
import org.sextant.core.PlainRegistry;
import org.sextant.core.PluginFailure;

class PlainRegistryTest {
    private static final String POINT = "org.sextant.core.findings";
    private static final String PLUGIN = "<plugin><extension point=\"org.sextant.core.findings\">"
            + "<finding code=\"%s\"/></extension></plugin>";

    @TempDir
    Path folder;

    @Test
    void readsFoldersAndJars() throws Exception {
        PlainRegistry plain = new TestBundles(folder).add("com.acme.a", PLUGIN.formatted("a.b"))
                .addJar("com.acme.b", PLUGIN.formatted("c.d")).read();
        assertEquals(List.of(), plain.failures());
        assertEquals(List.of("com.acme.a a.b", "com.acme.b c.d"), findings(plain));
    }

    @Test
    void passesOverWhatIsNoPluginToUs() throws Exception {
        PlainRegistry plain = new TestBundles(folder)
                .add("org.eclipse.other", "<plugin><extension point=\"org.eclipse.ui.views\"> not even XML")
                .add("org.eclipse.more", "<plugin><extension-point id=\"x\" not even XML").read();
        assertEquals(List.of(), plain.failures());
    }

    @Test
    void namesWhatCannotBeRead() throws Exception {
        PlainRegistry plain = new TestBundles(folder).add("com.acme.broken", PLUGIN.formatted("a.b") + "</plugin>")
                .add("com.acme.good", PLUGIN.formatted("c.d")).read();
        assertEquals(List.of("com.acme.good c.d"), findings(plain));
        PluginFailure failure = plain.failures().getFirst();
        assertEquals("com.acme.broken", failure.contributor());
        assertTrue(failure.sentence().startsWith("com.acme.broken: plugin.xml cannot be read: "), failure::sentence);
        assertEquals(1, plain.failures().size());
    }

    @Test
    void wantsTheManifestBeside() throws Exception {
        PlainRegistry plain = new TestBundles(folder).add("", PLUGIN.formatted("a.b")).read();
        assertEquals(List.of(), findings(plain));
        assertTrue(plain.failures().getFirst().message().contains("Bundle-SymbolicName"));
    }

    @Test
    void readsLongNamesOverTwoLines() throws Exception {
        PlainRegistry plain = new TestBundles(folder)
                .add("com.acme.name\r\n .over.two.lines", PLUGIN.formatted("a.b")).read();
        assertEquals(List.of("com.acme.name.over.two.lines a.b"), findings(plain));
    }

    @Test
    void takesTheFirstOfTwoBundlesOfOneName() throws Exception {
        PlainRegistry plain = new TestBundles(folder).add("com.acme.a", PLUGIN.formatted("a.b"))
                .add("com.acme.a", PLUGIN.formatted("c.d")).read();
        assertEquals(List.of("com.acme.a a.b"), findings(plain));
        assertTrue(plain.failures().getFirst().message().startsWith("is there twice"));
    }

    @Test
    void opensNoExternalEntity() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        PlainRegistry plain = new TestBundles(folder)
                .add("com.acme.evil", "<!DOCTYPE plugin [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                        + "<plugin><extension point=\"org.sextant.core.findings\"><finding code=\"a.b\">&x;</finding>"
                        + "</extension></plugin>")
                .read();
        assertEquals(List.of(), findings(plain));
        assertTrue(plain.failures().getFirst().message().contains("DOCTYPE"), plain.failures()::toString);
    }

    @Test
    void translatesAsEclipseDoes() throws Exception {
        PlainRegistry plain = new TestBundles(folder)
                .add("com.acme.a", PLUGIN.formatted("%code") + "<!-- -->", "plugin.properties", "code = a.b")
                .add("com.acme.b", PLUGIN.formatted("%missing"), "plugin.properties", "code = a.b")
                .add("com.acme.c", PLUGIN.formatted("%nofile")).read();
        assertEquals(List.of("com.acme.a a.b", "com.acme.b %missing", "com.acme.c %nofile"), findings(plain));
    }

    @Test
    void loadsClassesWithTheLoaderGiven() throws Exception {
        PlainRegistry plain = new TestBundles(folder)
                .extend("com.acme.a", POINT, "<finding class=\"" + Misbehaving.Good.class.getName() + "\"/>").read();
        Object made = elements(plain)[0].createExecutableExtension("class");
        assertInstanceOf(Misbehaving.Good.class, made);
    }

    @Test
    void leavesARegistryInForceAlone() throws Exception {
        PlainRegistry.install(PlainRegistryTest.class.getClassLoader());
        IExtensionRegistry first = RegistryFactory.getRegistry();
        PlainRegistry.install(new TestBundles(folder).add("com.acme.a", PLUGIN.formatted("a.b")).loader());
        assertSame(first, RegistryFactory.getRegistry());
    }

    @Test
    void findsTheRealExtensionPoints() {
        List<PluginFailure> failures = PlainRegistry.install(PlainRegistryTest.class.getClassLoader());
        assertEquals(List.of(), failures);
        for (String point : List.of(FindingKinds.POINT, FrameworkContributions.POINT)) {
            assertNotNull(RegistryFactory.getRegistry().getExtensionPoint(point), point);
        }
        assertFalse(FindingKinds.load().failures().stream().anyMatch(f -> f.contributor().startsWith("org.sextant.")));
    }

    private static List<String> findings(PlainRegistry plain) {
        return Arrays.stream(elements(plain)).map(e -> e.getContributor().getName() + " " + e.getAttribute("code"))
                .toList();
    }

    private static IConfigurationElement[] elements(PlainRegistry plain) {
        return plain.registry().getConfigurationElementsFor(POINT);
    }
}
