package org.sextant.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that is filled anew. */
public final class GeneratedFiles {
    private final Path folder;
    private int files;
    private long bytes;

    /**
     * Empties the folder.
     *
     * @param folder is made when the first file is written
     * @throws IOException if what is in it cannot be taken away
     */
    public GeneratedFiles(Path folder) throws IOException {
        this.folder = folder;
        if (Files.exists(folder)) {
            List<Path> old;
            try (Stream<Path> walk = Files.walk(folder)) {
                old = walk.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path each : old) {
                Files.delete(each);
            }
        }
    }

    void write(String name, CharSequence text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        byte[] content = text.toString().getBytes(StandardCharsets.UTF_8);
        Files.write(file, content);
        files++;
        bytes += content.length;
    }

    Path folder() {
        return folder;
    }

    int files() {
        return files;
    }

    long bytes() {
        return bytes;
    }
}
