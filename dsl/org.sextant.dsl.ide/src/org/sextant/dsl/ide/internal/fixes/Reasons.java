package org.sextant.dsl.ide.internal.fixes;

import org.sextant.dsl.ModelWriter;

/** What stands for a reason until the writer gives it. */
final class Reasons {
    /** The text, in quotation marks. */
    static final String TO_GIVE = ModelWriter.quote("Say why");

    private Reasons() {
    }
}
