package org.sextant.portfolio;

/**
 * A place in a file that is no UTF-8.
 *
 * @param offset  where the replacement character stands for it in the text
 * @param windows what stands there if the file was saved in Windows-1252, as many programs of that system do; empty where
 *                that means nothing, such as in a file that is no text at all, or cannot be told any more
 */
public record Undecoded(int offset, String windows) {
}
