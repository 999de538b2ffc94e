package org.sextant.workbench.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;

/**
 * Where a running workbench can be reached by whoever may read this in the folder in which it keeps its own files.
 *
 * @param port   its port on this computer
 * @param secret what a visitor has to know
 */
public record Address(int port, String secret) {
    private static final String NAME = "running";

    /** The file of the workspace that this workbench is to work in, whether another one has it open or not. */
    public static Path file() {
        return Platform.getStateLocation(FrameworkUtil.getBundle(Address.class)).append(NAME).toPath();
    }

    /**
     * Reads an address.
     *
     * @param file where it was written
     * @return the address
     * @throws NoSuchFileException if none was written
     * @throws IOException         if it cannot be read, such as because it is somebody else's
     */
    public static Address read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.US_ASCII);
        try {
            return new Address(Integer.parseInt(lines.get(0)), lines.get(1));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new NoSuchFileException(file.toString(), null, "there is no address in it");
        }
    }

    /** Writes it, in one step, for nobody but this user. */
    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Path begun = Files.createTempFile(file.getParent(), NAME, ".new", onlyMine(file));
        Files.writeString(begun, port + "\n" + secret + "\n", StandardCharsets.US_ASCII);
        Files.move(begun, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static FileAttribute<?>[] onlyMine(Path file) {
        // Where files know no such permissions, what is in a user's own folder is that user's own.
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }

    /** Whether somebody knows the secret; takes as long for a wrong one as for the right one. */
    boolean isKnownTo(String visitor) {
        return MessageDigest.isEqual(secret.getBytes(StandardCharsets.UTF_8), visitor.getBytes(StandardCharsets.UTF_8));
    }
}
