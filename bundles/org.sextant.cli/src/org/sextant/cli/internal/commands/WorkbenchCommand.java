package org.sextant.cli.internal.commands;

import org.sextant.cli.internal.Arguments;
import org.sextant.cli.internal.Command;
import org.sextant.cli.internal.Console;
import org.sextant.cli.internal.Options;
import org.sextant.cli.internal.UsageException;

/**
 * <code>sextant workbench</code>. The desktop application is a program of its own: a checkout's <code>./sextant</code>
 * starts it, and only where it is not there does the command get as far as this.
 */
final class WorkbenchCommand implements Command {
    @Override
    public Options options() {
        return new Options("workbench",
                "Opens the desktop application: an editor for portfolios, with coverage and gaps beside it as you write.")
                .takes("FOLDER", "A portfolio's folder, to be shown at once.")
                .examples("sextant workbench examples/portfolios/riverside");
    }

    @Override
    public boolean reads() {
        return false;
    }

    @Override
    public int run(Arguments arguments, Console console) {
        throw new UsageException("the workbench is not installed beside this command line; start it by its own name,"
                + " sextant-workbench, or from a checkout by ./sextant workbench");
    }
}
