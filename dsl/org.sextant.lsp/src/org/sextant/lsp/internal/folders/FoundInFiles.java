package org.sextant.lsp.internal.folders;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.Diagnostic;
import org.jspecify.annotations.Nullable;
import org.sextant.core.PortfolioSettings;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.ide.Snapshot;
import org.sextant.lsp.internal.texts.Addresses;
import org.sextant.portfolio.Located;

/** What was found in a folder's files when it was read last. Of a file in which the same was found the same is kept. */
public final class FoundInFiles {
    private final Map<URI, InFile> files = new LinkedHashMap<>();
    private long count;

    /**
     * What was found in a file.
     *
     * @param file  the file
     * @param id    stands for these findings; others have another
     * @param shown the findings, as the client is shown them
     * @param text  the text in which they were found; null if the file is no text of the portfolio
     * @param found the findings
     */
    public record InFile(URI file, String id, List<Diagnostic> shown, @Nullable String text, List<Located> found) {
    }

    /**
     * A file in which something else is found than before.
     *
     * @param now  what is found now
     * @param text whether the file's own text is another
     */
    public record Change(InFile now, boolean text) {
    }

    /**
     * The folder was read.
     *
     * @param snapshot what it holds now
     * @param root     the folder
     * @param show     words a finding in a file
     * @return the files in which something else is found than before
     */
    public synchronized List<Change> update(Snapshot snapshot, Path root,
            BiFunction<URI, Located, Diagnostic> show) {
        Map<URI, List<Located>> found = new LinkedHashMap<>();
        snapshot.portfolio().files().forEach(file -> found.put(file.getURI(), new ArrayList<>()));
        // Names are turned into addresses once a file, not once a finding.
        Map<String, Optional<URI>> names = new HashMap<>();
        for (Located each : snapshot.portfolio().findings()) {
            names.computeIfAbsent(each.location().file(), name -> Optional.ofNullable(file(snapshot, root, name)))
                    .ifPresent(file -> found.computeIfAbsent(file, none -> new ArrayList<>()).add(each));
        }
        List<Change> changes = new ArrayList<>();
        found.forEach((file, findings) -> {
            InFile before = files.get(file);
            String text = text(snapshot, file);
            boolean same = before != null && equal(text, before.text());
            if (before == null || !same || !before.found().equals(findings)) {
                InFile now = new InFile(file, Long.toString(++count),
                        findings.stream().map(each -> show.apply(file, each)).toList(), text, findings);
                files.put(file, now);
                if (before == null ? !now.shown().isEmpty() : !before.shown().equals(now.shown())) {
                    changes.add(new Change(now, !same));
                }
            }
        });
        List<URI> gone = files.keySet().stream().filter(each -> !found.containsKey(each)).toList();
        for (URI each : gone) {
            InFile last = files.remove(each);
            if (last != null && !last.shown().isEmpty()) {
                changes.add(new Change(new InFile(each, "", List.of(), null, List.of()), true));
            }
        }
        return changes;
    }

    private static boolean equal(@Nullable String one, @Nullable String other) {
        return one == null ? other == null : one.equals(other);
    }

    private static @Nullable String text(Snapshot snapshot, URI file) {
        SextantResource read = snapshot.file(file);
        return read == null ? null : read.text();
    }

    /** What is found of a folder as a whole is shown at its first file. */
    private static @Nullable URI file(Snapshot snapshot, Path root, String name) {
        if (name.isEmpty() || name.contains(":/")) {
            return null;
        }
        Path path = Path.of(name);
        URI file = Addresses.file(path);
        if (snapshot.file(file) != null || path.endsWith(PortfolioSettings.FILE)) {
            return file;
        }
        return path.equals(root) && !snapshot.portfolio().files().isEmpty()
                ? snapshot.portfolio().files().getFirst().getURI() : null;
    }

    /**
     * What is found in a file.
     *
     * @param file the file
     * @return it; null if the folder has no such file
     */
    public synchronized @Nullable InFile in(URI file) {
        return files.get(file);
    }

    /** @return what is found, file by file */
    public synchronized List<InFile> all() {
        return new ArrayList<>(files.values());
    }
}
