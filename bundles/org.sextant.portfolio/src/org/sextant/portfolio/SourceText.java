package org.sextant.portfolio;

import java.util.List;

import org.eclipse.emf.common.util.URI;

/**
 * A file's text as it was read.
 *
 * @param name    what people are shown: the path as they gave it, with forward slashes
 * @param uri     the file
 * @param text    its text; what could not be decoded stands as the replacement character
 * @param invalid what could not be decoded, in order
 * @param utf16   whether it was written in UTF-16, which is read but reported
 */
public record SourceText(String name, URI uri, String text, List<Undecoded> invalid, boolean utf16) {
    /** Copies the list. */
    public SourceText {
        invalid = List.copyOf(invalid);
    }
}
