package org.sextant.lsp.internal.features;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import org.sextant.lsp.internal.Session;

/**
 * Has the client ask again for what a change anywhere in a portfolio can change in all its texts. It is asked once at a time:
 * what happens before it answers is said when it has.
 */
public final class Refreshing {
    private final Again hints;
    private final Again links;

    /**
     * Makes it.
     *
     * @param session what everything needs
     */
    public Refreshing(Session session) {
        hints = new Again(session.abilities().asksForHintsAgain(), session.client()::refreshInlayHints);
        links = new Again(session.abilities().asksForLinksAgain(), session.client()::refreshCodeLenses);
    }

    /** A portfolio was read. */
    public void read() {
        hints.say();
        links.say();
    }

    private static final class Again {
        private final boolean can;
        private final Supplier<CompletableFuture<Void>> saying;
        private final AtomicBoolean waits = new AtomicBoolean();
        private final AtomicBoolean more = new AtomicBoolean();

        Again(boolean can, Supplier<CompletableFuture<Void>> saying) {
            this.can = can;
            this.saying = saying;
        }

        void say() {
            more.set(can);
            if (more.get() && waits.compareAndSet(false, true)) {
                more.set(false);
                saying.get().whenComplete((done, failure) -> {
                    waits.set(false);
                    if (more.get()) {
                        say();
                    }
                });
            }
        }
    }
}
