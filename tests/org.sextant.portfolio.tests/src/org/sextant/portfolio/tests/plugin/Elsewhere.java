package org.sextant.portfolio.tests.plugin;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sextant.analysis.Rule;
import org.sextant.analysis.Situation;
import org.sextant.core.Anchor;
import org.sextant.core.Finding;

/** Finds things at places that the portfolio does not have. */
public final class Elsewhere implements Rule {
    @Override
    public void check(Situation situation, Consumer<Finding> out) {
        List<Anchor> anchors = List.of(new Anchor.InText(URI.createURI("memory:/nowhere.sextant"), 7, 7),
                new Anchor.InFile(URI.createURI("memory:/nowhere.sextant")),
                Anchor.at(EcoreUtil.copy(situation.system().system())));
        anchors.forEach(anchor -> out.accept(situation.finding("acme.seen", "somewhere", anchor, List.of())));
    }
}
