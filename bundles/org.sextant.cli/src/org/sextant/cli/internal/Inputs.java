package org.sextant.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.sextant.portfolio.SourceText;
import org.sextant.portfolio.Sources;
import org.sextant.portfolio.Unreadable;

/**
 * The portfolios that a command was given: each folder is one, the files given are one together. What cannot be read is
 * said and left out.
 */
public final class Inputs {
    private static final String STANDARD_INPUT = "-";

    private final Console console;
    private final List<Sources> portfolios = new ArrayList<>();
    private int status = Status.OK;

    /**
     * Reads.
     *
     * @param paths   files and folders as people gave them, and <code>-</code> for standard input
     * @param console takes messages
     * @param monitor asked whether to stop
     */
    public Inputs(List<String> paths, Console console, IProgressMonitor monitor) {
        this.console = console;
        List<Path> files = new ArrayList<>();
        Set<Path> seen = new HashSet<>();
        boolean input = false;
        int at = -1;
        for (String text : paths) {
            Path path = Arguments.path(text);
            if (!seen.add(path.toAbsolutePath().normalize())) {
                continue;
            }
            if (text.isEmpty()) {
                problem("a path is empty");
                continue;
            }
            if (!text.equals(STANDARD_INPUT) && Files.isDirectory(path)) {
                addFolder(Sources.folder(path, monitor));
                continue;
            }
            at = at < 0 ? portfolios.size() : at;
            if (text.equals(STANDARD_INPUT)) {
                input = true;
            } else if (Files.exists(path)) {
                files.add(path);
            } else {
                problem("there is no file or folder " + text);
            }
        }
        addFiles(Sources.files(files, monitor), input, at);
    }

    private void addFolder(Sources folder) {
        report(folder);
        if (!folder.texts().isEmpty()) {
            portfolios.add(folder);
        } else if (folder.unreadable().isEmpty()) {
            problem("there is no .sextant file in " + folder.name());
        }
    }

    private void addFiles(Sources files, boolean input, int at) {
        report(files);
        Sources all = files;
        if (input) {
            Sources stream = stream();
            List<SourceText> texts = new ArrayList<>(stream.texts());
            texts.addAll(files.texts());
            all = texts.size() == 1 ? stream
                    : new Sources(texts.size() + " files", files.root(), texts, files.unreadable());
        }
        if (!all.texts().isEmpty()) {
            portfolios.add(at, all);
        }
    }

    private Sources stream() {
        try {
            return Sources.stream("<stdin>", console.in());
        } catch (IOException e) {
            problem("cannot read standard input: " + Sources.reason(e));
            return new Sources("<stdin>", null, List.of(), List.of());
        }
    }

    private void report(Sources sources) {
        for (Unreadable each : sources.unreadable()) {
            problem("cannot read " + each.name() + ": " + each.reason());
        }
    }

    private void problem(String message) {
        console.say(message);
        status = Status.USAGE;
    }

    /** @return what could be read, in the order in which it was given */
    public List<Sources> portfolios() {
        return portfolios;
    }

    /** @return {@link Status#USAGE} where something could not be read, else {@link Status#OK} */
    public int status() {
        return status;
    }
}
