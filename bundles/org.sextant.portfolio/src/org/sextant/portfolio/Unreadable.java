package org.sextant.portfolio;

/**
 * A file or folder that could not be read; the others were.
 *
 * @param name   the path as people gave it
 * @param reason why, in words
 */
public record Unreadable(String name, String reason) {
}
