package org.sextant.cli.internal.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.sextant.cli.internal.Output;

import com.google.gson.stream.JsonWriter;

/** Writes JSON; nothing is written for what is null. */
final class Json {
    private final Output out;
    private final JsonWriter writer;

    /** Hands on to an output, whose failures are unchecked. */
    private static final class Target extends Writer {
        private final Output out;

        Target(Output out) {
            this.out = out;
        }

        @Override
        public void write(char[] characters, int offset, int length) {
            out.text(new String(characters, offset, length));
        }

        @Override
        public void flush() {
            out.flush();
        }

        @Override
        public void close() {
            out.flush();
        }
    }

    Json(Output out) {
        this.out = out;
        writer = new JsonWriter(new Target(out));
        writer.setIndent("  ");
        writer.setHtmlSafe(false);
    }

    /** A step of the writer's that may throw, though the target does not. */
    private interface Step {
        void run() throws IOException;
    }

    private void run(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the whole document: an object. */
    void document(Runnable content) {
        object(content);
        out.text("\n");
        out.flush();
    }

    /** Writes an object as the next element of an array. */
    void object(Runnable content) {
        run(writer::beginObject);
        content.run();
        run(writer::endObject);
    }

    /** Writes an object as a field. */
    void object(String name, Runnable content) {
        run(() -> writer.name(name));
        object(content);
    }

    /** Writes an array of objects as a field. */
    <T> void objects(String name, Iterable<T> items, Consumer<T> content) {
        run(() -> writer.name(name).beginArray());
        for (T item : items) {
            object(() -> content.accept(item));
        }
        run(writer::endArray);
    }

    /** Writes an array of texts as a field. */
    void texts(String name, Iterable<String> texts) {
        run(() -> {
            writer.name(name).beginArray();
            for (String text : texts) {
                writer.value(text);
            }
            writer.endArray();
        });
    }

    /** Writes a text as a field, unless it is null. */
    void field(String name, @Nullable String text) {
        if (text != null) {
            run(() -> writer.name(name).value(text));
        }
    }

    /** Writes a number as a field. */
    void field(String name, long number) {
        run(() -> writer.name(name).value(number));
    }

    /** Writes a yes or no as a field. */
    void field(String name, boolean value) {
        run(() -> writer.name(name).value(value));
    }
}
