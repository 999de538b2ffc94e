package org.sextant.benchmark;

import java.lang.ref.Reference;
import java.nio.file.Path;
import java.time.LocalDate;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.sextant.analysis.AnalysisOptions;
import org.sextant.core.PlainRegistry;
import org.sextant.dsl.SextantLanguage;
import org.sextant.dsl.internal.syntax.Syntax;
import org.sextant.portfolio.Plugins;
import org.sextant.portfolio.Portfolio;
import org.sextant.portfolio.PortfolioLoader;
import org.sextant.portfolio.Sources;

/**
 * Runs the stages of a check in a process of its own, once cold and then several times warm, and writes what each used:
 * <code>StageProcess FOLDER floor|check WARM-ROUNDS</code>. The floor is reading and lexing alone.
 */
final class StageProcess {
    /** Begins the line that says how much heap a loaded portfolio and the language hold, in bytes. */
    static final String LIVE = "live ";
    static final String FLOOR = "floor";
    static final String CHECK = "check";

    private StageProcess() {
    }

    /**
     * Runs the stages.
     *
     * @param arguments the folder, what to run, and how often warm
     * @throws Exception if a stage fails
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Plugins plugins = new StageMeter(0).run(Stage.SET_UP, StageProcess::setUp);
        Stages stages = new Stages(folder, plugins);
        if (FLOOR.equals(arguments[1])) {
            stages.floor(new StageMeter(0));
            return;
        }
        int warm = Integer.parseInt(arguments[2]);
        stages.check(new StageMeter(0));
        for (int round = 1; round <= warm; round++) {
            stages.check(new StageMeter(round));
        }
        if (warm > 0) {
            Portfolio portfolio = new PortfolioLoader(plugins).load(Sources.folder(folder, new NullProgressMonitor()),
                    AnalysisOptions.on(LocalDate.now()), new NullProgressMonitor());
            System.out.println(LIVE + StageMeter.liveHeap());
            Reference.reachabilityFence(portfolio);
        }
    }

    private static Plugins setUp() {
        PlainRegistry.install(StageProcess.class.getClassLoader());
        Plugins plugins = Plugins.load();
        SextantLanguage.get().part(Syntax.class);
        return plugins;
    }
}
