package org.sextant.cli.internal.text;

import java.util.ArrayList;
import java.util.List;

import org.sextant.analysis.FrameworkWords;
import org.sextant.cli.internal.Output;
import org.sextant.cli.internal.Style;
import org.sextant.core.FrameworkContribution;
import org.sextant.core.Words;
import org.sextant.dsl.Names;
import org.sextant.model.Domain;
import org.sextant.model.Framework;
import org.sextant.model.FrameworkElement;
import org.sextant.model.Group;
import org.sextant.model.Prompt;
import org.sextant.model.Source;

/** Frameworks: which there are, and what one consists of. */
public final class FrameworkText {
    private static final String STEP = "  ";

    private final Output out;
    private final Style style;

    /**
     * Makes one.
     *
     * @param out   takes the text
     * @param style how it looks
     */
    public FrameworkText(Output out, Style style) {
        this.out = out;
        this.style = style;
    }

    /**
     * Writes a framework in short.
     *
     * @param from      what brings it
     * @param framework the framework
     */
    public void line(FrameworkContribution from, Framework framework) {
        lines("", framework.getName() + ": " + Names.title(framework) + version(framework));
        dim(STEP, size(framework) + "; from " + from.contributor());
    }

    private static String version(Framework framework) {
        return framework.getVersion() == null ? "" : ", version " + framework.getVersion();
    }

    private static String size(Framework framework) {
        int domains = framework.getDomains().size();
        int modes = 0;
        List<Domain> all = new ArrayList<>(framework.getDomains());
        for (Group group : framework.getGroups()) {
            all.addAll(group.getDomains());
        }
        for (Domain domain : all) {
            modes += domain.getModes().size();
        }
        domains = all.size();
        List<String> parts = new ArrayList<>();
        add(parts, framework, "group", framework.getGroups().size());
        add(parts, framework, "domain", domains);
        add(parts, framework, "mode", modes);
        return Words.list(parts);
    }

    private static void add(List<String> parts, Framework framework, String level, int count) {
        if (count > 0) {
            parts.add(Words.count(count, FrameworkWords.one(framework, level), FrameworkWords.many(framework, level)));
        }
    }

    /**
     * Writes a framework.
     *
     * @param framework the framework
     */
    public void write(Framework framework) {
        lines("", Names.title(framework) + " (" + framework.getName() + ")" + version(framework));
        for (Source source : framework.getSources()) {
            lines("", "Source: " + source.getText() + (source.getLink() == null ? "" : ", " + source.getLink()));
        }
        if (framework.getSourceLicence() != null) {
            lines("", "Licence of the source: " + framework.getSourceLicence());
        }
        summary("", framework);
        for (Group group : framework.getGroups()) {
            out.line("");
            lines("", Names.title(group));
            summary(STEP, group);
            group.getDomains().forEach(domain -> domain(framework, domain));
        }
        framework.getDomains().forEach(domain -> domain(framework, domain));
    }

    private void domain(Framework framework, Domain domain) {
        out.line("");
        element(STEP, framework, domain);
        domain.getModes().forEach(mode -> element(STEP + STEP, framework, mode));
        for (Prompt prompt : domain.getPrompts()) {
            lines(STEP + STEP, "? " + Names.title(prompt));
        }
    }

    private void element(String indent, Framework framework, FrameworkElement element) {
        lines(indent, Names.title(element) + " (" + framework.getName() + "." + Names.path(element) + ")");
        summary(indent + STEP, element);
        if (element.getProvenance() != null) {
            dim(indent + STEP, element.getProvenance());
        }
    }

    private void summary(String indent, FrameworkElement element) {
        if (element.getSummary() != null) {
            dim(indent, element.getSummary());
        }
    }

    private void lines(String indent, String text) {
        Layout.wrap(indent, indent + STEP, text, style.width()).forEach(out::line);
    }

    private void dim(String indent, String text) {
        Layout.wrap(indent, indent, text, style.width()).forEach(line -> out.line(style.dim(line)));
    }
}
