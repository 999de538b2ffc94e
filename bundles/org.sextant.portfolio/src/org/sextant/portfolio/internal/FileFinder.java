package org.sextant.portfolio.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.sextant.dsl.SextantLanguage;
import org.sextant.portfolio.Sources;
import org.sextant.portfolio.Unreadable;

/** Finds the files of the language in a folder, in a stable order. */
public final class FileFinder {
    private static final Set<String> PASSED_OVER = Set.of("target", "node_modules");

    private final List<Path> found = new ArrayList<>();
    private final Set<Path> entered = new HashSet<>();
    private final List<Unreadable> unreadable;

    /**
     * Makes a finder.
     *
     * @param unreadable takes folders that cannot be read
     */
    public FileFinder(List<Unreadable> unreadable) {
        this.unreadable = unreadable;
    }

    /**
     * Finds files.
     *
     * @param folder the folder
     * @return the files, those of a folder before those of its subfolders, each by name
     */
    public List<Path> find(Path folder) {
        enter(folder);
        return found;
    }

    private void enter(Path folder) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            if (!entered.add(folder.toRealPath())) {
                return;
            }
            stream.forEach(entries::add);
        } catch (IOException e) {
            unreadable.add(new Unreadable(folder.toString(), Sources.reason(e)));
            return;
        }
        entries.sort((a, b) -> name(a).compareTo(name(b)));
        List<Path> folders = new ArrayList<>();
        for (Path entry : entries) {
            if (Files.isDirectory(entry)) {
                folders.add(entry);
            } else if (name(entry).endsWith('.' + SextantLanguage.FILE_EXTENSION) && !name(entry).startsWith(".")) {
                found.add(entry);
            }
        }
        folders.stream().filter(each -> !name(each).startsWith(".") && !PASSED_OVER.contains(name(each)))
                .forEach(this::enter);
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
