package org.sextant.portfolio;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.URI;
import org.jspecify.annotations.Nullable;
import org.sextant.portfolio.internal.FileFinder;
import org.sextant.portfolio.internal.Utf8;

/**
 * The texts that make up a portfolio: the files of a folder, or files given one by one.
 *
 * @param name       what people are shown as its place: the folder or file as they gave it
 * @param root       the folder that holds <code>sextant.properties</code>; null where there is none
 * @param texts      the texts, the files of a folder before those of its subfolders, each by name
 * @param unreadable what could not be read
 */
public record Sources(String name, @Nullable Path root, List<SourceText> texts, List<Unreadable> unreadable) {
    /** Copies the lists. */
    public Sources {
        texts = List.copyOf(texts);
        unreadable = List.copyOf(unreadable);
    }

    /**
     * Reads the files of a folder and its subfolders; hidden folders, <code>target</code> and <code>node_modules</code> are
     * passed over, and so are links that lead back.
     *
     * @param folder  the folder, as people gave it
     * @param monitor asked whether to stop
     * @return the texts; no texts where the folder holds no file of the language
     * @throws OperationCanceledException if the monitor says so
     */
    public static Sources folder(Path folder, IProgressMonitor monitor) {
        List<Unreadable> unreadable = new ArrayList<>();
        List<Path> files = new FileFinder(unreadable).find(folder);
        return read(shown(folder), folder, files, unreadable, monitor);
    }

    /**
     * Reads files as one portfolio.
     *
     * @param files   the files, as people gave them
     * @param monitor asked whether to stop
     * @return the texts
     * @throws OperationCanceledException if the monitor says so
     */
    public static Sources files(List<Path> files, IProgressMonitor monitor) {
        String name = files.size() == 1 ? shown(files.getFirst()) : files.size() + " files";
        Path root = files.isEmpty() ? null : files.getFirst().toAbsolutePath().getParent();
        return read(name, root, files, new ArrayList<>(), monitor);
    }

    /**
     * Reads a stream as a portfolio of one file.
     *
     * @param name what people are shown
     * @param in   the stream, in UTF-8; not closed
     * @return the text
     * @throws IOException if the stream cannot be read
     */
    public static Sources stream(String name, InputStream in) throws IOException {
        return new Sources(name, null,
                List.of(Utf8.decode(name, URI.createURI("stdin:/" + URI.encodeSegment(name, false)),
                        in.readAllBytes())),
                List.of());
    }

    /**
     * The same with texts that editors have.
     *
     * @param open the texts by where their files are; one whose file is not among these, or cannot be read, comes behind
     *             them if it lies in the folder
     * @return the texts, each as the editor has it where one has
     */
    public Sources with(Map<URI, String> open) {
        Map<URI, String> left = new TreeMap<>(Comparator.comparing(URI::toString));
        left.putAll(open);
        List<SourceText> all = new ArrayList<>();
        for (SourceText text : texts) {
            String replaced = left.remove(text.uri());
            all.add(replaced == null ? text
                    : new SourceText(text.name(), text.uri(), replaced, Utf8.lost(text, replaced), text.utf16()));
        }
        left.forEach((uri, text) -> {
            Path path = Path.of(uri.toFileString());
            if (root != null && path.startsWith(root.toAbsolutePath().normalize())) {
                all.add(new SourceText(shown(path), uri, text, List.of(), false));
            }
        });
        return new Sources(name, root, all, unreadable);
    }

    private static Sources read(String name, @Nullable Path root, List<Path> files, List<Unreadable> unreadable,
            IProgressMonitor monitor) {
        List<SourceText> texts = new ArrayList<>();
        for (Path file : files) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            try {
                URI uri = URI.createFileURI(file.toAbsolutePath().normalize().toString());
                texts.add(Utf8.decode(shown(file), uri, Files.readAllBytes(file)));
            } catch (IOException e) {
                unreadable.add(new Unreadable(shown(file), reason(e)));
            }
        }
        return new Sources(name, root, texts, unreadable);
    }

    /**
     * Says why a file cannot be read.
     *
     * @param failure what happened
     * @return the reason, in words
     */
    public static String reason(IOException failure) {
        return switch (failure) {
        case NoSuchFileException missing -> "there is no such file";
        case AccessDeniedException denied -> "you may not read it";
        default -> String.valueOf(failure.getMessage());
        };
    }

    static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }
}
