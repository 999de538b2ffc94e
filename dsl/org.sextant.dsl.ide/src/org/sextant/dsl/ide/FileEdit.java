package org.sextant.dsl.ide;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.sextant.dsl.TextChange;

/**
 * Changes of one file's text, all counted in the text before any of them.
 *
 * @param file    where the file is; one that is not there yet is made
 * @param changes the changes, by offset; they do not overlap
 */
public record FileEdit(URI file, List<TextChange> changes) {
    /** Copies the list. */
    public FileEdit {
        changes = List.copyOf(changes);
    }
}
