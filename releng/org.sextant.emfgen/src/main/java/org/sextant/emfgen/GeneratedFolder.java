package org.sextant.emfgen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of generated code that remembers what it was generated from, by content. It is up to date when its inputs
 * and generators are the same as then and it holds as many files as then.
 */
public final class GeneratedFolder {

    private static final String MARK = ".generated";

    private final Path folder;
    private final String inputs;

    /** The folder to be filled from {@code inputs} by {@code generators}, whose jars count as inputs as well. */
    public GeneratedFolder(Path folder, List<Path> inputs, Class<?>... generators) throws IOException {
        this.folder = folder;
        MessageDigest digest = sha256();
        for (Path input : inputs) {
            digest.update(Files.readAllBytes(input));
        }
        for (Class<?> generator : generators) {
            Path origin = Path.of(generator.getProtectionDomain().getCodeSource().getLocation().getPath());
            // A jar's name holds its version; the project's own classes are compared by content.
            digest.update(origin.getFileName().toString().getBytes());
            try (var bytes = generator.getResourceAsStream(generator.getSimpleName() + ".class")) {
                digest.update(bytes.readAllBytes());
            }
        }
        this.inputs = HexFormat.of().formatHex(digest.digest());
    }

    public boolean isUpToDate() throws IOException {
        Path mark = folder.resolve(MARK);
        return Files.exists(mark) && Files.readString(mark).equals(state());
    }

    /** Marks the folder as up to date; fails if nothing was generated. */
    public void finish() throws IOException {
        if (count() == 0) {
            throw new IllegalStateException("nothing was generated in " + folder);
        }
        Files.writeString(folder.resolve(MARK), state());
    }

    /**
     * Makes this folder hold the files that {@code source} holds. Those with the same content are not touched, so that what
     * depends on their dates is not done again.
     */
    public void takeFrom(Path source) throws IOException {
        for (Path old : files(folder)) {
            if (!Files.exists(source.resolve(folder.relativize(old).toString()))) {
                Files.delete(old);
            }
        }
        for (Path file : files(source)) {
            Path target = folder.resolve(source.relativize(file).toString());
            byte[] content = Files.readAllBytes(file);
            if (!Files.exists(target) || !Arrays.equals(content, Files.readAllBytes(target))) {
                Files.createDirectories(target.getParent());
                Files.write(target, content);
            }
        }
    }

    /** Deletes a file or folder with all it holds, if it exists. */
    public static void delete(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private String state() {
        return inputs + " " + count() + "\n";
    }

    private long count() {
        try {
            return files(folder).stream().filter(file -> !file.endsWith(MARK)).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path root) throws IOException {
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
