package org.sextant.dsl.ide;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.sextant.dsl.TextChange;

/**
 * A change of texts that is made, and undone, as one.
 *
 * @param label what it does, as people see it in a menu, for example <code>Add a lead</code>
 * @param files the files it changes, the one to be shown afterwards first
 */
public record Edit(String label, List<FileEdit> files) {
    /** Copies the list. */
    public Edit {
        files = List.copyOf(files);
    }

    /**
     * A change of one file.
     *
     * @param label   what it does
     * @param file    where the file is
     * @param changes the changes, by offset
     * @return the edit
     */
    public static Edit of(String label, URI file, TextChange... changes) {
        return new Edit(label, List.of(new FileEdit(file, List.of(changes))));
    }
}
