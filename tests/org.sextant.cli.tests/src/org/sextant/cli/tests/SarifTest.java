package org.sextant.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

class SarifTest {
    private static final Map<String, String> LEVELS = Map.of("error", "error", "warning", "warning", "gap", "note",
            "info", "note");

    @Test
    void writesSarif() {
        Cli.Result result = Cli.sextant("check", "--format", "sarif", Cli.RIVERSIDE);
        Golden.check("check-riverside.sarif", result.out().replaceFirst(
                "(\"name\": \"Sextant\",\\s+\"version\": )\"[^\"]+\"", "$1\"VERSION\""));
    }

    @Test
    void saysHowUrgentAFindingIsAndWhatItMeans() {
        JsonNode run = Schemas.read(
                Cli.sextant("check", "--format", "sarif", Cli.RIVERSIDE, "fixtures/wrong/dates.sextant").out())
                .at("/runs/0");
        assertEquals("unicodeCodePoints", run.get("columnKind").asText());
        JsonNode rules = run.at("/tool/driver/rules");
        for (JsonNode result : run.get("results")) {
            assertEquals(LEVELS.get(result.at("/properties/severity").asText()), result.get("level").asText());
            JsonNode rule = rules.get(result.get("ruleIndex").asInt());
            assertEquals(result.get("ruleId"), rule.get("id"));
            assertFalse(rule.at("/help/text").asText().isBlank());
            assertFalse(rule.at("/shortDescription/text").asText().isBlank());
            JsonNode at = result.at("/locations/0/physicalLocation");
            assertFalse(URI.create(at.at("/artifactLocation/uri").asText()).isAbsolute());
            assertTrue(at.at("/region/startLine").asInt() >= 1);
        }
        assertEquals("It serves everything", Schemas.stream(run.get("results")).filter(each -> each.has("suppressions"))
                .findFirst().orElseThrow().at("/suppressions/0/justification").asText());
    }

    @Test
    void makesUrisRelativeAndEscapesThem(@TempDir Path folder) throws IOException {
        Path odd = Files.createDirectory(folder.resolve("two words, 100%"));
        Files.writeString(odd.resolve("caf\u00e9.sextant"), "system X \"x\" { uses csif }\nplace P\nplace P\n");
        JsonNode run = Schemas.read(Cli.sextant("check", "--format", "sarif", odd.toString()).out()).at("/runs/0");
        String uri = run.at("/results/0/locations/0/physicalLocation/artifactLocation/uri").asText();
        assertTrue(uri.startsWith("../") && uri.endsWith("/two%20words,%20100%25/caf%C3%A9.sextant"), uri);
    }

    @Test
    void saysWhatCouldNotBeRead(@TempDir Path folder) throws IOException {
        Files.createSymbolicLink(folder.resolve("gone.sextant"), folder.resolve("nowhere"));
        Files.writeString(folder.resolve("here.sextant"), "system X \"x\" { uses csif }\n");
        JsonNode run = Schemas.read(Cli.sextant("check", "--format", "sarif", folder.toString()).out()).at("/runs/0");
        assertFalse(run.at("/invocations/0/executionSuccessful").asBoolean());
        String said = run.at("/invocations/0/toolExecutionNotifications/0/message/text").asText();
        assertTrue(said.endsWith("gone.sextant: there is no such file"), said);
    }
}
