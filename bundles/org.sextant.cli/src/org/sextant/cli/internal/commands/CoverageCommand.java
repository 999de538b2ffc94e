package org.sextant.cli.internal.commands;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sextant.analysis.Analysis;
import org.sextant.analysis.Coverage;
import org.sextant.analysis.CutBy;
import org.sextant.cli.internal.Arguments;
import org.sextant.cli.internal.Command;
import org.sextant.cli.internal.Console;
import org.sextant.cli.internal.Options;
import org.sextant.cli.internal.Selection;
import org.sextant.cli.internal.Session;
import org.sextant.cli.internal.UsageException;
import org.sextant.cli.internal.data.CoverageCsv;
import org.sextant.cli.internal.data.CoverageJson;
import org.sextant.cli.internal.text.CoverageText;
import org.sextant.cli.internal.text.CutText;
import org.sextant.core.Words;

/** <code>sextant coverage</code>. */
final class CoverageCommand implements Command {
    private static final String FORMAT = "--format";
    private static final String BY = "--by";

    @Override
    public Options options() {
        return Selection.filters(new Options("coverage",
                "Shows what is described of a framework: groups, domains and modes, each with state and counts. It describes"
                        + " what is written down and is no assessment.")
                .paths()
                .choice(FORMAT, List.of("text", "json", "csv"), "How to write it.")
                .value(BY, "WHAT", "Rows of one kind instead: " + Words.choice(kinds()) + ".")
                .value("--as-of", "DATE", "The date to look at; usually the system's own as-of, or else today.")
                .value("--system", "NAME", "Only this system; usually all in the files.")
                .value("--framework", "NAME", "Only this framework; usually all that a system uses."))
                .examples("sextant coverage west-yorkshire",
                        "sextant coverage west-yorkshire --by place --as-of 2023-11",
                        "sextant coverage west-yorkshire --organisation ICB --format csv > icb.csv");
    }

    @Override
    public int run(Arguments arguments, Console console) {
        CutBy by = by(arguments.value(BY));
        Session session = new Session(arguments, console);
        Selection selection = new Selection(session, arguments);
        List<Selection.Chosen> chosen = selection.systems();
        if (arguments.chooses(FORMAT, "json")) {
            new CoverageJson(console.data(), selection, by).write(chosen);
        } else if (arguments.chooses(FORMAT, "csv")) {
            new CoverageCsv(console.data(), selection, by).write(chosen);
        } else {
            text(console, selection, chosen, by);
        }
        return session.reportErrors(console);
    }

    private static void text(Console console, Selection selection, List<Selection.Chosen> chosen, @Nullable CutBy by) {
        CoverageText text = new CoverageText(console.out(), console.style());
        CutText cuts = new CutText(console.out(), console.style());
        String between = "";
        for (Selection.Chosen portfolio : chosen) {
            for (Analysis analysis : portfolio.analyses()) {
                if (analysis.coverage().isEmpty()) {
                    console.say(analysis.system().system().getName()
                            + " uses no framework that could be found; begin its block with a line such as: uses csif");
                }
                for (Coverage coverage : selection.frameworks(analysis)) {
                    console.out().text(between);
                    between = "\n\n";
                    if (by == null) {
                        text.write(analysis, coverage);
                    } else {
                        cuts.write(analysis, coverage.framework(), by);
                    }
                }
            }
        }
    }

    private static @Nullable CutBy by(@Nullable String word) {
        if (word == null) {
            return null;
        }
        for (CutBy by : CutBy.values()) {
            if (by.word().equals(word)) {
                return by;
            }
        }
        throw new UsageException(BY + " is " + Words.choice(kinds()) + ", not " + word);
    }

    private static List<String> kinds() {
        List<String> words = new ArrayList<>();
        for (CutBy by : CutBy.values()) {
            words.add(by.word());
        }
        return words;
    }
}
