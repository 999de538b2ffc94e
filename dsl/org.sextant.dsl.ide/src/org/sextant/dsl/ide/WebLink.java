package org.sextant.dsl.ide;

/**
 * A web address that stands in a text.
 *
 * @param range   where it stands
 * @param address the whole address, with <code>https://</code> where the text leaves that out
 */
public record WebLink(Range range, String address) {
}
