import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * Puts the command line together as a plain class path: {@code bin} with the start script, {@code lib} with every jar
 * and a {@code sextant.jar} that names them all. Run as a single source file: {@code java Assemble.java FOLDER
 * CLASS-PATH-FILE MAIN-CLASS SCRIPT...}.
 *
 * <p>Signatures are left out of the jars: Java takes no class of a signed jar into a class-data archive, and the start
 * of a command would be twice as slow. Each file is replaced in one step, so that a command that is running goes on.
 */
final class Assemble {

    private final Path lib;
    private final List<Path> jars = new ArrayList<>();

    private Assemble(Path folder) {
        this.lib = folder.resolve("lib");
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Assemble assemble = new Assemble(folder);
        for (String jar : new TreeSet<>(List.of(Files.readString(Path.of(arguments[1])).strip().split(":")))) {
            assemble.add(Path.of(jar));
        }
        assemble.index(arguments[2]);
        assemble.removeOthers();
        Path bin = Files.createDirectories(folder.resolve("bin"));
        for (Path script : Stream.of(arguments).skip(3).map(Path::of).toList()) {
            Path copy = temporary(bin);
            Files.copy(script, copy, StandardCopyOption.REPLACE_EXISTING);
            copy.toFile().setExecutable(true, false);
            Files.move(copy, bin.resolve(script.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Copies a jar without its signatures, unless that was done before. */
    private void add(Path jar) throws IOException {
        Path target = lib.resolve(jar.getFileName());
        jars.add(target);
        FileTime time = Files.getLastModifiedTime(jar);
        if (Files.exists(target) && Files.getLastModifiedTime(target).equals(time)) {
            return;
        }
        Files.createDirectories(lib);
        Path copy = temporary(lib);
        try (JarFile source = new JarFile(jar.toFile(), false);
                JarOutputStream output = new JarOutputStream(Files.newOutputStream(copy))) {
            Manifest manifest = source.getManifest();
            if (manifest != null) {
                manifest.getEntries().values().forEach(Assemble::removeDigests);
                manifest.getEntries().values().removeIf(Attributes::isEmpty);
                output.putNextEntry(entry(JarFile.MANIFEST_NAME, source.getEntry(JarFile.MANIFEST_NAME)));
                manifest.write(output);
                output.closeEntry();
            }
            for (ZipEntry old : (Iterable<ZipEntry>) source.stream().map(ZipEntry.class::cast)::iterator) {
                if (!old.isDirectory() && !old.getName().equals(JarFile.MANIFEST_NAME) && !isSignature(old.getName())) {
                    copy(source, old, output);
                }
            }
        }
        Files.setLastModifiedTime(copy, time);
        Files.move(copy, target, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Writes the jar that stands for the whole class path. */
    private void index(String mainClass) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.MAIN_CLASS, mainClass);
        main.put(Attributes.Name.CLASS_PATH, String.join(" ", jars.stream().map(jar -> jar.getFileName().toString())
                .toList()));
        Path copy = temporary(lib);
        try (OutputStream output = new JarOutputStream(Files.newOutputStream(copy), manifest)) {
            output.flush();
        }
        Path target = lib.resolve("sextant.jar");
        Files.move(copy, target, StandardCopyOption.REPLACE_EXISTING);
        jars.add(target);
    }

    private void removeOthers() throws IOException {
        try (Stream<Path> files = Files.list(lib)) {
            for (Path other : files.filter(file -> !jars.contains(file)).toList()) {
                Files.delete(other);
            }
        }
    }

    private static void copy(JarFile source, ZipEntry old, JarOutputStream output) throws IOException {
        output.putNextEntry(entry(old.getName(), old));
        try (var bytes = source.getInputStream(old)) {
            bytes.transferTo(output);
        }
        output.closeEntry();
    }

    private static ZipEntry entry(String name, ZipEntry old) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(old.getTime());
        return entry;
    }

    private static boolean isSignature(String name) {
        return name.matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
    }

    private static void removeDigests(Attributes attributes) {
        attributes.keySet().removeIf(name -> name.toString().matches(".*-Digest(-.*)?"));
    }

    private static Path temporary(Path folder) {
        return folder.resolve(".new-" + ProcessHandle.current().pid());
    }
}
