package org.sextant.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;

/** Checks JSON against the schemas in docs/schema, more strictly than they say: no field may be there that they lack. */
final class Schemas {
    private static final Path FOLDER = Path.of(System.getProperty("sextant.root"), "docs", "schema");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Schemas() {
    }

    /** Reads JSON. */
    static JsonNode read(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The elements of an array. */
    static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** Reads JSON that fits the schema which it names. */
    static JsonNode valid(String json) {
        JsonNode document = read(json);
        try {
            String name = document.get("schema").textValue().replace('/', '-') + ".schema.json";
            JsonNode schema = MAPPER.readTree(FOLDER.resolve(name).toFile());
            close(schema);
            ((ObjectNode) schema).remove("$id");
            Set<ValidationMessage> wrong = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema)
                    .validate(document);
            assertEquals(Set.of(), wrong, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return document;
    }

    /** Lets an object have the fields listed and no other. */
    private static void close(JsonNode schema) {
        schema.forEach(Schemas::close);
        if (schema instanceof ObjectNode object && schema.path("type").asText().equals("object")
                && schema.has("properties") && !schema.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
    }
}
