package org.sextant.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.core.FindingKinds;
import org.sextant.core.FrameworkContributions;
import org.sextant.core.PlainRegistry;
import org.sextant.core.Severity;

/** The extension points' schemas say what a plugin's author needs, and their examples work. */
class SchemaTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"findings", "frameworks"})
    void hasAllSections(String point) throws Exception {
        String schema = schema(point);
        for (String section : List.of("since", "examples", "apiinfo", "implementation")) {
            assertTrue(schema.contains("<meta.section type=\"" + section + "\"/>"), section);
        }
        assertTrue(schema.contains("0.1.0"));
        assertTrue(schema.contains("<meta.schema plugin=\"org.sextant.core\" id=\"" + point + "\""));
    }

    @Test
    void exampleOfFindingsWorks() throws Exception {
        FindingKinds kinds = FindingKinds.load(example("findings").registry());
        assertEquals(List.of(), kinds.failures());
        assertTrue(kinds.get("acme.review.overdue").explanation().contains("\n\n"));
    }

    @Test
    void exampleOfFrameworksWorks() throws Exception {
        FrameworkContributions frameworks = FrameworkContributions.load(example("frameworks").registry());
        assertEquals(List.of(), frameworks.failures());
        assertEquals("{}", frameworks.find("acme").orElseThrow().text());
    }

    private PlainRegistry example(String point) throws Exception {
        String schema = schema(point);
        String example = schema.substring(schema.indexOf("&lt;pre&gt;") + "&lt;pre&gt;".length(),
                schema.indexOf("&lt;/pre&gt;"));
        String plugin = example.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&apos;", "'")
                .replace("&amp;", "&");
        PlainRegistry plain = new TestBundles(folder)
                .add("com.acme", "<plugin>" + plugin + "</plugin>", "frameworks/acme.sextant", "{}").read();
        assertEquals(List.of(), plain.failures());
        return plain;
    }

    private static String schema(String point) throws Exception {
        try (InputStream in = Severity.class.getResourceAsStream("/schema/" + point + ".exsd")) {
            assertNotNull(in, "the bundle holds no schema of " + point);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
