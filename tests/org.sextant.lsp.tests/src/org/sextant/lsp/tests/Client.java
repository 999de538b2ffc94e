package org.sextant.lsp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** An editor that does what a test says, and the server that it started. */
final class Client implements AutoCloseable {
    static final long PATIENCE_S = 60;

    /** Stands for the method of an answer to what was no request. */
    static final String TO_NOTHING = "answer to nothing";

    private static final Path DISTRIBUTION = Path.of(System.getProperty("sextant.distribution"));

    private final Process process;
    private final OutputStream out;
    private final Map<String, CompletableFuture<JsonObject>> asked = new ConcurrentHashMap<>();
    private final BlockingQueue<JsonObject> told = new LinkedBlockingQueue<>();
    private final List<JsonObject> kept = new ArrayList<>();
    private final StringBuffer errors = new StringBuffer();
    private final CompletableFuture<String> ended = new CompletableFuture<>();
    private final CompletableFuture<Boolean> errorsEnded = new CompletableFuture<>();
    private ByteArrayOutputStream together;
    private int count;
    private boolean ends = true;

    Client(Process process, InputStream in, OutputStream out) {
        this.process = process;
        this.out = out;
        // Each waits in a read of its own, which holds up virtual threads where there are few processors.
        Thread.ofPlatform().daemon().start(() -> read(in));
        Thread.ofPlatform().daemon().start(() -> errors(process.getErrorStream()));
    }

    /** How the server is started. */
    static ProcessBuilder server(Path cache, String... arguments) {
        ProcessBuilder builder = new ProcessBuilder(Stream
                .concat(Stream.of(DISTRIBUTION.resolve("bin/sextant").toString(), "lsp"), Arrays.stream(arguments))
                .toList());
        builder.environment().put("JAVA_HOME", System.getProperty("sextant.java.home"));
        builder.environment().put("XDG_CACHE_HOME", cache.toString());
        return builder;
    }

