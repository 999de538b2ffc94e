package org.sextant.workbench.views.internal;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.jspecify.annotations.Nullable;
import org.sextant.analysis.ActivityFacts;
import org.sextant.dsl.Link;
import org.sextant.dsl.SextantResource;
import org.sextant.model.Activity;
import org.sextant.model.Domain;
import org.sextant.model.Element;
import org.sextant.model.Mode;
import org.sextant.model.Subject;

/**
 * What the cursor of the editor stands in.
 *
 * @param reference the mode or domain that is referred to there; null if none is
 * @param activity  the activity; null if it stands in none
 * @param spots     the modes and domains that this activity is in
 */
public record AtCursor(@Nullable String reference, @Nullable Activity activity, Set<String> spots) {
    /** Nothing. */
    public static final AtCursor NOTHING = new AtCursor(null, null, Set.of());

    /**
     * Looks.
     *
     * @param shown  what the views show
     * @param file   the file, as it was read for that
     * @param offset where the cursor is
     * @return what is there
     */
    public static AtCursor of(Shown shown, SextantResource file, int offset) {
        Activity activity = activity(file, offset);
        Set<String> spots = new LinkedHashSet<>();
        for (ActivityFacts each : shown.analysis().situation().activities()) {
            if (each.activity() == activity) {
                each.slots().forEach(slot -> spots.add(Spot.of(slot.subject())));
            }
        }
        return new AtCursor(reference(file, offset), activity, spots);
    }

    private static @Nullable String reference(SextantResource file, int offset) {
        for (Link link : file.links()) {
            if (link.offset() <= offset && offset <= link.offset() + link.length()) {
                Element target = link.target();
                for (EObject at = target instanceof Subject ? target : null; at != null; at = at.eContainer()) {
                    if (at instanceof Mode || at instanceof Domain) {
                        return Spot.of((Subject) at);
                    }
                }
            }
        }
        return null;
    }

    private static @Nullable Activity activity(SextantResource file, int offset) {
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(file.syntaxTree(), offset);
        for (EObject at = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf); at != null; at = at
                .eContainer()) {
            if (at instanceof Activity activity) {
                return activity;
            }
        }
        return null;
    }
}
