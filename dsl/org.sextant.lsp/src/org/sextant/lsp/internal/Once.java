package org.sextant.lsp.internal;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/** Makes something when it is first asked for, and keeps it. */
final class Once<T> implements Supplier<T> {
    private final Supplier<T> make;
    private @Nullable T made;

    Once(Supplier<T> make) {
        this.make = make;
    }

    @Override
    public synchronized T get() {
        T known = made;
        if (known == null) {
            known = make.get();
            made = known;
        }
        return known;
    }
}
