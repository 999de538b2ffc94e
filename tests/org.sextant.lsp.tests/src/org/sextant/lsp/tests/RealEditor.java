package org.sextant.lsp.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Runs an editor that is installed here, without a screen, set up as docs/editors.md says, and tells what it saw. */
final class RealEditor {
    static final Path ROOT = Path.of(System.getProperty("sextant.root"));

    private final Path temporary;

    /** @param temporary a folder for what it writes */
    RealEditor(Path temporary) {
        this.temporary = temporary;
    }

    static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(each -> Files.isExecutable(Path.of(each, program)));
    }

    /** The code that the documentation gives below a heading, as a file. */
    Path setUp(String heading, String language, String name) throws IOException {
        String text = Files.readString(ROOT.resolve("docs/editors.md"));
        String begin = "```" + language + "\n";
        int at = text.indexOf("### " + heading + "\n");
        assertTrue(at >= 0, heading);
        int from = text.indexOf(begin, at) + begin.length();
        return Files.writeString(temporary.resolve(name), text.substring(from, text.indexOf("```", from)));
    }

    /** A portfolio with two files, one of which is wrong twice. */
    Path portfolio() throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("riverside"));
        Files.writeString(folder.resolve("riverside.sextant"), """
            system Riverside "Riverside" {
                uses csif
            }
            organisation Trust "Northbank Hospitals" { kind provider }
            organisation Other "Others" { kind provider }
            """);
        Files.writeString(folder.resolve("work.sextant"), """
            for Riverside
            activity A { lead Trust  with Trsut }
            activity B { lead Tr }
            """);
        return folder;
    }

    /**
     * Runs it to its end.
     *
     * @param folder  the portfolio that its script uses
     * @param command what to run
     * @return what its script wrote
     */
    JsonObject drive(Path folder, String... command) throws IOException, InterruptedException {
        Path result = temporary.resolve("seen.json");
        ProcessBuilder editor = new ProcessBuilder(command);
        Map<String, String> environment = editor.environment();
        environment.put("HOME", temporary.toString());
        for (String each : List.of("CACHE", "STATE", "CONFIG", "DATA")) {
            environment.put("XDG_" + each + "_HOME", temporary.resolve(each).toString());
        }
        environment.put("JAVA_HOME", System.getProperty("sextant.java.home"));
        environment.put("PATH", Path.of(System.getProperty("sextant.distribution"), "bin") + File.pathSeparator
                + environment.get("PATH"));
        environment.put("SEXTANT_FOLDER", folder.toString());
        environment.put("SEXTANT_RESULT", result.toString());
        Path said = temporary.resolve("said.txt");
        Process process = editor.redirectErrorStream(true).redirectOutput(said.toFile()).start();
        process.getOutputStream().close();
        if (!process.waitFor(5 * Client.PATIENCE_S, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("it does not end\n" + Files.readString(said));
        }
        assertTrue(Files.exists(result), "no result\n" + Files.readString(said));
        return JsonParser.parseString(Files.readString(result)).getAsJsonObject();
    }

    static List<String> texts(JsonArray array) {
        return array.asList().stream().map(each -> each.getAsString()).toList();
    }
}
