package org.sextant.core;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

import org.sextant.core.internal.LogicalLines;

/**
 * What a portfolio's <code>sextant.properties</code> says: <code>severity.lead.none = off</code>. A line that is wrong
 * costs itself and is reported; a severity for a code that nobody knows here is reported and kept. Immutable.
 */
public final class PortfolioSettings {
    /** The file's name, in the root folder of a portfolio. */
    public static final String FILE = "sextant.properties";
    /** What the name of a finding's severity begins with. */
    public static final String SEVERITY = "severity.";
    /** The word that turns a finding off. */
    public static final String OFF = "off";
    /** The settings of a portfolio that has none. */
    public static final PortfolioSettings NONE = new PortfolioSettings();

    private static final List<String> WORDS = Stream
            .concat(Stream.of(Severity.values()).map(Severity::word), Stream.of(OFF)).toList();
    private static final String SYNTAX = "syntax.error";
    private static final char NO_CHARACTER = '\uFFFD';
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * Something wrong in the file.
     *
     * @param line    the line, counted from 1
     * @param code    the code of the finding that it is
     * @param message what is wrong and what to do
     */
    public record Problem(int line, String code, String message) {
    }

    private final Map<String, Optional<Severity>> severities = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private PortfolioSettings() {
    }

    /**
     * Reads the file of a portfolio.
     *
     * @param root  the portfolio's root folder
     * @param kinds the findings that are known
     * @return what it says; {@link #NONE} if there is no such file, a problem if it cannot be read
     */
    public static PortfolioSettings read(Path root, FindingKinds kinds) {
        try {
            return parse(new String(Files.readAllBytes(root.resolve(FILE)), StandardCharsets.UTF_8), kinds);
        } catch (NoSuchFileException none) {
            return NONE;
        } catch (IOException failed) {
            PortfolioSettings settings = new PortfolioSettings();
            settings.problem(1, SYNTAX, FILE + " cannot be read: " + failed);
            return settings;
        }
    }

    /**
     * Reads a text.
     *
     * @param text  the text of such a file
     * @param kinds the findings that are known
     * @return what it says
     */
    public static PortfolioSettings parse(String text, FindingKinds kinds) {
        PortfolioSettings settings = new PortfolioSettings();
        Map<String, Integer> lines = new HashMap<>();
        for (LogicalLines.Line line : LogicalLines.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text)) {
            if (line.text().indexOf(NO_CHARACTER) >= 0) {
                settings.problem(line.number(), "encoding.invalid",
                        "a character here is not UTF-8; save the file as UTF-8");
            }
            settings.read(line, kinds, lines);
        }
        return settings;
    }

    private void read(LogicalLines.Line line, FindingKinds kinds, Map<String, Integer> lines) {
        Properties entry = new Properties();
        try {
            entry.load(new StringReader(line.text()));
        } catch (IllegalArgumentException malformed) {
            problem(line.number(), SYNTAX, "\\u is not followed by four hexadecimal digits");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        for (String name : entry.stringPropertyNames()) {
            Integer first = lines.put(name, line.number());
            if (first != null) {
                problem(line.number(), "property.duplicate",
                        name + " stands in line " + first + " already; this line counts");
            }
            if (name.startsWith(SEVERITY)) {
                set(line.number(), name.substring(SEVERITY.length()), entry.getProperty(name).strip(), kinds);
            } else {
                problem(line.number(), "property.unknown", "no setting is called " + name + "; a setting is " + SEVERITY
                        + "CODE = " + Words.choice(WORDS));
            }
        }
    }

    private void set(int line, String code, String word, FindingKinds kinds) {
        if (kinds.find(code).isEmpty()) {
            problem(line, "reference.unresolved", "no finding has the code " + code
                    + Suggestions.question(code, kinds.all().stream().map(FindingKind::code).toList()));
        }
        Optional<Severity> severity = Severity.of(word);
        if (severity.isPresent() || word.equals(OFF)) {
            severities.put(code, severity);
        } else {
            problem(line, "value.range",
                    (word.isEmpty() ? "a severity is missing; use " : "no severity is called " + word + "; use ")
                            + Words.choice(WORDS));
        }
    }

    private void problem(int line, String code, String message) {
        problems.add(new Problem(line, code, message));
    }

    /**
     * Says how urgent a kind of finding is here.
     *
     * @param kind the kind
     * @return the severity set for it, else its own; empty if it is turned off
     */
    public Optional<Severity> severity(FindingKind kind) {
        Optional<Severity> set = severities.get(kind.code());
        return set == null ? Optional.of(kind.severity()) : set;
    }

    /**
     * Gives a finding the severity it has here.
     *
     * @param finding the finding
     * @return the finding; empty if its kind is turned off
     */
    public Optional<Finding> apply(Finding finding) {
        return severities.containsKey(finding.code()) ? severity(finding.kind()).map(finding::withSeverity)
                : Optional.of(finding);
    }

    /** @return what is wrong in the file, in the order of its lines */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}
