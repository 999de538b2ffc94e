package org.sextant.dsl.ide;

/**
 * A way to settle a finding.
 *
 * @param label     what it does, as people see it in a menu
 * @param edit      the change of the texts
 * @param preferred whether it is most likely what the writer meant; true for one fix of a finding at most
 * @param ignoring  whether it leaves what was found as it is, and only turns the finding off
 */
public record Fix(String label, Edit edit, boolean preferred, boolean ignoring) {
    /**
     * One that repairs what was found.
     *
     * @param label     what it does
     * @param edit      the change of the texts
     * @param preferred whether it is most likely what the writer meant
     */
    public Fix(String label, Edit edit, boolean preferred) {
        this(label, edit, preferred, false);
    }
}
