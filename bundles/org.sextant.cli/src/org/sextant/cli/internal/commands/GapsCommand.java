package org.sextant.cli.internal.commands;

import java.util.List;
import java.util.function.Function;

import org.sextant.analysis.Analysis;
import org.sextant.analysis.Coverage;
import org.sextant.analysis.Gap;
import org.sextant.cli.internal.Arguments;
import org.sextant.cli.internal.Command;
import org.sextant.cli.internal.Console;
import org.sextant.cli.internal.Options;
import org.sextant.cli.internal.Selection;
import org.sextant.cli.internal.Session;
import org.sextant.cli.internal.data.GapsJson;
import org.sextant.cli.internal.text.GapsText;
import org.sextant.model.Framework;

/** <code>sextant gaps</code>. */
final class GapsCommand implements Command {
    private static final String FORMAT = "--format";
    private static final String FRAMEWORK = "--framework";

    @Override
    public Options options() {
        return new Options("gaps", "Shows what could come next: what is not described yet, or not all of it. First"
                + " whole domains; then modes that a reflection or the plan speaks of; then other gaps, ended and"
                + " intended work; then work in which not all that is looked for comes together. Each line says why it"
                + " stands there.").paths()
                .choice(FORMAT, List.of("text", "json"), "How to write it.")
                .value("--as-of", "DATE", "The date to look at; usually the system's own as-of, or else today.")
                .value("--system", "NAME", "Only this system; usually all in the files.")
                .value(FRAMEWORK, "NAME", "Only this framework; usually all that a system uses.")
                .flag("--all", "Writes out all; usually ten of each kind, the rest counted.")
                .examples("sextant gaps west-yorkshire");
    }

    @Override
    public int run(Arguments arguments, Console console) {
        Session session = new Session(arguments, console);
        Selection selection = new Selection(session, arguments);
        List<Selection.Chosen> chosen = selection.systems();
        Function<Analysis, List<Gap>> gaps = analysis -> {
            List<Coverage> frameworks = selection.frameworks(analysis);
            return analysis.gaps().stream()
                    .filter(gap -> frameworks.stream().anyMatch(each -> each.framework() == gap.framework())).toList();
        };
        if (arguments.chooses(FORMAT, "json")) {
            new GapsJson(console.data()).write(chosen, gaps);
        } else {
            GapsText text = new GapsText(console.out(), console.style(), arguments.has("--all"));
            String between = "";
            for (Selection.Chosen portfolio : chosen) {
                for (Analysis analysis : portfolio.analyses()) {
                    console.out().text(between);
                    between = "\n\n";
                    Framework framework = arguments.value(FRAMEWORK) == null ? null
                            : selection.frameworks(analysis).getFirst().framework();
                    text.write(analysis, framework, gaps.apply(analysis));
                }
            }
        }
        return session.reportErrors(console);
    }
}
