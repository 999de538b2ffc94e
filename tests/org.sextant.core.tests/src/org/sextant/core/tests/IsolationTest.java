package org.sextant.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.core.Isolation;
import org.sextant.core.Outcome;
import org.sextant.core.PluginFailure;

@Timeout(60)
class IsolationTest {
    private static final String PLUGIN = "com.acme";
    private static final String OWN = "org.sextant.analysis";
    private static final Duration SHORT = Duration.ofMillis(50);
    private static final Duration LONG = Duration.ofSeconds(30);

    private final IProgressMonitor monitor = new NullProgressMonitor();

    @ParameterizedTest
    @ValueSource(strings = {PLUGIN, OWN})
    void givesTheResult(String contributor) {
        assertEquals("done",
                new Isolation(LONG).run(contributor, "rule x", monitor, m -> "done").result().orElseThrow());
    }

    @Test
    void runsOwnWorkHereAndPluginsApart() {
        Isolation isolation = new Isolation(LONG);
        assertSame(Thread.currentThread(), thread(isolation, OWN));
        Thread apart = thread(isolation, PLUGIN);
        assertNotSame(Thread.currentThread(), apart);
        assertTrue(apart.isDaemon());
    }

    private Thread thread(Isolation isolation, String contributor) {
        return isolation.run(contributor, "rule x", monitor, m -> Thread.currentThread()).result().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {PLUGIN, OWN})
    void keepsWhatIsThrown(String contributor) {
        Isolation isolation = new Isolation(LONG);
        assertEquals(contributor + ": rule x threw IllegalStateException: no",
                sentence(isolation.run(contributor, "rule x", monitor, m -> {
                    throw new IllegalStateException("no");
                })));
        assertEquals(contributor + ": rule x threw StackOverflowError",
                sentence(isolation.run(contributor, "rule x", monitor, m -> Misbehaving.overflow(0))));
        assertEquals(contributor + ": rule x needs class org.acme.None, which is not there",
                sentence(isolation.run(contributor, "rule x", monitor, m -> {
                    throw new NoClassDefFoundError("org/acme/None");
                })));
        assertEquals(contributor + ": rule x gave no result",
                sentence(isolation.<Object>run(contributor, "rule x", monitor, m -> null)));
        assertFalse(isolation.isOff(contributor));
    }

    @Test
    void survivesAPluginThatUsesUpMemory() {
        assertEquals("com.acme: rule x threw OutOfMemoryError",
                sentence(new Isolation(LONG).run(PLUGIN, "rule x", monitor, m -> {
                    throw new OutOfMemoryError();
                })));
        assertThrows(OutOfMemoryError.class, () -> new Isolation(LONG).run(OWN, "rule x", monitor, m -> {
            throw new OutOfMemoryError();
        }));
    }

    @Test
    void switchesOffWhatRunsTooLong() {
        Isolation isolation = new Isolation(SHORT);
        try (Misbehaving.Gate gate = new Misbehaving.Gate()) {
            assertEquals("com.acme: rule x took longer than 50 milliseconds; the plugin is switched off until the next "
                    + "start", sentence(isolation.run(PLUGIN, "rule x", monitor, m -> Misbehaving.loop(gate))));
        }
        assertTrue(isolation.isOff(PLUGIN));
        assertEquals(Set.of(PLUGIN), isolation.switchedOff());
        assertEquals(
                "com.acme: rule y is not run: the plugin is switched off until the next start, because rule x took "
                        + "longer than 50 milliseconds",
                sentence(isolation.run(PLUGIN, "rule y", monitor, m -> "fine")));
        assertEquals("fine", isolation.run("com.other", "rule z", monitor, m -> "fine").result().orElseThrow());
    }

    @Test
    void tellsWorkToStopInBothWays() throws Exception {
        CountDownLatch stopped = new CountDownLatch(2);
        Isolation isolation = new Isolation(SHORT);
        isolation.run(PLUGIN, "rule x", monitor, m -> {
            Misbehaving.loopUntilCancelled(m);
            stopped.countDown();
            try {
                Thread.sleep(LONG);
            } catch (InterruptedException interrupted) {
                stopped.countDown();
            }
            return "";
        });
        stopped.await();
        assertFalse(monitor.isCanceled());
    }

    @ParameterizedTest
    @ValueSource(strings = {PLUGIN, OWN})
    void isCancelled(String contributor) throws Exception {
        Isolation isolation = new Isolation(LONG);
        CountDownLatch begun = new CountDownLatch(1);
        Thread canceller = new Thread(() -> {
            try {
                begun.await();
            } catch (InterruptedException impossible) {
                throw new AssertionError(impossible);
            }
            monitor.setCanceled(true);
        });
        canceller.start();
        assertThrows(OperationCanceledException.class, () -> isolation.run(contributor, "rule x", monitor, m -> {
            begun.countDown();
            Misbehaving.loopUntilCancelled(m);
            throw new IllegalStateException("as it was stopped");
        }));
        canceller.join();
        assertThrows(OperationCanceledException.class,
                () -> isolation.run(contributor, "rule x", monitor, m -> "never"));
        assertEquals("",
                isolation.run(contributor, "rule x", new NullProgressMonitor(), m -> "").result().orElseThrow());
        assertFalse(isolation.isOff(contributor));
    }

    @Test
    void isInterrupted() {
        Thread.currentThread().interrupt();
        assertThrows(OperationCanceledException.class,
                () -> new Isolation(LONG).run(PLUGIN, "rule x", monitor, Misbehaving::loopUntilCancelled));
        assertTrue(Thread.interrupted());
    }

    @Test
    void switchesOffWhatGoesOnAfterItWasCancelled() {
        Isolation isolation = new Isolation(Duration.ofMillis(200));
        try (Misbehaving.Gate gate = new Misbehaving.Gate()) {
            NullProgressMonitor cancelled = new NullProgressMonitor();
            assertThrows(OperationCanceledException.class, () -> isolation.run(PLUGIN, "rule x", cancelled, m -> {
                cancelled.setCanceled(true);
                return Misbehaving.loop(gate);
            }));
            assertFalse(isolation.isOff(PLUGIN));
            assertEquals(
                    "com.acme: rule y is not run: the plugin is switched off until the next start, because cancelled "
                            + "work took longer than 200 milliseconds",
                    sentence(isolation.run(PLUGIN, "rule y", monitor, m -> "fine")));
        }
    }

    @Test
    void takesAPluginsOwnCancellationForAFailure() {
        assertEquals("com.acme: rule x threw OperationCanceledException",
                sentence(new Isolation(LONG).run(PLUGIN, "rule x", monitor, m -> {
                    throw new OperationCanceledException();
                })));
    }

    private static String sentence(Outcome<?> outcome) {
        return outcome.failure().map(PluginFailure::sentence).orElse("no failure");
    }
}
