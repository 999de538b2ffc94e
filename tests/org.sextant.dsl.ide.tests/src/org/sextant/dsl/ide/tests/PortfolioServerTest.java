package org.sextant.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sextant.dsl.ide.Background;
import org.sextant.dsl.ide.PortfolioServer;
import org.sextant.dsl.ide.Snapshot;
import org.sextant.portfolio.Plugins;
import org.sextant.portfolio.PortfolioLoader;

class PortfolioServerTest {
    private static final String SYSTEM = "system Riverside { uses csif }\n";

    /** Does the work when the test says so. */
    private static final class Steps implements Background {
        private record Step(Consumer<IProgressMonitor> work, NullProgressMonitor monitor) {
        }

        private final List<Step> steps = new ArrayList<>();

        @Override
        public Runnable run(String title, Consumer<IProgressMonitor> work) {
            Step step = new Step(work, new NullProgressMonitor());
            steps.add(step);
            return () -> {
                step.monitor.setCanceled(true);
                steps.remove(step);
            };
        }

        void all() {
            while (!steps.isEmpty()) {
                Step step = steps.removeFirst();
                step.work.accept(step.monitor);
            }
        }
    }

    @TempDir
    private Path folder;
    private final Steps steps = new Steps();
    private PortfolioServer server;

    @BeforeEach
    void make() throws IOException {
        Files.writeString(folder.resolve("system.sextant"), SYSTEM);
        PortfolioLoader loader = new PortfolioLoader(Plugins.load());
        server = new PortfolioServer(folder, () -> loader, steps, () -> LocalDate.of(2026, 3, 31));
    }

    private URI uri(String name) {
        return URI.createFileURI(folder.resolve(name).toString());
    }

    private Snapshot current() throws Exception {
        CompletableFuture<Snapshot> current = server.current();
        steps.all();
        return current.get(10, TimeUnit.SECONDS);
    }

    private static int activities(Snapshot snapshot) {
        return snapshot.portfolio().systems().getFirst().activities().size();
    }

    @Test
    void readsNothingUntilItIsAsked() throws Exception {
        assertTrue(steps.steps.isEmpty());
        assertNull(server.latest());
        assertEquals(0, activities(current()));
        assertNotNull(server.latest());
    }

    @Test
    void textOfAnEditorTakesTheFilesPlaceUntilItIsClosed() throws Exception {
        server.change(uri("system.sextant"), SYSTEM + "activity One\n");
        assertEquals(1, activities(current()));
        server.close(uri("system.sextant"));
        assertEquals(0, activities(current()));
    }

    @Test
    void textWhoseFileIsGoneIsStillPartOfThePortfolio() throws Exception {
        server.change(uri("new.sextant"), "for Riverside\nactivity One\n");
        assertEquals(1, activities(current()));
        assertNotNull(current().file(uri("new.sextant")));
    }

    @Test
    void filesThatChangeOnDiskAreReadAnew() throws Exception {
        assertEquals(0, activities(current()));
        Files.writeString(folder.resolve("more.sextant"), "for Riverside\nactivity One\nactivity Two\n");
        server.refresh();
        assertEquals(2, activities(current()));
    }

    @Test
    void whatIsOvertakenIsCancelledAndNobodyIsToldOfIt() throws Exception {
        List<Integer> told = new ArrayList<>();
        server.addListener(snapshot -> told.add(activities(snapshot)));
        CompletableFuture<Snapshot> first = server.current();
        Steps.Step overtaken = steps.steps.getFirst();
        server.change(uri("system.sextant"), SYSTEM + "activity One\n");
        server.change(uri("system.sextant"), SYSTEM + "activity One\nactivity Two\n");
        assertTrue(overtaken.monitor.isCanceled());
        assertThrows(OperationCanceledException.class, () -> overtaken.work.accept(overtaken.monitor));
        assertEquals(1, steps.steps.size());
        steps.all();
        assertEquals(2, activities(first.get(10, TimeUnit.SECONDS)));
        assertEquals(List.of(2), told);
    }

    @Test
    void sameTextAgainIsNoChange() throws Exception {
        server.change(uri("system.sextant"), SYSTEM);
        Snapshot before = current();
        server.change(uri("system.sextant"), SYSTEM);
        assertTrue(steps.steps.isEmpty());
        assertSame(before, current());
    }

    @Test
    void cancelledByPeopleItIsReadAgainWhenAskedFor() throws Exception {
        CompletableFuture<Snapshot> first = server.current();
        Steps.Step step = steps.steps.removeFirst();
        step.monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> step.work.accept(step.monitor));
        assertTrue(first.isCompletedExceptionally());
        assertEquals(0, activities(current()));
    }

    @Test
    void closedItAnswersThatItWasCancelled() {
        CompletableFuture<Snapshot> waiting = server.current();
        server.close();
        steps.all();
        assertTrue(waiting.isCompletedExceptionally());
        server.change(uri("system.sextant"), SYSTEM + "activity One\n");
        assertTrue(steps.steps.isEmpty());
    }

    @Test
    void whoeverAsksAfterAChangeGetsIt() throws Exception {
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            PortfolioLoader loader = new PortfolioLoader(Plugins.load());
            Background background = (title, work) -> {
                NullProgressMonitor monitor = new NullProgressMonitor();
                thread.execute(() -> {
                    try {
                        work.accept(monitor);
                    } catch (OperationCanceledException e) {
                        // overtaken
                    }
                });
                return () -> monitor.setCanceled(true);
            };
            server = new PortfolioServer(folder, () -> loader, background, () -> LocalDate.of(2026, 3, 31));
            AtomicInteger told = new AtomicInteger();
            server.addListener(snapshot -> told.incrementAndGet());
            URI file = uri("work.sextant");
            for (int i = 0; i < 500; i++) {
                int before = told.get();
                server.change(file, "for Riverside\nplace A" + i + "\n");
                while (told.get() == before) {
                    Thread.onSpinWait();
                }
                // The next change comes in the moment in which those are told who wait for this one, or close to it.
                for (long begin = System.nanoTime(); System.nanoTime() - begin < i * 37 % 4000;) {
                    Thread.onSpinWait();
                }
                String text = "for Riverside\nplace B" + i + "\n";
                server.change(file, text);
                assertEquals(text, server.current().get(10, TimeUnit.SECONDS).file(file).text());
            }
        }
    }
}
