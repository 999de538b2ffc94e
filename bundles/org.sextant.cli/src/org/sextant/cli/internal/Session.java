package org.sextant.cli.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.sextant.analysis.AnalysisOptions;
import org.sextant.core.PlainRegistry;
import org.sextant.core.PluginFailure;
import org.sextant.core.Severity;
import org.sextant.core.Words;
import org.sextant.portfolio.Located;
import org.sextant.portfolio.Plugins;
import org.sextant.portfolio.Portfolio;
import org.sextant.portfolio.PortfolioLoader;
import org.sextant.portfolio.Sources;

/** The portfolios that a command was given, read and analysed. */
public final class Session {
    private final List<Portfolio> portfolios = new ArrayList<>();
    private final AnalysisOptions options;
    private final int status;

    /**
     * Reads.
     *
     * @param arguments what the command was given: paths and <code>--as-of</code>
     * @param console   takes messages
     * @throws UsageException if the date is none
     */
    public Session(Arguments arguments, Console console) {
        options = AnalysisOptions.on(LocalDate.now()).asOf(arguments.asOf());
        Plugins plugins = plugins(console);
        PortfolioLoader loader = new PortfolioLoader(plugins);
        try (Progress progress = new Progress(console)) {
            Inputs inputs = new Inputs(arguments.rest(), console, progress);
            for (Sources sources : inputs.portfolios()) {
                portfolios.add(loader.load(sources, options, progress));
            }
            status = inputs.status();
        }
    }

    /**
     * What plugins bring.
     *
     * @param console takes what could not be taken up; what a rule's failure costs is a finding
     * @return the plugins
     */
    public static Plugins plugins(Console console) {
        List<PluginFailure> failures = new ArrayList<>(PlainRegistry.install(Session.class.getClassLoader()));
        Plugins plugins = Plugins.load();
        failures.addAll(plugins.kinds().failures());
        failures.addAll(plugins.frameworks().failures());
        failures.forEach(failure -> console.say("a plugin is wrong: " + failure.sentence()));
        return plugins;
    }

    /** @return the portfolios, in the order in which they were given */
    public List<Portfolio> portfolios() {
        return portfolios;
    }

    /** @return the date asked for and today's */
    public AnalysisOptions options() {
        return options;
    }

    /** @return {@link Status#USAGE} where something could not be read, else {@link Status#OK} */
    public int status() {
        return status;
    }

    /**
     * Says where what is shown may lack something because a file is wrong.
     *
     * @param console takes that
     * @return the status so far: {@link Status#FOUND} or more where a file is wrong
     */
    public int reportErrors(Console console) {
        int result = status;
        for (Portfolio portfolio : portfolios) {
            int errors = 0;
            for (Located each : portfolio.findings()) {
                errors += each.finding().severity() == Severity.ERROR ? 1 : 0;
            }
            if (errors == 0 && portfolio.systems().isEmpty()) {
                console.say(portfolio.name() + " describes no system, so there is nothing to show");
                result = Math.max(result, Status.FOUND);
            }
            if (errors > 0) {
                console.say(portfolio.name() + " has " + Words.count(errors, "error", "errors")
                        + ", and what is shown may lack something; see: sextant check " + portfolio.name());
                result = Math.max(result, Status.FOUND);
            }
        }
        return result;
    }
}
