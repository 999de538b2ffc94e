package org.sextant.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import org.eclipse.core.resources.ResourcesPlugin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sextant.workbench.internal.Address;
import org.sextant.workbench.internal.Door;
import org.sextant.workbench.internal.Knock;

/** Handing a folder over to a workbench that runs: it reaches the one that is meant, or nobody, and says which. */
class DoorTest {
    private static final int PATIENCE_MS = 20_000;
    private static final int SHORT_MS = 200;
    private static final Function<String, CompletableFuture<?>> DONE = folder -> CompletableFuture
            .completedFuture(null);

    @TempDir
    private Path folder;

    @Test
    void eachWorkspaceHasItsOwnDoor() throws Exception {
        List<String> first = new CopyOnWriteArrayList<>();
        List<String> second = new CopyOnWriteArrayList<>();
        try (Door one = Door.open(folder.resolve("a/running"), keep(first));
                Door other = Door.open(folder.resolve("b/running"), keep(second))) {
            assertEquals(Knock.TAKEN, Knock.at(folder.resolve("a/running"), "/home/mo/Grüße & more", PATIENCE_MS));
            assertEquals(Knock.TAKEN, Knock.at(folder.resolve("b/running"), "", PATIENCE_MS));
        }
        assertEquals(List.of("/home/mo/Grüße & more"), first);
        assertEquals(List.of(""), second);
    }

    private static Function<String, CompletableFuture<?>> keep(List<String> heard) {
        return folder -> {
            heard.add(folder);
            return CompletableFuture.completedFuture(null);
        };
    }

    @Test
    void onlyItsUserCanReadTheAddress() throws Exception {
        Path file = folder.resolve("running");
        try (Door door = Door.open(file, DONE)) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            assertEquals(List.of(file), Files.list(folder).toList(), "nothing else lies about");
        }
        assertFalse(Files.exists(file), "it is gone with the door");
    }

    @Test
    void whoDoesNotKnowTheSecretIsNotHeard() throws Exception {
        Path file = folder.resolve("running");
        List<String> heard = new CopyOnWriteArrayList<>();
        try (Door door = Door.open(file, keep(heard))) {
            String port = Files.readAllLines(file).getFirst();
            Path guessed = Files.writeString(folder.resolve("guessed"), port + "\n" + "0".repeat(64) + "\n");
            assertEquals(Knock.NOBODY, Knock.at(guessed, "/tmp", PATIENCE_MS));
        }
        assertEquals(List.of(), heard);
    }

    @Test
    void aHostThatIsBusyIsSilent() throws Exception {
        Path file = folder.resolve("running");
        CompletableFuture<Void> busy = new CompletableFuture<>();
        try (Door door = Door.open(file, folder -> busy)) {
            assertEquals(Knock.SILENT, Knock.at(file, "", SHORT_MS));
            busy.complete(null);
            assertEquals(Knock.TAKEN, Knock.at(file, "", PATIENCE_MS));
        }
    }

    @Test
    void whatIsLeftBehindLeadsNowhereAndIsReplaced() throws Exception {
        Path file = folder.resolve("running");
        assertEquals(Knock.NOBODY, Knock.at(file, "", PATIENCE_MS), "no file");
        Files.writeString(file, "");
        assertEquals(Knock.NOBODY, Knock.at(file, "", PATIENCE_MS), "an empty file");
        String left;
        try (Door door = Door.open(file, DONE)) {
            left = Files.readString(file);
        }
        Files.writeString(file, left);
        assertEquals(Knock.NOBODY, Knock.at(file, "", PATIENCE_MS), "a process that died");
        try (Door door = Door.open(file, DONE)) {
            assertEquals(Knock.TAKEN, Knock.at(file, "", PATIENCE_MS));
        }
    }

    @Test
    void theWorkbenchTakesAFolder() throws Exception {
        Path portfolio = Files.createDirectory(folder.resolve("handed-over"));
        Files.writeString(portfolio.resolve("riverside.sextant"), "system Riverside { uses csif }\n");
        try (ErrorLog log = new ErrorLog()) {
            assertEquals(Knock.TAKEN, Knock.at(Address.file(), portfolio.toString(), PATIENCE_MS));
            Ui.waitFor("the portfolio's text", () -> Ui.page().getActiveEditor() != null
                    && Ui.page().getActiveEditor().getTitle().equals("riverside.sextant"));
        } finally {
            Ui.run(() -> Ui.page().closeAllEditors(false));
            ResourcesPlugin.getWorkspace().getRoot().getProject("handed-over").delete(false, true, null);
        }
    }
}
