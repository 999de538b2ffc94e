package org.sextant.cli.internal;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Where a command reads and writes, and what is known of the terminal. */
public final class Console {
    private static final String TERMINAL = "SEXTANT_TERMINAL";
    private static final int USUAL_WIDTH = 80;
    private static final int LEAST_WIDTH = 40;
    private static final int MOST_WIDTH = 100;

    private final InputStream in;
    private final OutputStream target;
    private final Map<String, String> environment;
    private final Output out;
    private final Output err;

    /**
     * Makes one.
     *
     * @param in          standard input
     * @param out         takes results
     * @param err         takes messages
     * @param environment the environment's variables
     */
    public Console(InputStream in, OutputStream out, OutputStream err, Map<String, String> environment) {
        this.in = in;
        this.target = out;
        this.environment = environment;
        this.out = new Output(out, charset("stdout.encoding"));
        this.err = new Output(err, charset("stderr.encoding"));
    }

    /** @return standard input */
    public InputStream in() {
        return in;
    }

    /** @return takes results for people, in the terminal's own encoding */
    public Output out() {
        return out;
    }

    /** @return takes results for programs, always in UTF-8 */
    public Output data() {
        return new Output(target, StandardCharsets.UTF_8);
    }

    /** @return standard output itself, for what is no text for people */
    public OutputStream bytes() {
        return target;
    }

    /**
     * Says something on standard error.
     *
     * @param message one line
     */
    public void say(String message) {
        err.line("sextant: " + message);
        err.flush();
    }

    /** @return takes messages as they are */
    public Output err() {
        return err;
    }

    /** @return how text for people is to look */
    public Style style() {
        boolean dim = isOnTerminal() && variable("NO_COLOR").isEmpty() && !variable("TERM").equals("dumb");
        return new Style(width(), out.isUnicode(), dim);
    }

    /** @return whether results go to a terminal, not to a file or another program */
    public boolean isOnTerminal() {
        return isTerminal("out");
    }

    /** @return whether messages are seen as they come, so that showing progress makes sense */
    public boolean showsProgress() {
        return isTerminal("err") && !variable("TERM").equals("dumb");
    }

    /** @return how many columns a line of text may have */
    public int width() {
        try {
            int columns = Integer.parseInt(variable("COLUMNS").strip());
            return columns <= 0 ? USUAL_WIDTH : Math.clamp(columns, LEAST_WIDTH, MOST_WIDTH);
        } catch (NumberFormatException notStated) {
            return USUAL_WIDTH;
        }
    }

    /**
     * An environment variable.
     *
     * @param name its name
     * @return its value; empty where it is not set
     */
    public String variable(String name) {
        return environment.getOrDefault(name, "");
    }

    private boolean isTerminal(String stream) {
        return variable(TERMINAL).contains(stream);
    }

    /** The locale's, where it names another one than UTF-8; else what Java was told, or found out. */
    private Charset charset(String property) {
        String locale = variable("LC_ALL");
        locale = locale.isEmpty() ? variable("LC_CTYPE") : locale;
        locale = locale.isEmpty() ? variable("LANG") : locale;
        String codeset = locale.substring(locale.indexOf('.') + 1).split("@", 2)[0];
        if (locale.indexOf('.') >= 0 && Charset.isSupported(codeset)
                && !Charset.forName(codeset).equals(StandardCharsets.UTF_8)) {
            return Charset.forName(codeset);
        }
        String told = System.getProperty(property, "UTF-8");
        return Charset.isSupported(told) ? Charset.forName(told) : StandardCharsets.UTF_8;
    }
}
