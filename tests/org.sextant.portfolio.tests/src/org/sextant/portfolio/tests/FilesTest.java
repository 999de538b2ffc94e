package org.sextant.portfolio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sextant.portfolio.Portfolio;
import org.sextant.portfolio.SourceText;
import org.sextant.portfolio.Sources;
import org.sextant.portfolio.Unreadable;

/** Which files of a folder are read. */
class FilesTest {
    private static final String SYSTEM = "system R { uses csif }\n";
    private static final String PART = "for R\n";

    @TempDir
    private Path temp;
    private Folder folder;

    @BeforeEach
    void begin() {
        folder = new Folder(temp);
    }

    private List<String> read() {
        return folder.sources().texts().stream().map(SourceText::name)
                .map(name -> name.substring(folder.root().toString().length() + 1))
                .toList();
    }

    @Test
    void filesOfAFolderComeBeforeThoseOfItsSubfoldersEachByName() {
        for (String path : List.of("b.sextant", "a/z.sextant", "a/y/x.sextant", "Z.sextant", "c/a.sextant",
                "a.sextant")) {
            folder.with(path, PART);
        }
        assertEquals(List.of("Z.sextant", "a.sextant", "b.sextant", "a/z.sextant", "a/y/x.sextant", "c/a.sextant"),
                read());
    }

    @Test
    void otherFilesAreNotRead() {
        folder.with("a.sextant", SYSTEM).with("README.md", "x").with("sextant", "x").with("a.sextant.bak", "x")
                .with("a.SEXTANT2", "x");
        assertEquals(List.of("a.sextant"), read());
    }

    @Test
    void hiddenAndMadeFoldersArePassedOver() {
        folder.with("a.sextant", SYSTEM).with(".git/b.sextant", "x").with("target/c.sextant", "x")
                .with("deep/target/d.sextant", "x")
                .with("deep/node_modules/e/e.sextant", "x").with("deep/.hidden/f.sextant", "x").with(".g.sextant", "x")
                .with("targets/h.sextant", PART);
        assertEquals(List.of("a.sextant", "targets/h.sextant"), read());
        assertEquals(List.of(), folder.wrong());
    }

    @Test
    void folderThatIsItselfCalledTargetIsReadWhenAskedFor() {
        folder.with("target/a.sextant", SYSTEM);
        assertEquals(1, Sources.folder(temp.resolve("target"), new NullProgressMonitor()).texts().size());
    }

    @Test
    void folderWithAFileNameIsAFolder() {
        folder.with("a.sextant", SYSTEM).with("b.sextant/c.sextant", PART);
        assertEquals(List.of("a.sextant", "b.sextant/c.sextant"), read());
        assertEquals(List.of(), folder.sources().unreadable());
    }

    @Test
    void linksThatLeadBackAreNotEntered() throws IOException {
        folder.with("a.sextant", SYSTEM).with("deep/b.sextant", PART);
        link(temp.resolve("deep/back"), temp);
        link(temp.resolve("deep/self"), temp.resolve("deep"));
        assertEquals(List.of("a.sextant", "deep/b.sextant"), read());
        assertEquals(List.of(), folder.wrong());
    }

    @Test
    void linkedFolderIsReadOnce() throws IOException {
        folder.with("a.sextant", SYSTEM).with("one/b.sextant", PART);
        link(temp.resolve("two"), temp.resolve("one"));
        assertEquals(List.of("a.sextant", "one/b.sextant"), read());
    }

    @Test
    void fileThatCannotBeReadIsNamedAndCostsOnlyItself() throws IOException {
        folder.with("a.sextant", SYSTEM);
        link(temp.resolve("b.sextant"), temp.resolve("nowhere"));
        Portfolio portfolio = folder.load();
        assertEquals(List.of(new Unreadable(temp.resolve("b.sextant").toString(), "there is no such file")),
                portfolio.sources().unreadable());
        assertEquals("R", portfolio.systems().getFirst().system().getName());
        assertEquals(List.of(), folder.wrong(portfolio));
    }

    @Test
    void linkToItselfIsUnreadableToo() throws IOException {
        folder.with("a.sextant", SYSTEM);
        link(temp.resolve("b.sextant"), temp.resolve("b.sextant"));
        assertEquals(1, folder.sources().unreadable().size());
        assertEquals(List.of("a.sextant"), read());
    }

    @Test
    void folderThatIsNotThereIsUnreadable() {
        Path missing = temp.resolve("missing");
        Sources sources = Sources.folder(missing, new NullProgressMonitor());
        assertEquals(List.of(new Unreadable(missing.toString(), "there is no such file")), sources.unreadable());
        assertEquals(List.of(), sources.texts());
    }

    @Test
    void filesGivenOneByOneAreOnePortfolio() {
        folder.with("a.sextant", SYSTEM).with("b.sextant", PART + "activity X\n").with("c.sextant", "nonsense\n");
        Sources sources = Sources.files(List.of(temp.resolve("b.sextant"), temp.resolve("a.sextant")),
                new NullProgressMonitor());
        assertEquals("2 files", sources.name());
        assertEquals(temp.toAbsolutePath(), sources.root());
        Portfolio portfolio = Installed.load(sources);
        assertEquals(List.of(), folder.wrong(portfolio));
        assertEquals(1, portfolio.systems().getFirst().activities().size());
    }

    @Test
    void streamHasNoFolderAndNoSettings() throws IOException {
        Sources sources = Sources.stream("<stdin>", new ByteArrayInputStream(SYSTEM.getBytes(StandardCharsets.UTF_8)));
        assertNull(sources.root());
        assertEquals(List.of(), Installed.load(sources).settings().problems());
    }

    @Test
    void readingStopsWhenAsked() {
        folder.with("a.sextant", SYSTEM);
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> Sources.folder(temp, cancelled));
    }

    @Test
    void portfolioIsASnapshot() throws IOException {
        Portfolio before = folder.with("a.sextant", SYSTEM).load();
        Files.delete(temp.resolve("a.sextant"));
        assertEquals("R", before.systems().getFirst().system().getName());
        assertTrue(before.sources().texts().getFirst().text().startsWith("system R"));
    }

    /** Not every file system has links. */
    private static void link(Path link, Path target) throws IOException {
        try {
            Files.createSymbolicLink(link, target);
        } catch (UnsupportedOperationException | FileSystemException none) {
            abort("there are no links here: " + none.getMessage());
        }
    }
}
