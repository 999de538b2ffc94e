package org.sextant.dsl.ide;

import org.eclipse.emf.common.util.URI;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.ide.internal.Texts;

/** The texts of the frameworks that bundles bring along. They can be read and not changed. */
public final class FrameworkTexts {
    private FrameworkTexts() {
    }

    /**
     * Gives a framework's text.
     *
     * @param snapshot a portfolio that uses the framework
     * @param file     the address of its file, as {@link Target} has it
     * @return the text; null if the portfolio uses no framework of that address, or it is one of its own files
     */
    public static @Nullable String of(Snapshot snapshot, URI file) {
        SextantResource framework = snapshot.file(file) != null ? null : Texts.of(snapshot, file);
        return framework == null ? null : framework.text();
    }
}
