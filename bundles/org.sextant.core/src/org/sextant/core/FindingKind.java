package org.sextant.core;

import org.jspecify.annotations.Nullable;

/**
 * What a finding's code means. Kinds are contributed at the extension point <code>org.sextant.core.findings</code>.
 *
 * @param code        the stable code, for example <code>lead.none</code>
 * @param severity    the severity unless a portfolio sets another
 * @param title       what is found, in a few words
 * @param explanation what it means, why it is said and what to do; paragraphs separated by an empty line
 * @param source      where the rule comes from: a framework's source, or Sextant's own definition
 * @param contributor the id of the bundle that contributes it, null only for a kind made for an unknown code
 */
public record FindingKind(String code, Severity severity, String title, String explanation, String source,
        @Nullable String contributor) {
}
