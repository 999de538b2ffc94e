import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.JSRInlinerAdapter;

/**
 * Puts the command line together as a plain class path: {@code bin} with the start script, {@code lib} with every jar
 * and a {@code sextant.jar} that names them all. Run as a single source file, with ASM on the class path: {@code java
 * Assemble.java FOLDER CLASS-PATH-FILE MAIN-CLASS SCRIPT...}.
 *
 * <p>Java takes no class of a signed jar into a class-data archive, none in a form from before Java 6, and none that
 * extends such a one; the start of a command would be twice as slow. So signatures are left out of the jars, and old
 * classes brought into the form of Java 8; what they do stays the same. Each file is replaced in one step, so that a
 * command that is running goes on.
 */
final class Assemble {

    private static final int OLD = Opcodes.V1_6;
    private static final int MAJOR_VERSION = 6;

    private final Path lib;
    private final ClassLoader classes;
    private final List<Path> jars = new ArrayList<>();

    private Assemble(Path folder, ClassLoader classes) {
        this.lib = folder.resolve("lib");
        this.classes = classes;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        List<Path> jars = Stream.of(Files.readString(Path.of(arguments[1])).strip().split(":")).distinct().sorted()
                .map(Path::of).toList();
        List<URL> urls = new ArrayList<>();
        for (Path jar : jars) {
            urls.add(jar.toUri().toURL());
        }
        removeArchives(folder.resolve("archives"));
        try (URLClassLoader classes = new URLClassLoader(urls.toArray(URL[]::new))) {
            Assemble assemble = new Assemble(folder, classes);
            for (Path jar : jars) {
                assemble.add(jar);
            }
            assemble.index(arguments[2]);
            assemble.removeOthers();
        }
        Path bin = Files.createDirectories(folder.resolve("bin"));
        for (Path script : Stream.of(arguments).skip(3).map(Path::of).toList()) {
            Path copy = temporary(bin);
            Files.copy(script, copy, StandardCopyOption.REPLACE_EXISTING);
            copy.toFile().setExecutable(true, false);
            Files.move(copy, bin.resolve(script.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Java looks only at the jar it was started with: it would go on with the classes of the other jars as they were. */
    private static void removeArchives(Path archives) throws IOException {
        if (Files.isDirectory(archives)) {
            try (Stream<Path> files = Files.list(archives)) {
                for (Path archive : files.toList()) {
                    Files.delete(archive);
                }
            }
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

    private void copy(JarFile source, ZipEntry old, JarOutputStream output) throws IOException {
        output.putNextEntry(entry(old.getName(), old));
        try (var bytes = source.getInputStream(old)) {
            if (old.getName().endsWith(".class")) {
                output.write(renewed(bytes.readAllBytes()));
            } else {
                bytes.transferTo(output);
            }
        }
        output.closeEntry();
    }

    /** Brings an old class into a form that class-data archives take. */
    private byte[] renewed(byte[] old) {
        ClassReader reader = new ClassReader(old);
        if (reader.readUnsignedShort(MAJOR_VERSION) >= OLD) {
            return old;
        }
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
            @Override
            protected ClassLoader getClassLoader() {
                return classes;
            }

            @Override
            protected String getCommonSuperClass(String one, String other) {
                try {
                    return super.getCommonSuperClass(one, other);
                } catch (TypeNotPresentException notShipped) {
                    return "java/lang/Object";
                }
            }
        };
        reader.accept(new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public void visit(int version, int access, String name, String signature, String superName,
                    String[] interfaces) {
                super.visit(Opcodes.V1_8, access, name, signature, superName, interfaces);
            }

            @Override
            public MethodVisitor visitMethod(int access, String name, String descriptor, String signature,
                    String[] exceptions) {
                return new JSRInlinerAdapter(super.visitMethod(access, name, descriptor, signature, exceptions), access,
                        name, descriptor, signature, exceptions);
            }
        }, ClassReader.SKIP_FRAMES);
        return writer.toByteArray();
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
