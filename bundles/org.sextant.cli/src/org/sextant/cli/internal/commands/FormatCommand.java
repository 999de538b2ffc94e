package org.sextant.cli.internal.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.sextant.cli.internal.Arguments;
import org.sextant.cli.internal.Command;
import org.sextant.cli.internal.Console;
import org.sextant.cli.internal.Inputs;
import org.sextant.cli.internal.Options;
import org.sextant.cli.internal.Output;
import org.sextant.cli.internal.Progress;
import org.sextant.cli.internal.Status;
import org.sextant.core.Words;
import org.sextant.dsl.Formatter;
import org.sextant.dsl.SextantLanguage;
import org.sextant.portfolio.SourceText;
import org.sextant.portfolio.Sources;

/** <code>sextant format</code>. */
final class FormatCommand implements Command {
    private static final String CHECK = "--check";

    @Override
    public Options options() {
        return new Options("format",
                "Formats files in place, and names those that it changes. What it reads from standard"
                        + " input it writes to standard output.")
                .paths()
                .flag(CHECK, "Changes nothing; names the files that would change, and ends with 1 if there are any.")
                .examples("sextant format west-yorkshire", "sextant format --check .");
    }

    @Override
    public int run(Arguments arguments, Console console) {
        return new Run(arguments.has(CHECK), console).run(arguments);
    }

    /** One run. */
    private static final class Run {
        private final boolean checks;
        private final Console console;
        private final Formatter formatter = SextantLanguage.get().part(Formatter.class);
        private int status = Status.OK;
        private int files;
        private int changed;

        Run(boolean checks, Console console) {
            this.checks = checks;
            this.console = console;
        }

        int run(Arguments arguments) {
            try (Progress progress = new Progress(console)) {
                Inputs inputs = new Inputs(arguments.rest(), console, progress);
                status = inputs.status();
                for (Sources sources : inputs.portfolios()) {
                    progress.beginTask("Formatting " + sources.name(), sources.texts().size());
                    for (SourceText text : sources.texts()) {
                        format(text);
                        progress.worked(1);
                    }
                }
            }
            if (files > 0) {
                console.out().line(changed + " of " + Words.count(files, "file", "files")
                        + (checks ? " would change" : " changed"));
            }
            return checks && changed > 0 ? Math.max(status, Status.FOUND) : status;
        }

        private void format(SourceText text) {
            if (!text.invalid().isEmpty() || text.utf16()) {
                console.say(text.name() + " is left as it is: it is no UTF-8; see: sextant check " + text.name());
                status = Math.max(status, Status.FOUND);
                return;
            }
            String formatted = formatter.format(text.text());
            if (!text.uri().isFile()) {
                stream(text, formatted);
                return;
            }
            files++;
            if (!formatted.equals(text.text())) {
                changed++;
                if (checks || write(text, formatted)) {
                    console.out().line(text.name());
                }
            }
        }

        private void stream(SourceText text, String formatted) {
            if (!checks) {
                Output out = console.data();
                out.text(formatted);
                out.flush();
            } else if (!formatted.equals(text.text())) {
                console.out().line(text.name());
                status = Math.max(status, Status.FOUND);
            }
        }

        /** In one step, so that nothing is lost if it is interrupted. */
        private boolean write(SourceText text, String formatted) {
            Path file = Path.of(text.uri().toFileString());
            try {
                Path real = file.toRealPath();
                Path copy = Files.createTempFile(real.getParent(), ".sextant-", ".new");
                try {
                    Files.copy(real, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                    Files.write(copy, formatted.getBytes(StandardCharsets.UTF_8));
                    if (!Files.isWritable(real)) {
                        throw new java.nio.file.AccessDeniedException(text.name());
                    }
                    Files.move(copy, real, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
                    return true;
                } finally {
                    Files.deleteIfExists(copy);
                }
            } catch (IOException e) {
                console.say("cannot write " + text.name() + ": " + Sources.reason(e).replace("read it", "write it"));
                status = Status.USAGE;
                changed--;
                return false;
            }
        }
    }
}
