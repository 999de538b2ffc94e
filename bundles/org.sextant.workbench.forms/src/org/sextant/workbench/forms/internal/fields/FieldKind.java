package org.sextant.workbench.forms.internal.fields;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.widgets.Composite;
import org.sextant.model.Control;
import org.sextant.model.Horizon;
import org.sextant.model.Level;
import org.sextant.model.OrganisationKind;
import org.sextant.model.SextantPackage;

/** The properties that forms know, in the order in which they show them. */
public enum FieldKind {
    /** The body's sort. */
    KIND("kind", "&Kind", "What sort of body it is") {
        @Override
        public Field field(Composite parent) {
            return new WordField(parent, NOT_STATED, OrganisationKind.values());
        }
    },
    /** Where a piece of work stands. */
    STATUS("status", "&Status", "Where the work stands now, and since when") {
        @Override
        public Field field(Composite parent) {
            return new StatusField(parent);
        }
    },
    /** When it began. */
    FROM("from", "&From", "When it begins or began: 2026, 2026-03 or 2026-03-31") {
        @Override
        public Field field(Composite parent) {
            return new DateField(parent, DATE);
        }
    },
    /** When it ends. */
    TO("to", "&Until", "When it ends or ended") {
        @Override
        public Field field(Composite parent) {
            return new DateField(parent, DATE);
        }
    },
    /** When a goal is to be reached. */
    BY("by", "&By", "When it is to be reached: 2026, 2026-03 or 2026-03-31") {
        @Override
        public Field field(Composite parent) {
            return new DateField(parent, DATE);
        }
    },
    /** When people met. */
    HELD("held", "&Held", "When people met") {
        @Override
        public Field field(Composite parent) {
            return new DateField(parent, DATE);
        }
    },
    /** Who leads. */
    LEAD("lead", "&Led by", "The organisation or role to ask about it") {
        @Override
        public Field field(Composite parent) {
            return new ReferenceField(parent, SextantPackage.Literals.PARTY, "Nobody named yet");
        }
    },
    /** Who else takes part. */
    WITH("with", "&Works with", "Who else takes part") {
        @Override
        public Field field(Composite parent) {
            return list(parent, "partners", "&Tick who takes part", SextantPackage.Literals.PARTY, true);
        }
    },
    /** Who fills a role. */
    HELD_BY("held-by", "&Held by", "The organisations that fill it") {
        @Override
        public Field field(Composite parent) {
            return list(parent, "organisations", "&Tick the organisations that fill it",
                    SextantPackage.Literals.ORGANISATION, false);
        }
    },
    /** What a collaborative is made of. */
    MEMBERS("members", "&Members", "The organisations that it is made of") {
        @Override
        public Field field(Composite parent) {
            return list(parent, "members", "&Tick the organisations that it is made of",
                    SextantPackage.Literals.ORGANISATION, false);
        }
    },
    /** Where it belongs in the framework. */
    IN("in", "Belongs &in", "What it serves in the framework") {
        @Override
        public Field field(Composite parent) {
            return new ListField(parent, "modes and domains", "Nothing chosen yet", ModesDialog::new);
        }
    },
    /** Where it is. */
    AT("at", "&Place", "The places it is about; leave it empty for the whole system") {
        @Override
        public Field field(Composite parent) {
            return list(parent, "places", "&Tick the places", SextantPackage.Literals.PLACE, false);
        }
    },
    /** How wide it reaches. */
    LEVEL("level", "Le&vel", "How wide it reaches") {
        @Override
        public Field field(Composite parent) {
            return new WordField(parent, NOT_STATED, Level.values());
        }
    },
    /** What it serves. */
    TOWARDS("towards", "Towards &goals", "The goals and aims that it serves") {
        @Override
        public Field field(Composite parent) {
            return list(parent, "goals", "&Tick the goals and aims", SextantPackage.Literals.PURPOSE, false);
        }
    },
    /** How far ahead. */
    HORIZON("horizon", "Hori&zon", "How far ahead it is") {
        @Override
        public Field field(Composite parent) {
            return new WordField(parent, NOT_STATED, Horizon.values());
        }
    },
    /** In whose hands. */
    CONTROL("control", "&Control", "In whose hands it is") {
        @Override
        public Field field(Composite parent) {
            return new WordField(parent, NOT_STATED, Control.values());
        }
    };

    private static final String NOT_STATED = "Not stated";
    private static final String DATE = "such as 2026-03";

    private final String keyword;
    private final String label;
    private final String help;

    FieldKind(String keyword, String label, String help) {
        this.keyword = keyword;
        this.label = label;
        this.help = help;
    }

    /**
     * Makes the field.
     *
     * @param parent where it stands
     * @return the field
     */
    public abstract Field field(Composite parent);

    /** @return the property's keyword */
    public String keyword() {
        return keyword;
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
