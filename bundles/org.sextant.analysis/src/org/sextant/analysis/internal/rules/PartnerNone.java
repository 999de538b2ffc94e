package org.sextant.analysis.internal.rules;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.sextant.analysis.ActivityFacts;
import org.sextant.analysis.Situation;
import org.sextant.analysis.internal.Say;
import org.sextant.model.Level;
import org.sextant.model.Role;
import org.sextant.model.SextantPackage;

/** Active activities from level place up that name fewer than two organisations. */
public final class PartnerNone extends ActivityRule {
    private static final int TOGETHER = 2;

    /** Reports missing partners. */
    public PartnerNone() {
        super("partner.none", SextantPackage.Literals.ACTIVITY__LEAD, SextantPackage.Literals.ACTIVITY__PARTNERS);
    }

    @Override
    @Nullable
    String message(ActivityFacts activity, Situation situation) {
        Level level = activity.activity().getLevel();
        int count = activity.organisations().count();
        if (!activity.isActive() || level == null || level.compareTo(Level.PLACE) < 0 || count >= TOGETHER) {
            return null;
        }
        String names = count == 0 ? " names no organisation" : " names one organisation only";
        String role = activity.activity().getLead() instanceof Role held && !held.eIsProxy()
                && held.getHeldBy().isEmpty() ? ", or \"held-by\" to the role " + Say.title(held) : "";
        return Say.title(activity.activity()) + " reaches level " + level.word() + " and" + names
                + "; add \"with\" and who else takes part" + role;
    }

    @Override
    List<EObject> evidence(ActivityFacts activity) {
        return new ArrayList<>(activity.organisations().named());
    }
}
