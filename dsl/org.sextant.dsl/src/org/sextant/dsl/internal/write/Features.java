package org.sextant.dsl.internal.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.jspecify.annotations.Nullable;

/** What of one object is still to be written. */
final class Features {
    private final EObject object;
    private final @Nullable EObject owner;
    private final References references;
    private final Map<String, List<Object>> left = new HashMap<>();

    Features(EObject object, @Nullable EObject owner, References references) {
        this.object = object;
        this.owner = owner;
        this.references = references;
    }

    /** One part of an object alone. */
    static Features only(Assignment assignment, EObject part, EObject owner, References references) {
        Features features = new Features(owner, owner.eContainer(), references);
        features.left.put(assignment.getFeature(), new ArrayList<>(List.of(part)));
        return features;
    }

    EObject object() {
        return object;
    }

    /** What the object is a part of, or is to be. */
    @Nullable
    EObject owner() {
        return owner;
    }

    /** Whether there is a value that an assignment can write. */
    boolean has(Assignment assignment) {
        return index(assignment) >= 0;
    }

    /** Takes the next value that an assignment can write; null if there is none. */
    @Nullable
    Object take(Assignment assignment) {
        int index = index(assignment);
        return index < 0 ? null : values(assignment).remove(index);
    }

    private int index(Assignment assignment) {
        List<Object> values = values(assignment);
        ParserRule rule = rule(assignment);
        for (int i = 0; i < values.size(); i++) {
            if (rule == null || values.get(i) instanceof EObject value && isWritten(value, rule)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a rule is for such an object, and the object has what the rule requires. A name may be missing. */
    private boolean isWritten(EObject value, ParserRule rule) {
        if (!((EClass) rule.getType().getClassifier()).isSuperTypeOf(value.eClass())) {
            return false;
        }
        Features features = new Features(value, object, references);
        List<AbstractElement> elements = rule.getAlternatives() instanceof Group group ? group.getElements()
                : List.of();
        return elements.stream().allMatch(each -> !(each instanceof Assignment assignment)
                || GrammarUtil.isOptionalCardinality(each) || isName(assignment) || features.has(assignment));
    }

    static boolean isName(Assignment assignment) {
        return assignment.getTerminal() instanceof RuleCall call && call.getRule().getName().equals("Name");
    }

    /** The rule for the objects that an assignment writes; null where it writes plain values or references. */
    static @Nullable ParserRule rule(Assignment assignment) {
        return assignment.getTerminal() instanceof RuleCall call && call.getRule() instanceof ParserRule rule
                && !GrammarUtil.isDatatypeRule(rule) ? rule : null;
    }

    private List<Object> values(Assignment assignment) {
        return left.computeIfAbsent(assignment.getFeature(), name -> {
            EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
            List<Object> values = new ArrayList<>();
            if (feature == null) {
                return values;
            }
            if (assignment.getTerminal() instanceof CrossReference) {
                values.addAll(references.of(object, (EReference) feature));
            } else if (feature.isMany()) {
                values.addAll((List<?>) object.eGet(feature));
            } else if (object.eIsSet(feature)) {
                values.add(object.eGet(feature));
            }
            return values;
        });
    }
}
