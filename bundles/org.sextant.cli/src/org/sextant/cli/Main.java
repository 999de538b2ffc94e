package org.sextant.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.sextant.cli.internal.Console;
import org.sextant.cli.internal.Runner;

/** The command line's way in. */
public final class Main {
    private Main() {
    }

    /**
     * Runs a command and ends the process with its status.
     *
     * @param arguments the command and its arguments
     */
    public static void main(String[] arguments) {
        int status = run(arguments, System.in, new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err), System.getenv());
        System.exit(status);
    }

    /**
     * Runs a command.
     *
     * @param arguments   the command and its arguments
     * @param in          standard input
     * @param out         takes the results
     * @param err         takes messages
     * @param environment the environment's variables: <code>NO_COLOR</code>, <code>COLUMNS</code>, <code>LANG</code>,
     *                    and <code>SEXTANT_TERMINAL</code>, in which the start script says which of <code>out</code>
     *                    and <code>err</code> are terminals
     * @return 0 nothing at the level asked for; 1 findings; 2 wrong usage or something that cannot be read; 3 a fault
     *         of Sextant's
     */
    public static int run(String[] arguments, InputStream in, OutputStream out, OutputStream err,
            Map<String, String> environment) {
        return new Runner(new Console(in, out, err, environment)).run(List.of(arguments));
    }
}
