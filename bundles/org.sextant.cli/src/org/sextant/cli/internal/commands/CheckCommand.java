package org.sextant.cli.internal.commands;

import java.util.List;

import org.sextant.cli.internal.Arguments;
import org.sextant.cli.internal.Command;
import org.sextant.cli.internal.Console;
import org.sextant.cli.internal.Options;
import org.sextant.cli.internal.Session;
import org.sextant.cli.internal.Status;
import org.sextant.cli.internal.data.CheckJson;
import org.sextant.cli.internal.data.Sarif;
import org.sextant.cli.internal.text.CheckText;
import org.sextant.core.Severity;
import org.sextant.portfolio.Located;
import org.sextant.portfolio.Portfolio;

/** <code>sextant check</code>. */
final class CheckCommand implements Command {
    private static final String FORMAT = "--format";
    private static final String FAIL_ON = "--fail-on";
    private static final String NEVER = "never";

    @Override
    public Options options() {
        return new Options("check",
                "Checks files: what is wrong in them, and what is not described yet. Ten findings of a"
                        + " code are written out and the rest counted.")
                .paths()
                .choice(FORMAT, List.of("text", "json", "sarif"), "How to write the findings.")
                .choice(FAIL_ON, List.of("error", "warning", "gap", "info", NEVER),
                        "Ends with 1 if there is a finding of this severity or a more urgent one; usually error.")
                .value("--as-of", "DATE", "The date to look at; usually the system's own as-of, or else today.")
                .flag("--all", "Writes out all findings.")
                .examples("sextant check west-yorkshire",
                        "sextant check --format sarif --fail-on never . > findings.sarif",
                        "git show main:west-yorkshire.sextant | sextant check -");
    }

    @Override
    public int run(Arguments arguments, Console console) {
        Session session = new Session(arguments, console);
        if (arguments.chooses(FORMAT, "json")) {
            new CheckJson(console.data()).write(session.portfolios());
        } else if (arguments.chooses(FORMAT, "sarif")) {
            new Sarif(console.data()).write(session);
        } else {
            CheckText text = new CheckText(console.out(), arguments.has("--all"));
            session.portfolios().forEach(text::write);
        }
        String failOn = arguments.value(FAIL_ON);
        boolean found = !NEVER.equals(failOn) && found(session.portfolios(), Severity.of(failOn).orElseThrow());
        return Math.max(session.status(), found ? Status.FOUND : Status.OK);
    }

    private static boolean found(List<Portfolio> portfolios, Severity level) {
        for (Portfolio portfolio : portfolios) {
            for (Located each : portfolio.findings()) {
                if (each.finding().severity().isAtLeast(level)) {
                    return true;
                }
            }
        }
        return false;
    }
}
