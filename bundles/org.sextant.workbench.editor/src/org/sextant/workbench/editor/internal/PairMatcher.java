package org.sextant.workbench.editor.internal;

import org.eclipse.jface.text.IDocumentExtension3;
import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;

/** Shows which brace belongs to which. */
public final class PairMatcher extends DefaultCharacterPairMatcher {
    private static final char[] PAIRS = {'{', '}'};

    /** Made by the generic editor. */
    public PairMatcher() {
        super(PAIRS, IDocumentExtension3.DEFAULT_PARTITIONING, true);
    }
}
