package org.sextant.dsl.ide.internal.fixes;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.sextant.core.Anchor;
import org.sextant.core.Finding;
import org.sextant.core.SystemDescription;
import org.sextant.dsl.Names;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.ide.Snapshot;
import org.sextant.model.Document;
import org.sextant.model.Subject;

/**
 * What was found, and the texts that it was found in.
 *
 * @param finding  the finding
 * @param snapshot the portfolio that it was found in
 */
public record Problem(Finding finding, Snapshot snapshot) {
    /** @return the finding's code */
    public String code() {
        return finding.code();
    }

    /** @return the file that it stands in; null where that is no file of the portfolio */
    public @Nullable SextantResource file() {
        return switch (finding.anchor()) {
        case Anchor.InText text -> snapshot.file(text.file());
        case Anchor.InModel model -> model.object().eResource() instanceof SextantResource file
                && snapshot.file(file.getURI()) == file ? file : null;
        case Anchor.InFile file -> snapshot.file(file.file());
        };
    }

    /** @return the object that it is about; null where it is about a text */
    public @Nullable EObject object() {
        return finding.anchor() instanceof Anchor.InModel model ? model.object() : null;
    }

    /** @return the name of the system that its file describes; empty where none is known */
    public String system() {
        SextantResource file = file();
        return file == null ? "" : snapshot.portfolio().names().systemOf(file.document());
    }

    /** @return that system with what all files say of it; null where none is known */
    public @Nullable SystemDescription description() {
        String system = system();
        return snapshot.portfolio().systems().stream()
                .filter(each -> system.equals(each.system().getName())).findFirst().orElse(null);
    }

    /** @return the mode or domain that it is about; null where it is about none */
    public @Nullable Subject subject() {
        return finding.evidence().stream().filter(each -> each instanceof Subject && Names.framework(each) != null)
                .map(Subject.class::cast).findFirst().orElse(null);
    }

    /**
     * The file that an object stands in.
     *
     * @param object an object
     * @return what the file says; null if it stands in none
     */
    static @Nullable Document document(EObject object) {
        return EcoreUtil.getRootContainer(object) instanceof Document document ? document : null;
    }
}
