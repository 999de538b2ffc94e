package org.sextant.workbench.forms.internal.wizards;

import java.util.List;

import org.sextant.dsl.ide.ElementKind;
import org.sextant.workbench.forms.internal.fields.FieldKind;

/**
 * What a wizard asks for a new element.
 *
 * @param kind    what it adds
 * @param purpose what such an element is for, a sentence
 * @param example a title of one
 * @param fields  what else can be said at once, in order
 * @param modes   whether it is asked where the element belongs in the framework
 */
record ElementForm(ElementKind kind, String purpose, String example, List<FieldKind> fields, boolean modes) {
    static final ElementForm ACTIVITY = new ElementForm(ElementKind.ACTIVITY,
            "A piece of improvement work. A title is enough to begin with.",
            "Frailty team at the front door", List.of(FieldKind.LEAD, FieldKind.WITH, FieldKind.AT, FieldKind.STATUS,
                    FieldKind.FROM),
            true);
    static final ElementForm ORGANISATION = new ElementForm(ElementKind.ORGANISATION,
            "Whoever leads work or takes part in it. A title is enough.",
            "Northbank Hospitals", List.of(FieldKind.KIND, FieldKind.AT, FieldKind.MEMBERS), false);
    static final ElementForm GOAL = new ElementForm(ElementKind.GOAL,
            "Something to be reached, which activities work towards.", "Fewer bed days for frail people",
            List.of(FieldKind.TOWARDS, FieldKind.AT, FieldKind.BY), false);
    static final ElementForm PLAN = new ElementForm(ElementKind.PLAN,
            "What comes next. Write two or three opportunities, and what is let go of, into its text.",
            "Moving to action", List.of(), false);
}
