package org.sextant.workbench.search.internal;

import org.eclipse.core.resources.IFile;
import org.sextant.dsl.ide.TextMatch;

/**
 * An element that was found.
 *
 * @param number in which place it was found, from 0
 * @param file   the file that it stands in
 * @param match  what it is, and where the words stand
 * @param asked  whether words were looked for at all
 */
record Found(int number, IFile file, TextMatch match, boolean asked) {
}
