package org.sextant.workbench.forms.internal.fields;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.widgets.Composite;
import org.sextant.model.Control;
import org.sextant.model.Horizon;
import org.sextant.model.Level;
import org.sextant.model.OrganisationKind;
import org.sextant.model.SextantPackage;

/** The properties that forms know, in the order in which they show them. */
public enum FieldKind {
    /** The date that a system's description is about. */
    AS_OF("as-of", "As &of", "The date that the description is about",
            parent -> new DateField(parent, FieldKind.DATE)),
    /** The body's sort. */
    KIND("kind", "&Kind", "What sort of body it is",
            parent -> new WordField(parent, FieldKind.NOT_STATED, OrganisationKind.values())),
    /** Where a piece of work stands. */
    STATUS("status", "&Status", "Where the work stands now, and since when", StatusField::new),
    /** When it began. */
    FROM("from", "F&rom", "When it begins or began: 2026, 2026-03 or 2026-03-31",
            parent -> new DateField(parent, FieldKind.DATE)),
    /** When it ends. */
    TO("to", "&Until", "When it ends or ended", parent -> new DateField(parent, FieldKind.DATE)),
    /** When a goal is to be reached. */
    BY("by", "&Due", "When it is to be reached: 2026, 2026-03 or 2026-03-31",
            parent -> new DateField(parent, FieldKind.DATE)),
    /** When people met. */
    HELD("held", "Held &on", "When people met", parent -> new DateField(parent, FieldKind.DATE)),
    /** Who spoke. */
    SAID_BY("by", "Said b&y", "Who took part in the conversation",
            parent -> list(parent, "voices", "&Tick who took part", SextantPackage.Literals.PARTY, true)),
    /** Who leads. */
    LEAD("lead", "&Led by", "The organisation or role to ask about it",
            parent -> new ReferenceField(parent, SextantPackage.Literals.PARTY, "Nobody named yet")),
    /** Who else takes part. */
    WITH("with", "W&orks with", "Who else takes part",
            parent -> list(parent, "partners", "&Tick who takes part", SextantPackage.Literals.PARTY, true)),
    /** Who fills a role. */
    HELD_BY("held-by", "Held b&y", "The organisations that fill it",
            parent -> list(parent, "organisations", "&Tick the organisations that fill it",
                    SextantPackage.Literals.ORGANISATION, false)),
    /** What a collaborative is made of. */
    MEMBERS("members", "&Members", "The organisations that it is made of",
            parent -> list(parent, "members", "&Tick the organisations that it is made of",
                    SextantPackage.Literals.ORGANISATION, false)),
    /** Where it belongs in the framework. */
    IN("in", "Belongs &in", "What it serves in the framework",
            parent -> new ListField(parent, "what it serves in the framework", "Nothing chosen yet", ModesDialog::new)),
    /** Where it is. */
    AT("at", "&Place", "Where it is; leave it empty for the whole system",
            parent -> list(parent, "places", "&Tick the places", SextantPackage.Literals.PLACE, false)),
    /** How wide it reaches. */
    LEVEL("level", "Le&vel", "How wide it reaches",
            parent -> new WordField(parent, FieldKind.NOT_STATED, Level.values())),
    /** What it serves. */
    TOWARDS("towards", "Towards &goals", "The goals and aims that it serves",
            parent -> list(parent, "goals", "&Tick the goals and aims", SextantPackage.Literals.PURPOSE, false)),
    /** How far ahead. */
    HORIZON("horizon", "Hori&zon", "How far ahead it is",
            parent -> new WordField(parent, FieldKind.NOT_STATED, Horizon.values())),
    /** In whose hands. */
    CONTROL("control", "&Control", "In whose hands it is",
            parent -> new WordField(parent, FieldKind.NOT_STATED, Control.values()));

    private static final String NOT_STATED = "Not stated";
    private static final String DATE = "such as 2026-03";

    private final String keyword;
    private final String label;
    private final String help;
    private final Function<Composite, Field> maker;

    FieldKind(String keyword, String label, String help, Function<Composite, Field> maker) {
        this.keyword = keyword;
        this.label = label;
        this.help = help;
        this.maker = maker;
    }

    /**
     * Makes the field.
     *
     * @param parent where it stands
     * @return the field
     */
    public Field field(Composite parent) {
        return maker.apply(parent);
    }

    /** @return the property's keyword */
    public String keyword() {
        return keyword;
    }

    /**
     * The fields of a form.
     *
     * @param type     the kind of elements that the form is for
     * @param keywords the properties that they have
     * @return the fields, in the order in which forms show them
     */
    public static List<FieldKind> of(EClass type, Set<String> keywords) {
        return Arrays.stream(values()).filter(each -> keywords.contains(each.keyword)).filter(each -> {
            // Goals are due by a date, but a conversation is reported by people.
            boolean people = SextantPackage.Literals.REFLECTION.isSuperTypeOf(type);
            return each != (people ? BY : SAID_BY);
        }).toList();
    }

    /** @return what stands beside the field, with a mnemonic */
    public String label() {
        return label;
    }

    /** @return what the field is for, in a few words without a full stop */
    public String help() {
        return help;
    }

    private static ListField list(Composite parent, String what, String prompt, EClass type, boolean texts) {
        return new ListField(parent, what, "None named yet",
                (shell, source, values) -> new ElementsDialog(shell, "Choose " + what, prompt, type, texts, source,
                        values));
    }
}