    /** Starts a server; nothing is said yet. */
    static Client start(ProcessBuilder server) {
        try {
            Process process = server.start();
            return new Client(process, new BufferedInputStream(process.getInputStream()), process.getOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Client start(Path cache) {
        return start(server(cache.resolve("cache")));
    }

    /** Starts a server for a folder, with what the client can do. */
    static Client in(Path folder, String capabilities) {
        Client client = start(folder.resolveSibling("apart"));
        client.initialize(capabilities, folder);
        return client;
    }

    /** Says the first words, and gives what the server can do. */
    JsonObject initialize(String capabilities, Path... folders) {
        JsonArray roots = new JsonArray();
        for (Path each : folders) {
            roots.add(json("{uri: '%s', name: 'x'}".formatted(each.toUri())));
        }
        JsonObject said = json("{processId: null, rootUri: null, capabilities: %s}".formatted(capabilities));
        said.add("workspaceFolders", roots);
        JsonObject result = ask("initialize", said).getAsJsonObject();
        tell("initialized", "{}");
        return result.getAsJsonObject("capabilities");
    }

    static JsonObject json(String text) {
        return JsonParser.parseString(text.replace('\'', '"')).getAsJsonObject();
    }

    /** Asks and gives what the server answers, an error or a result. */
    CompletableFuture<JsonObject> request(String method, JsonElement parameters) {
        String id = Integer.toString(++count);
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        asked.put(id, answer);
        JsonObject message = json("{jsonrpc: '2.0'}");
        message.addProperty("id", count);
        message.addProperty("method", method);
        message.add("params", parameters);
        send(message);
        return answer;
    }

    /** The number of the last request. */
    int last() {
        return count;
    }

    JsonElement ask(String method, JsonElement parameters) {
        JsonObject answer = answer(request(method, parameters));
        if (answer.has("error")) {
            throw new AssertionError(method + ": " + answer);
        }
        return answer.get("result");
    }

    JsonElement ask(String method, String parameters) {
        return ask(method, json(parameters));
    }

    /** The code of the error that the answer is. */
    int refused(CompletableFuture<JsonObject> request) {
        JsonObject answer = answer(request);
        if (!answer.has("error")) {
            throw new AssertionError("no error: " + answer);
        }
        return answer.getAsJsonObject("error").get("code").getAsInt();
    }

    static JsonObject answer(CompletableFuture<JsonObject> request) {
        return request.orTimeout(PATIENCE_S, TimeUnit.SECONDS).join();
    }

    void tell(String method, JsonElement parameters) {
        JsonObject message = json("{jsonrpc: '2.0'}");
        message.addProperty("method", method);
        message.add("params", parameters);
        send(message);
    }

    void tell(String method, String parameters) {
        tell(method, json(parameters));
    }

    void send(JsonObject message) {
        raw(framed(message.toString()));
    }

    static byte[] framed(String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        byte[] head = ("Content-Length: " + bytes.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        byte[] all = Arrays.copyOf(head, head.length + bytes.length);
        System.arraycopy(bytes, 0, all, head.length, bytes.length);
        return all;
    }

    /** Sends all that is said meanwhile in one piece. */
    synchronized <T> T together(Supplier<T> says) {
        together = new ByteArrayOutputStream();
        T said = says.get();
        byte[] all = together.toByteArray();
        together = null;
        raw(all);
        return said;
    }

    synchronized void raw(byte[] bytes) {
        try {
            if (together != null) {
                together.write(bytes);
                return;
            }
            out.write(bytes);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void open(Path file, String text) {
        open(file.toUri().toString(), text);
    }

    void open(String uri, String text) {
        JsonObject item = json("{languageId: 'sextant', version: 1}");
        item.addProperty("uri", uri);
        item.addProperty("text", text);
        JsonObject said = new JsonObject();
        said.add("textDocument", item);
        tell("textDocument/didOpen", said);
    }

    /** Opens a file of a portfolio as it is on disk. */
    void open(Path file) {
        try {
            open(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void change(Path file, int version, JsonObject... changes) {
        JsonObject said = json("{textDocument: {uri: '%s', version: %d}}".formatted(file.toUri(), version));
        JsonArray all = new JsonArray();
        List.of(changes).forEach(all::add);
        said.add("contentChanges", all);
        tell("textDocument/didChange", said);
    }

    /** A change of a part of a text. */
    static JsonObject change(int line, int character, int endLine, int endCharacter, String text) {
        JsonObject change = json("{range: {start: {line: %d, character: %d}, end: {line: %d, character: %d}}}"
                .formatted(line, character, endLine, endCharacter));
        change.addProperty("text", text);
        return change;
    }

    static JsonObject whole(String text) {
        JsonObject change = new JsonObject();
        change.addProperty("text", text);
        return change;
    }

    void close(Path file) {
        tell("textDocument/didClose", "{textDocument: {uri: '%s'}}".formatted(file.toUri()));
    }

    /** Parameters that name a text, with others. */
    static JsonObject of(Path file, String others) {
        JsonObject parameters = json(others);
        parameters.add("textDocument", json("{uri: '%s'}".formatted(file.toUri())));
        return parameters;
    }

    /** Waits for something that the server says unasked, or asks, and has not been waited for. */
    JsonObject await(String method, Predicate<JsonObject> which) {
        for (JsonObject each : kept) {
            if (is(each, method, which)) {
                kept.remove(each);
                return each.getAsJsonObject("params");
            }
        }
        try {
            while (true) {
                JsonObject next = told.poll(PATIENCE_S, TimeUnit.SECONDS);
                if (next == null) {
                    throw new AssertionError(method + " does not come; what came: " + kept + "\n" + errors);
                }
                if (is(next, method, which)) {
                    return next.getAsJsonObject("params");
                }
                kept.add(next);
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean is(JsonObject message, String method, Predicate<JsonObject> which) {
        return message.get("method").getAsString().equals(method)
                && which.test(message.get("params") instanceof JsonObject given ? given : new JsonObject());
    }

    /** Waits for what is found in a file. */
    JsonArray found(Path file) {
        return found(file, each -> true);
    }

    JsonArray found(Path file, Predicate<JsonArray> which) {
        return await("textDocument/publishDiagnostics",
                each -> each.get("uri").getAsString().equals(file.toUri().toString())
                        && which.test(each.getAsJsonArray("diagnostics")))
                .getAsJsonArray("diagnostics");
    }

    /** Whether the server has said something unasked, or asked, that has not been waited for. */
    List<JsonObject> heard(String method) {
        told.drainTo(kept);
        return kept.stream().filter(each -> each.get("method").getAsString().equals(method)).toList();
    }

    /** The codes of findings. */
    static List<String> codes(JsonArray found) {
        return found.asList().stream().map(each -> each.getAsJsonObject().get("code").getAsString()).toList();
    }

    private void read(InputStream in) {
        StringBuilder rest = new StringBuilder();
        try (in) {
            for (JsonObject next = next(in, rest); next != null; next = next(in, rest)) {
                take(next);
            }
        } catch (IOException e) {
            rest.append(e);
        }
        ended.complete(rest.toString());
        asked.values().forEach(each -> each.completeExceptionally(new AssertionError("it ended\n" + errors)));
    }

    private void take(JsonObject message) {
        if (!message.has("method")) {
            CompletableFuture<JsonObject> answer = message.has("id") && !message.get("id").isJsonNull()
                    ? asked.remove(message.get("id").getAsString()) : null;
            if (answer == null) {
                JsonObject unasked = new JsonObject();
                unasked.addProperty("method", TO_NOTHING);
                unasked.add("params", message);
                told.add(unasked);
            } else {
                answer.complete(message);
            }
            return;
        }
        told.add(message);
        if (message.has("id")) {
            JsonObject answer = json("{jsonrpc: '2.0'}");
            answer.add("id", message.get("id"));
            answer.add("result", JsonNull.INSTANCE);
            send(answer);
        }
    }

    /** The next message; what is none is put into the rest. */
    private static JsonObject next(InputStream in, StringBuilder rest) throws IOException {
        String head = line(in);
        if (head == null) {
            return null;
        }
        if (!head.startsWith("Content-Length: ") || !"".equals(line(in))) {
            rest.append(head).append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return null;
        }
        byte[] body = in.readNBytes(Integer.parseInt(head.substring("Content-Length: ".length())));
        return JsonParser.parseString(new String(body, StandardCharsets.UTF_8)).getAsJsonObject();
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                return null;
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    private void errors(InputStream in) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().forEach(each -> errors.append(each).append('\n'));
        } catch (IOException | UncheckedIOException e) {
            errors.append(e);
        }
        errorsEnded.complete(true);
    }

    /** What the server wrote to standard error; all of it once it has ended. */
    String errors() {
        return errors.toString();
    }

    void closeInput() {
        ends = false;
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for the end of the process, and gives its status. Nothing but messages may have been written. */
    int end() {
        ends = false;
        try {
            if (!process.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("it does not end\n" + errors);
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        assertEquals("", ended.orTimeout(PATIENCE_S, TimeUnit.SECONDS).join());
        errorsEnded.orTimeout(PATIENCE_S, TimeUnit.SECONDS).join();
        return process.exitValue();
    }

    /** Ends as an editor does. */
    @Override
    public void close() {
        if (!ends) {
            process.destroyForcibly();
            return;
        }
        ask("shutdown", JsonNull.INSTANCE);
        tell("exit", JsonNull.INSTANCE);
        assertEquals(0, end(), errors::toString);
    }
}
