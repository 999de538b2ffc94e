package org.sextant.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.URIConverter;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.core.FrameworkContribution;
import org.sextant.core.FrameworkContributions;
import org.sextant.core.PluginFailure;

class FrameworkContributionsTest {
    private static final String PLUGIN = "<plugin><extension point='org.sextant.core.frameworks'>%s</extension>"
            + "</plugin>";
    private static final String ACME = PLUGIN
            .formatted("<framework id='acme' name='Acme' file='our frameworks/ácme.sextant'/>");

    @TempDir
    Path folder;

    @Test
    void opensFilesInFoldersAndJars() throws Exception {
        String text = "framework acme \"Ácme\" {}";
        String[] file = {"our frameworks/ácme.sextant", text};
        for (TestBundles bundles : List.of(new TestBundles(folder).add("com.acme", ACME, file),
                new TestBundles(folder).addJar("com.acme", ACME, file))) {
            FrameworkContributions frameworks = FrameworkContributions.load(bundles.read().registry());
            assertEquals(List.of(), frameworks.failures());
            FrameworkContribution acme = frameworks.find("acme").orElseThrow();
            assertEquals(text, acme.text());
            assertEquals("Acme", acme.name());
            assertEquals("sextant:/framework/com.acme/our%20frameworks/%C3%A1cme.sextant", encoded(acme.uri()));
            assertEquals("sextant", acme.uri().fileExtension());
            URIConverter converter = converter(frameworks);
            try (InputStream in = converter
                    .createInputStream(URI.createURI(acme.uri().toString()).appendFragment("x"))) {
                assertEquals(text, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
            assertTrue(converter.exists(acme.uri(), null));
        }
    }

    @Test
    void writesNothing() throws Exception {
        FrameworkContributions frameworks = load(ACME);
        URIConverter converter = converter(frameworks);
        URI uri = frameworks.find("acme").orElseThrow().uri();
        assertThrows(IOException.class, () -> converter.createOutputStream(uri));
        assertThrows(IOException.class, () -> converter.delete(uri, null));
        assertEquals(Boolean.TRUE, converter.getAttributes(uri, null).get(URIConverter.ATTRIBUTE_READ_ONLY));
    }

    @Test
    void namesAMissingFile() throws Exception {
        FrameworkContributions frameworks = load(ACME);
        IOException missing = assertThrows(IOException.class, () -> frameworks.find("acme").orElseThrow().text());
        assertEquals("com.acme has no file our frameworks/ácme.sextant", missing.getMessage());
        URI unknown = URI.createURI("sextant:/framework/com.acme/none.sextant");
        assertFalse(converter(frameworks).exists(unknown, null));
        assertThrows(IOException.class, () -> converter(frameworks).createInputStream(unknown));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x.sextant", "a/../../x.sextant", "/etc/x", "a//x", "file:/etc/x", "a\\..\\x", "./x",
            "x/"})
    void staysInItsBundle(String file) throws Exception {
        FrameworkContributions frameworks = load(PLUGIN.formatted("<framework id='acme' file='" + file + "'/>"));
        assertEquals(List.of(), frameworks.all());
        assertEquals(1, frameworks.failures().size());
    }

    @Test
    void givesADoubleIdToWhoComesFirst() throws Exception {
        FrameworkContributions frameworks = FrameworkContributions
                .load(new TestBundles(folder).add("com.acme", PLUGIN.formatted("<framework id='csif' file='a'/>"))
                        .add("org.sextant.frameworks", PLUGIN.formatted("<framework id='csif' file='b'/><framework/>"))
                        .read().registry());
        FrameworkContribution csif = frameworks.find("csif").orElseThrow();
        assertEquals("org.sextant.frameworks", csif.contributor());
        assertEquals("csif", csif.name());
        assertEquals(List.of(csif), frameworks.all());
        assertEquals(List.of("org.sextant.frameworks: framework has no id",
                "com.acme: framework csif has an id that org.sextant.frameworks uses already"),
                frameworks.failures().stream().map(PluginFailure::sentence).toList());
    }

    private FrameworkContributions load(String plugin) throws IOException {
        return FrameworkContributions.load(new TestBundles(folder).add("com.acme", plugin).read().registry());
    }

    private static URIConverter converter(FrameworkContributions frameworks) {
        URIConverter converter = new ExtensibleURIConverterImpl();
        converter.getURIHandlers().add(0, frameworks.uriHandler());
        return converter;
    }

    private static String encoded(URI uri) {
        return java.net.URI.create(uri.toString()).toASCIIString();
    }
}
