package org.sextant.dsl.ide;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.sextant.core.SystemDescription;
import org.sextant.dsl.ModelWriter;
import org.sextant.dsl.Names;
import org.sextant.dsl.SextantLanguage;
import org.sextant.dsl.SextantResource;
import org.sextant.model.Adaptation;
import org.sextant.model.Document;
import org.sextant.model.Framework;
import org.sextant.model.SextantFactory;
import org.sextant.model.SextantPackage;
import org.sextant.model.Status;
import org.sextant.model.Subject;

/** Writes what a gap lacks: an activity where nothing is described, or why nothing needs to be. */
public final class GapEdits {
    /** What stands, in quotation marks, for a reason until the writer gives it. */
    public static final String REASON_TO_GIVE = ModelWriter.quote("Say why");

    private final Snapshot snapshot;
    private final String system;

    /**
     * Makes it.
     *
     * @param snapshot the portfolio
     * @param system   the name of the system that has the gap
     */
    public GapEdits(Snapshot snapshot, String system) {
        this.snapshot = snapshot;
        this.system = system;
    }

    /**
     * Adds a planned activity of the whole system, to be filled in.
     *
     * @param subject the mode or domain that it is in
     * @return the edit
     */
    public Edit activity(Subject subject) {
        return activity(subject, null);
    }

    /**
     * Adds a planned activity, to be filled in, to the file that {@link ActivityHome} says.
     *
     * @param subject the mode or domain that it is in
     * @param place   the path of the place that it is at; null for the whole system, and that is what a place stands for that
     *                is not there any more
     * @return the edit
     */
    public Edit activity(Subject subject, @Nullable String place) {
        String title = Names.title(subject);
        String name = new NewNames(snapshot, system).suggest(ElementKind.ACTIVITY, title);
        List<Value> at = description().stream().flatMap(each -> each.places().stream())
                .filter(each -> Names.path(each).equals(place)).map(Value::of).toList();
        return new NewElements(snapshot, system).add(new NewElement(ElementKind.ACTIVITY, name, title)
                .with("in", List.of(Value.of(subject))).with("at", at)
                .with("status", List.of(Value.of(Status.PLANNED))));
    }

    /**
     * Says that a mode or domain does not apply.
     *
     * @param subject the mode or domain
     * @param reason  why, in people's own words; null for a text that they are to replace
     * @return the edit; null if the mode or domain is part of no framework, or the system is not described
     */
    public @Nullable Edit notRelevant(Subject subject, @Nullable String reason) {
        Framework framework = Names.framework(subject);
        SystemDescription description = description().orElse(null);
        if (framework == null || description == null) {
            return null;
        }
        String because = reason == null ? REASON_TO_GIVE : ModelWriter.quote(reason.strip());
        String label = "Say that \u201C" + Names.title(subject) + "\u201D is not relevant";
        Adaptation present = description.adaptations().stream().filter(each -> each.getFramework() == framework)
                .findFirst().orElse(null);
        Edit edit = present == null ? adapt(label, framework, subject, because)
                : new PropertyEdits(snapshot).add(present, "not-relevant",
                        said(subject, present, (Document) EcoreUtil.getRootContainer(present), because));
        return new Edit(label, edit.files());
    }

    private Optional<SystemDescription> description() {
        return snapshot.portfolio().systems().stream().filter(each -> system.equals(each.system().getName()))
                .findFirst();
    }

    private Edit adapt(String label, Framework framework, Subject subject, String because) {
        NewElements elements = new NewElements(snapshot, system);
        URI file = elements.best(Adaptation.class);
        SextantResource there = Objects.requireNonNull(snapshot.file(file));
        Adaptation adaptation = SextantFactory.eINSTANCE.createAdaptation();
        adaptation.setFramework(framework);
        return elements.add(label, file, Adaptation.class, "adapt " + framework.getName() + " {\nnot-relevant "
                + said(subject, adaptation, there.document(), because) + "\n}\n");
    }

    private String said(Subject subject, EObject source, Document file, String because) {
        return SextantLanguage.get().part(ModelWriter.class).reference(subject, source,
                SextantPackage.Literals.NOT_RELEVANT__ELEMENT, file, snapshot.portfolio().names()) + " because "
                + because;
    }
}
