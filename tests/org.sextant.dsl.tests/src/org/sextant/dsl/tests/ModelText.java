package org.sextant.dsl.tests;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sextant.dsl.Names;
import org.sextant.model.CareSystem;
import org.sextant.model.Element;
import org.sextant.model.Framework;

/** Shows a model as text: a line for each object with its values, and what it contains below. */
final class ModelText {
    private final List<String> lines = new ArrayList<>();

    private ModelText() {
    }

    static List<String> of(EObject object) {
        ModelText text = new ModelText();
        object.eContents().forEach(each -> text.add(each, ""));
        return text.lines;
    }

    private void add(EObject object, String indent) {
        StringBuilder line = new StringBuilder(indent).append(object.eClass().getName());
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (object.eIsSet(feature) && feature instanceof EAttribute) {
                line.append(' ').append(feature.getName()).append('=').append(value(object, feature));
            } else if (object.eIsSet(feature) && !((EReference) feature).isContainment()) {
                line.append(' ').append(feature.getName()).append("->").append(target(object, feature));
            }
        }
        lines.add(line.toString());
        object.eContents().forEach(each -> add(each, indent + "  "));
    }

    private static String value(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        return value instanceof List<?> list ? list.stream().map(ModelText::quoted).toList().toString() : quoted(value);
    }

    private static String quoted(Object value) {
        return value instanceof String text ? '"' + text.replace("\n", "\\n") + '"' : value.toString();
    }

    private static String target(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        return value instanceof List<?> list ? list.stream().map(each -> name((Element) each)).toList().toString()
                : name((Element) value);
    }

    private static String name(Element element) {
        String path = element instanceof CareSystem || element instanceof Framework ? element.getName()
                : Names.path(element);
        return element.eClass().getName() + ' ' + path;
    }
}
