package org.sextant.lsp.internal.folders;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.jspecify.annotations.Nullable;

/**
 * The texts of frameworks that come with Sextant, as files that any editor can show: read-only, in a cache folder of the
 * user. They are no portfolio of their own; what is asked there is asked of the folder that led there.
 */
public final class FrameworkFiles {
    private static final int SHORT = 16;

    private final Path cache;
    private final Map<Path, Origin> known = new HashMap<>();

    /**
     * What such a file shows.
     *
     * @param folder  the folder that uses the framework
     * @param address the framework's own address
     */
    public record Origin(Folder folder, URI address) {
    }

    /**
     * Makes it.
     *
     * @param cache the folder for the files; made when it is needed
     */
    public FrameworkFiles(Path cache) {
        this.cache = cache;
    }

    /** @return the usual folder for such files */
    public static Path usualCache() {
        String given = System.getenv("XDG_CACHE_HOME");
        Path caches = given == null || given.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache")
                : Path.of(given);
        return caches.resolve("sextant").resolve("frameworks").toAbsolutePath().normalize();
    }

    /**
     * Gives a file with a framework's text.
     *
     * @param folder  the folder that uses the framework
     * @param address the framework's own address
     * @param text    its text
     * @return the file
     * @throws IOException if it can't be written
     */
    public synchronized Path file(Folder folder, URI address, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Path file = cache.resolve(hash(bytes)).resolve(address.lastSegment());
        if (!Files.exists(file) || Files.size(file) != bytes.length) {
            Files.createDirectories(file.getParent());
            Path made = Files.createTempFile(file.getParent(), "new", ".tmp");
            Files.write(made, bytes);
            made.toFile().setWritable(false);
            Files.move(made, file, StandardCopyOption.REPLACE_EXISTING);
        }
        known.put(file, new Origin(folder, address));
        return file;
    }

    /**
     * What a file shows.
     *
     * @param file a file
     * @return it; null if it is none of these files
     */
    public synchronized @Nullable Origin origin(Path file) {
        return known.get(file);
    }

    /**
     * Whether a file is one of these, perhaps of an earlier session.
     *
     * @param file a file
     * @return whether it is
     */
    public boolean holds(Path file) {
        return file.startsWith(cache);
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)).substring(0, SHORT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
