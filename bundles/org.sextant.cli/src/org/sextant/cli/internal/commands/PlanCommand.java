package org.sextant.cli.internal.commands;

import java.util.List;

import org.sextant.analysis.Analysis;
import org.sextant.cli.internal.Arguments;
import org.sextant.cli.internal.Command;
import org.sextant.cli.internal.Console;
import org.sextant.cli.internal.Options;
import org.sextant.cli.internal.Selection;
import org.sextant.cli.internal.Session;
import org.sextant.cli.internal.data.PlanJson;
import org.sextant.cli.internal.text.PlanText;

/** <code>sextant plan</code>. */
final class PlanCommand implements Command {
    private static final String FORMAT = "--format";

    @Override
    public Options options() {
        return new Options("plan",
                "Shows plans against the framework: what each opportunity addresses, what is not stated yet,"
                        + " and in which domains nothing is described that no opportunity addresses.")
                .paths()
                .choice(FORMAT, List.of("text", "json"), "How to write it.")
                .value("--as-of", "DATE", "The date to look at; usually the system's own as-of, or else today.")
                .value("--system", "NAME", "Only this system; usually all in the files.")
                .examples("sextant plan riverside --as-of 2026-06");
    }

    @Override
    public int run(Arguments arguments, Console console) {
        Session session = new Session(arguments, console);
        List<Selection.Chosen> chosen = new Selection(session, arguments).systems();
        if (arguments.chooses(FORMAT, "json")) {
            new PlanJson(console.data()).write(chosen);
        } else {
            PlanText text = new PlanText(console.out(), console.style());
            String between = "";
            for (Selection.Chosen portfolio : chosen) {
                for (Analysis analysis : portfolio.analyses()) {
                    console.out().text(between);
                    between = "\n\n";
                    text.write(analysis);
                }
            }
        }
        return session.reportErrors(console);
    }
}
