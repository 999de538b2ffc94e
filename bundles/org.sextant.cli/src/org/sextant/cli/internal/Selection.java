package org.sextant.cli.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.jspecify.annotations.Nullable;
import org.sextant.analysis.Analysis;
import org.sextant.analysis.Coverage;
import org.sextant.analysis.Filter;
import org.sextant.core.Suggestions;
import org.sextant.core.SystemDescription;
import org.sextant.core.Words;
import org.sextant.dsl.Names;
import org.sextant.model.Element;
import org.sextant.model.Level;
import org.sextant.model.Organisation;
import org.sextant.model.Place;
import org.sextant.model.Status;
import org.sextant.model.Worded;
import org.sextant.portfolio.Portfolio;

/** Which systems, frameworks and activities a command is to show. */
public final class Selection {
    private final Session session;
    private final Arguments arguments;

    /**
     * A portfolio's systems to show.
     *
     * @param portfolio the portfolio
     * @param analyses  the analysis of each system to show, with the filter asked for
     */
    public record Chosen(Portfolio portfolio, List<Analysis> analyses) {
        /** Copies the list. */
        public Chosen {
            analyses = List.copyOf(analyses);
        }
    }

    /**
     * Adds the options that choose a system and activities.
     *
     * @param options the options of a command
     * @return the same
     */
    public static Options filters(Options options) {
        return options.value("--place", "NAME", "Only activities at a place or a place within it.")
                .value("--organisation", "NAME", "Only activities that an organisation leads or joins.")
                .value("--level", "LEVEL", "Only activities of a level: " + words(Level.values()) + ".")
                .value("--status", "STATUS",
                        "Only activities with a status on the date: " + words(Status.values()) + ".");
    }

    /**
     * Makes one.
     *
     * @param session   the portfolios
     * @param arguments what the command was given
     */
    public Selection(Session session, Arguments arguments) {
        this.session = session;
        this.arguments = arguments;
    }

    /**
     * Chooses systems, and activities in them.
     *
     * @return what to show of each portfolio; of several systems, those that have the place or organisation asked for
     * @throws UsageException if no system has what is asked for
     */
    public List<Chosen> systems() {
        List<Chosen> chosen = new ArrayList<>();
        List<SystemDescription> named = new ArrayList<>();
        int shown = 0;
        for (Portfolio portfolio : session.portfolios()) {
            List<Analysis> analyses = new ArrayList<>();
            for (int i = 0; i < portfolio.systems().size(); i++) {
                SystemDescription system = portfolio.systems().get(i);
                String name = arguments.value("--system");
                if (name == null || matches(system.system(), name)) {
                    named.add(system);
                    Analysis analysis = filtered(portfolio, system, portfolio.analyses().get(i));
                    if (analysis != null) {
                        analyses.add(analysis);
                    }
                }
            }
            shown += analyses.size();
            chosen.add(new Chosen(portfolio, analyses));
        }
        if (shown == 0) {
            explain(named);
        }
        return chosen;
    }

    private @Nullable Analysis filtered(Portfolio portfolio, SystemDescription system, Analysis whole) {
        String place = arguments.value("--place");
        String organisation = arguments.value("--organisation");
        String prefix = system.system().getName() + ".";
        Place at = place == null ? null : find(system.places(), without(prefix, place));
        Organisation with = organisation == null ? null : find(system.organisations(), without(prefix, organisation));
        if (place != null && at == null || organisation != null && with == null) {
            return null;
        }
        Filter filter = new Filter(at, with, word("--level", "level", Level.values()),
                word("--status", "status", Status.values()));
        return filter.isNone() ? whole
                : portfolio.analyse(system, session.options().filter(filter), new NullProgressMonitor());
    }

    private static String without(String prefix, String name) {
        return name.startsWith(prefix) ? name.substring(prefix.length()) : name;
    }

    private <T extends Worded> @Nullable T word(String option, String noun, T[] values) {
        String text = arguments.value(option);
        if (text == null) {
            return null;
        }
        for (T value : values) {
            if (value.word().equals(text)) {
                return value;
            }
        }
        throw new UsageException("no " + noun + " is called " + text + "; use " + words(values));
    }

    private static <T extends Element> @Nullable T find(List<T> elements, String name) {
        for (T element : elements) {
            if (Names.path(element).equals(name)) {
                return element;
            }
        }
        for (T element : elements) {
            if (matches(element, name)) {
                return element;
            }
        }
        return null;
    }

    private static boolean matches(Element element, String name) {
        return name.equals(element.getName()) || name.equalsIgnoreCase(element.getTitle());
    }

    private void explain(List<SystemDescription> named) {
        List<SystemDescription> all = new ArrayList<>();
        session.portfolios().forEach(portfolio -> all.addAll(portfolio.systems()));
        String system = arguments.value("--system");
        if (system != null && named.isEmpty()) {
            throw unknown("system", system, all.stream().map(SystemDescription::system).toList());
        }
        for (String option : List.of("place", "organisation")) {
            String name = arguments.value("--" + option);
            List<Element> known = new ArrayList<>();
            named.forEach(each -> known.addAll(option.equals("place") ? each.places() : each.organisations()));
            if (name != null && !named.isEmpty() && find(known, name) == null) {
                throw unknown(option, name, known);
            }
        }
        if (!named.isEmpty()) {
            throw new UsageException("no system has both " + arguments.value("--place") + " and "
                    + arguments.value("--organisation"));
        }
    }

    /**
     * Chooses frameworks.
     *
     * @param analysis a system's analysis
     * @return the coverage of the framework asked for, or of all that the system uses
     * @throws UsageException if the system does not use it
     */
    public List<Coverage> frameworks(Analysis analysis) {
        String name = arguments.value("--framework");
        if (name == null) {
            return analysis.coverage();
        }
        List<Coverage> found = analysis.coverage().stream().filter(each -> matches(each.framework(), name)).toList();
        if (found.isEmpty()) {
            throw unknown("framework that " + Names.title(analysis.system().system()) + " uses", name,
                    analysis.coverage().stream().map(Coverage::framework).toList());
        }
        return found;
    }

    private static UsageException unknown(String noun, String name, List<? extends Element> known) {
        List<String> names = new ArrayList<>();
        known.forEach(
                each -> names.add(Names.path(each).isEmpty() ? String.valueOf(each.getName()) : Names.path(each)));
        String question = Suggestions.question(name, names);
        return new UsageException(
                "no " + noun + " is called " + name + (!question.isEmpty() || names.isEmpty() ? question
                        : "; use " + Words.choice(names)));
    }

    private static String words(Worded[] values) {
        List<String> words = new ArrayList<>();
        for (Worded value : values) {
            words.add(value.word());
        }
        return Words.choice(words);
    }
}
