package org.sextant.dsl.ide;

/**
 * A way to settle a finding.
 *
 * @param label     what it does, as people see it in a menu
 * @param edit      the change of the texts
 * @param preferred whether it is most likely what the writer meant; true for one fix of a finding at most
 */
public record Fix(String label, Edit edit, boolean preferred) {
}
