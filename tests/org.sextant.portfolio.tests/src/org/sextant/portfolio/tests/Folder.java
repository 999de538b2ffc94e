package org.sextant.portfolio.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.sextant.core.Severity;
import org.sextant.portfolio.Located;
import org.sextant.portfolio.Location;
import org.sextant.portfolio.Portfolio;
import org.sextant.portfolio.Sources;

/** A folder made for one test, and what is found in it. */
final class Folder {
    private static final Set<Severity> WRONG = Set.of(Severity.ERROR, Severity.WARNING);

    private final Path root;

    Folder(Path root) {
        this.root = root;
    }

    /** Writes a file. */
    Folder with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file byte by byte. */
    Folder with(String path, byte[] bytes) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes files. */
    Folder with(Map<String, String> texts) {
        texts.forEach(this::with);
        return this;
    }

    Path root() {
        return root;
    }

    Sources sources() {
        return Sources.folder(root, new NullProgressMonitor());
    }

    Portfolio load() {
        return Installed.load(sources());
    }

    /** What was found and is no gap or hint: <code>file:line:column code</code>, in order. */
    List<String> wrong() {
        return wrong(load());
    }

    List<String> wrong(Portfolio portfolio) {
        List<String> lines = new ArrayList<>();
        for (Located each : portfolio.findings()) {
            if (WRONG.contains(each.finding().severity())) {
                lines.add(place(each.location()) + ' ' + each.finding().code());
            }
        }
        return lines;
    }

    /** The messages of a code, in order. */
    List<String> messages(String code) {
        return load().findings().stream().map(Located::finding).filter(each -> each.code().equals(code))
                .map(each -> relative(each.message())).toList();
    }

    /** A place as this folder's tests write it: the folder itself is a dot. */
    String place(Location at) {
        String file = at.file().equals(shown()) ? "." : relative(at.file());
        return at.isInText() ? file + ':' + at.line() + ':' + at.column() : file;
    }

    private String shown() {
        return root.toString().replace('\\', '/');
    }

    private String relative(String text) {
        return text.replace(shown() + '/', "");
    }
}
