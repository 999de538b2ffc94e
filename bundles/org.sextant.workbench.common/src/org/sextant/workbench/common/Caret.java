package org.sextant.workbench.common;

import org.eclipse.core.resources.IFile;

/**
 * Where people are in a text.
 *
 * @param file   the file of the active editor
 * @param offset the caret's place, in UTF-16 units
 */
public record Caret(IFile file, int offset) {
}
