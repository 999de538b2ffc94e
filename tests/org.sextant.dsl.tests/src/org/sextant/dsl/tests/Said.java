package org.sextant.dsl.tests;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.sextant.dsl.Link;
import org.sextant.dsl.SextantLanguage;
import org.sextant.dsl.SextantResource;

/** What texts and models say, as lines that can be compared, without any place in a text. */
final class Said {
    private final StringBuilder lines = new StringBuilder();

    private Said() {
    }

    /** What a text says and what is wrong with it; its references as they are written. */
    static String by(String text) {
        SextantResource file = SextantLanguage.get().read(SextantLanguage.get().newFiles(),
                URI.createURI("said.sextant"), text);
        Said said = new Said();
        said.add(file.document(), "");
        for (Link link : file.links()) {
            said.lines.append(link.reference().getName()).append(" -> ").append(link.text()).append('\n');
        }
        file.syntaxErrors().forEach(node -> said.lines.append(node.getSyntaxErrorMessage().getIssueCode()).append(": ")
                .append(node.getSyntaxErrorMessage().getMessage()).append('\n'));
        return said.lines.toString();
    }

    /** What a model says, with what its references mean. */
    static String in(EObject model) {
        Said said = new Said();
        said.add(model, "");
        return said.lines.toString();
    }

    private void add(EObject object, String indent) {
        lines.append(indent).append(object.eClass().getName());
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (object.eIsSet(attribute)) {
                lines.append(' ').append(attribute.getName()).append('=').append(object.eGet(attribute));
            }
        }
        lines.append('\n');
        for (EReference reference : object.eClass().getEAllReferences()) {
            for (Object value : values(object, reference)) {
                lines.append(indent).append("  ").append(reference.getName()).append(": ");
                if (reference.isContainment()) {
                    add((EObject) value, indent + "    ");
                } else {
                    lines.append(Snapshot.path((EObject) value)).append('\n');
                }
            }
        }
    }

    private static List<?> values(EObject object, EReference reference) {
        return reference.isMany() ? (List<?>) object.eGet(reference)
                : object.eIsSet(reference) ? List.of(object.eGet(reference)) : List.of();
    }
}
