package org.sextant.analysis.tests;

import java.time.Duration;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.sextant.analysis.Analyser;
import org.sextant.analysis.Analysis;
import org.sextant.analysis.AnalysisOptions;
import org.sextant.core.Anchor;
import org.sextant.core.Finding;
import org.sextant.core.Isolation;
import org.sextant.core.PlainRegistry;
import org.sextant.core.SystemDescription;

/** Analyses with all rules that are contributed, read from plugin.xml as everywhere. */
final class Analyses {
    private static final Analyser ANALYSER = load();

    private Analyses() {
    }

    private static Analyser load() {
        PlainRegistry.install(Analyses.class.getClassLoader());
        return Analyser.load(new Isolation(Duration.ofSeconds(10)));
    }

    static Analyser analyser() {
        return ANALYSER;
    }

    static Analysis analyse(SystemDescription system, AnalysisOptions options) {
        return ANALYSER.analyse(system, options, new NullProgressMonitor());
    }

    static EObject anchor(Finding finding) {
        return ((Anchor.InModel) finding.anchor()).object();
    }
}
