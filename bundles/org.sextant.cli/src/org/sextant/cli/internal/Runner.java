package org.sextant.cli.internal;

import java.io.UncheckedIOException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sextant.cli.internal.commands.Commands;
import org.sextant.core.Suggestions;
import org.sextant.dsl.SextantLanguage;

/** Finds the command, runs it, and turns whatever goes wrong into one line and a status. */
public final class Runner {
    private static final String TRACE = "SEXTANT_TRACE";

    private final Console console;

    /**
     * Makes one.
     *
     * @param console where commands read and write
     */
    public Runner(Console console) {
        this.console = console;
    }

    /**
     * Runs a command.
     *
     * @param arguments the command and its arguments
     * @return the status to end with
     */
    public int run(List<String> arguments) {
        try {
            int status = start(arguments);
            console.out().flush();
            return status;
        } catch (UsageException e) {
            console.say(e.getMessage());
            return Status.USAGE;
        } catch (UncheckedIOException e) {
            console.say("cannot write: " + e.getCause().getMessage());
            return Status.USAGE;
        } catch (OutOfMemoryError e) {
            console.say("this needs more memory than Java may use; set SEXTANT_JAVA_OPTIONS=-Xmx4g for example");
            return Status.FAULT;
        } catch (RuntimeException | Error e) {
            console.say(fault(e));
            return Status.FAULT;
        }
    }

    private int start(List<String> arguments) {
        String first = arguments.isEmpty() ? "" : arguments.getFirst();
        switch (first) {
        case "help", "--help", "-h":
            return help(arguments.size() > 1 ? arguments.get(1) : null);
        case "version", "--version", "-V":
            console.out().line("sextant " + Version.full());
            return Status.OK;
        default:
            return first.isEmpty() ? noCommand() : command(first, arguments.subList(1, arguments.size()));
        }
    }

    private int noCommand() {
        console.err().text(Commands.help());
        console.err().flush();
        return Status.USAGE;
    }

    private int help(@Nullable String command) {
        if (command == null || command.startsWith("-") || command.equals("help")) {
            console.out().text(Commands.help());
        } else {
            find(command).options().help(console.width()).forEach(console.out()::line);
        }
        return Status.OK;
    }

    private int command(String name, List<String> arguments) {
        Command command = find(name);
        if (command.reads()) {
            SextantLanguage.prepare();
        }
        Options options = command.options();
        @Nullable
        Arguments read;
        try {
            read = options.read(arguments);
        } catch (UsageException e) {
            throw new UsageException(e.getMessage() + "; see: sextant " + name + " --help");
        }
        return read == null ? help(name) : command.run(read, console);
    }

    private static Command find(String name) {
        Command command = Commands.find(name);
        if (command == null) {
            String hint = Suggestions.question(name, Commands.names());
            throw new UsageException((name.startsWith("-") ? "no option is called " : "no command is called ") + name
                    + (hint.isEmpty() ? "; see: sextant help" : hint));
        }
        return command;
    }

    private String fault(Throwable thrown) {
        StringBuilder line = new StringBuilder("a fault of Sextant's own: ").append(thrown.getClass().getSimpleName());
        if (thrown.getMessage() != null) {
            line.append(": ").append(thrown.getMessage().lines().findFirst().orElse(""));
        }
        for (StackTraceElement at : thrown.getStackTrace()) {
            if (at.getClassName().startsWith("org.sextant.")) {
                line.append(" (").append(at.getClassName()).append(':').append(at.getLineNumber()).append(')');
                break;
            }
        }
        line.append("; please report it, with sextant --version (").append(TRACE).append("=1 shows more)");
        if (!console.variable(TRACE).isEmpty()) {
            java.io.StringWriter trace = new java.io.StringWriter();
            thrown.printStackTrace(new java.io.PrintWriter(trace));
            console.err().text(trace.toString());
        }
        return line.toString();
    }
}
