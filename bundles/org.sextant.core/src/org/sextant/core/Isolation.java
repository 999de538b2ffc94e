package org.sextant.core;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.sextant.core.internal.Fatal;
import org.sextant.core.internal.Worker;

/**
 * Runs plugins' work so that what goes wrong stays with the plugin. One object for a session: it remembers who is
 * switched off. Several threads may use it.
 * <p>
 * Sextant's own bundles run on the caller's thread without a time limit. A plugin runs on a daemon thread. If it takes
 * longer than allowed, it is interrupted and left behind (Java cannot end a thread), and all work of its bundle is
 * refused from then on.
 */
public final class Isolation {
    private static final String SWITCHED_OFF = "the plugin is switched off until the next start";
    private static final long MILLIS_A_SECOND = 1000;

    private final Duration limit;
    private final Map<String, String> off = new ConcurrentHashMap<>();
    private final Map<String, Worker<?>> leftBehind = new ConcurrentHashMap<>();

    /**
     * A plugin's piece of work.
     *
     * @param <T> its result
     */
    @FunctionalInterface
    public interface Work<T> {
        /**
         * Does the work, all of it: a result that computes later computes unprotected.
         *
         * @param monitor says when to stop
         * @return the result
         * @throws Exception if it fails
         */
        T run(IProgressMonitor monitor) throws Exception;
    }

    /**
     * Begins a session.
     *
     * @param limit how long a plugin's piece of work may take
     */
    public Isolation(Duration limit) {
        this.limit = limit;
    }

    /**
     * Runs a piece of work.
     *
     * @param contributor the id of the bundle whose work it is
     * @param subject     what it is, as a reader would call it: <code>rule goal.none</code>
     * @param monitor     cancels it
     * @param work        the work
     * @param <T>         its result
     * @return the result, or what went wrong: something thrown, too long a time, no result, or that it was switched off
     * @throws OperationCanceledException if the monitor is cancelled or this thread is interrupted
     */
    public <T> Outcome<T> run(String contributor, String subject, IProgressMonitor monitor, Work<T> work) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        return Contribution.isBuiltIn(contributor) ? runHere(contributor, subject, monitor, work)
                : runApart(contributor, subject, monitor, work);
    }

    /**
     * Tells whether a bundle's work is refused.
     *
     * @param contributor the id of the bundle
     * @return whether it is switched off
     */
    public boolean isOff(String contributor) {
        return off.containsKey(contributor);
    }

    /** @return the ids of the bundles whose work is refused, in alphabetical order */
    public Set<String> switchedOff() {
        return new TreeSet<>(off.keySet());
    }

    private static <T> Outcome<T> runHere(String contributor, String subject, IProgressMonitor monitor, Work<T> work) {
        try {
            return done(contributor, subject, work.run(monitor));
        } catch (OperationCanceledException cancelled) {
            throw cancelled;
        } catch (Throwable thrown) {
            Fatal.rethrow(thrown);
            return thrown(contributor, subject, monitor, thrown);
        }
    }

    private <T> Outcome<T> runApart(String contributor, String subject, IProgressMonitor monitor, Work<T> work) {
        awaitEarlier(contributor, monitor);
        String reason = off.get(contributor);
        if (reason != null) {
            return failed(contributor, subject, "is not run: " + SWITCHED_OFF + ", because " + reason);
        }
        Worker<T> worker = new Worker<>(contributor + ": " + subject, work);
        try {
            if (worker.await(limit, monitor)) {
                return worker.thrown().map(thrown -> Isolation.<T>thrown(contributor, subject, monitor, thrown))
                        .orElseGet(() -> done(contributor, subject, worker.result()));
            }
        } catch (OperationCanceledException cancelled) {
            worker.stop();
            leftBehind.put(contributor, worker);
            throw cancelled;
        }
        worker.stop();
        off.put(contributor, tooLong(subject));
        return failed(contributor, subject, "took longer than " + words() + "; " + SWITCHED_OFF);
    }

    /** Work that goes on although it was cancelled ends before its bundle is asked again, or switches the bundle off. */
    private void awaitEarlier(String contributor, IProgressMonitor monitor) {
        Worker<?> earlier = leftBehind.get(contributor);
        if (earlier != null) {
            if (!earlier.await(limit, monitor)) {
                off.putIfAbsent(contributor, tooLong("cancelled work"));
            }
            leftBehind.remove(contributor, earlier);
        }
    }

    private String tooLong(String subject) {
        return subject + " took longer than " + words();
    }

    private String words() {
        long millis = limit.toMillis();
        return millis % MILLIS_A_SECOND == 0 ? Words.count(millis / MILLIS_A_SECOND, "second", "seconds")
                : Words.count(millis, "millisecond", "milliseconds");
    }

    private static <T> Outcome<T> done(String contributor, String subject, T result) {
        return result == null ? failed(contributor, subject, "gave no result") : new Outcome.Done<>(result);
    }

    private static <T> Outcome<T> failed(String contributor, String subject, String message) {
        return new Outcome.Failed<>(new PluginFailure(contributor, subject, message));
    }

    private static <T> Outcome<T> thrown(String contributor, String subject, IProgressMonitor monitor,
            Throwable thrown) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        return new Outcome.Failed<>(PluginFailure.thrown(contributor, subject, thrown));
    }
}
