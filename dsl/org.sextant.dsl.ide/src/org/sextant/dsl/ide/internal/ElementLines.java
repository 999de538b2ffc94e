package org.sextant.dsl.ide.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sextant.analysis.ActivityFacts;
import org.sextant.analysis.Analysis;
import org.sextant.analysis.Cell;
import org.sextant.core.Words;
import org.sextant.dsl.Names;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.ide.Elements;
import org.sextant.dsl.ide.Occurrence;
import org.sextant.dsl.ide.References;
import org.sextant.dsl.ide.Snapshot;
import org.sextant.model.Activity;
import org.sextant.model.Element;
import org.sextant.model.Framework;
import org.sextant.model.FrameworkElement;
import org.sextant.model.Goal;
import org.sextant.model.Measure;
import org.sextant.model.Opportunity;
import org.sextant.model.Organisation;
import org.sextant.model.PartialDate;
import org.sextant.model.Prompt;
import org.sextant.model.Reading;
import org.sextant.model.Reflection;
import org.sextant.model.Role;
import org.sextant.portfolio.Location;

/** What is said of an element, line by line. */
public final class ElementLines {
    private static final int MOST_TITLES = 5;

    private final List<String> lines = new ArrayList<>();
    private final Snapshot snapshot;
    private final Known known;

    private ElementLines(Snapshot snapshot, Known known) {
        this.snapshot = snapshot;
        this.known = known;
    }

    /**
     * Describes an element.
     *
     * @param snapshot the portfolio
     * @param file     the file where it is looked at, which decides for which system states are given
     * @param element  the element
     * @return the lines, the most important first
     */
    public static List<String> of(Snapshot snapshot, SextantResource file, Element element) {
        ElementLines all = new ElementLines(snapshot, Known.of(file, snapshot));
        all.kind(element);
        all.own(element);
        all.described(element);
        all.declared(element);
        return all.lines;
    }

    private void kind(Element element) {
        String kind = Descriptions.kind(element);
        Framework framework = Names.framework(element);
        if (framework != null && framework != element) {
            kind += " of " + Names.title(framework);
        } else if (element instanceof Organisation organisation && organisation.getKind() != null) {
            kind += ", " + organisation.getKind();
        }
        lines.add(Character.toUpperCase(kind.charAt(0)) + kind.substring(1));
        Cell cell = known.cell(element);
        if (cell != null) {
            lines.add(cell.state().glyph() + ' ' + cell.word() + asOf());
            titles("Active here", cell.active().stream().map(ActivityFacts::activity).toList());
        }
    }

    private String asOf() {
        Analysis analysis = known.analysis();
        return analysis == null ? "" : ", " + analysis.asOf().words();
    }

    private void own(Element element) {
        switch (element) {
        case Activity activity -> activity(activity);
        case Goal goal -> {
            titles("Towards", goal.getTowards());
            date("By", goal.getBy());
        }
        case Role role -> titles("Held by", role.getHeldBy());
        case Organisation organisation -> titles("Members", organisation.getMembers());
        case Reflection reflection -> {
            titles("On", reflection.getAbout());
            date("Held", reflection.getHeld());
        }
        case Opportunity opportunity -> {
            titles("Addresses", opportunity.getAddresses());
            titles("Lead", opportunity.getLead() == null ? List.of() : List.of(opportunity.getLead()));
        }
        case Measure measure -> {
            reading("Baseline", measure.getBaseline());
            reading("Target", measure.getTarget());
            measure.getReached().forEach(reached -> reading("Reached", reached));
        }
        default -> {
            // what is said of every element says it all
        }
        }
    }

    private void activity(Activity activity) {
        Analysis analysis = known.analysis();
        ActivityFacts facts = analysis == null ? null : analysis.situation().activities().stream()
                .filter(each -> each.activity() == activity).findFirst().orElse(null);
        if (facts != null) {
            String state = facts.state().word();
            lines.add((facts.status() == null ? state : facts.status() + ": " + state) + asOf());
        }
        titles("Lead", activity.getLead() == null ? List.of() : List.of(activity.getLead()));
        String from = activity.getFrom() == null ? "" : "from " + activity.getFrom();
        String to = activity.getTo() == null ? "" : "to " + activity.getTo();
        String dates = (from + ' ' + to).strip();
        if (!dates.isEmpty()) {
            lines.add(Character.toUpperCase(dates.charAt(0)) + dates.substring(1));
        }
        titles("In", activity.getServes());
        titles("At", activity.getAt());
        titles("Towards", activity.getTowards());
    }

    private void described(Element element) {
        String summary = Descriptions.summary(element);
        if (!summary.isEmpty()) {
            lines.add(summary);
        }
        if (element instanceof FrameworkElement part && part.getProvenance() != null) {
            lines.add("Provenance: " + part.getProvenance());
        }
        element.eContents().stream().filter(Prompt.class::isInstance).map(Prompt.class::cast)
                .forEach(prompt -> lines.add("? " + Names.title(prompt)));
    }

    private void declared(Element element) {
        if (element.eResource() instanceof SextantResource file && snapshot.file(file.getURI()) != null) {
            Location place = snapshot.portfolio().locate(element);
            lines.add("Declared in " + place.file() + ", line " + place.line());
        }
        List<Occurrence> places = References.to(snapshot, element).stream().filter(place -> !place.declaration())
                .toList();
        lines.add(places.isEmpty() ? "Referred to nowhere"
                : "Referred to " + Words.count(places.size(), "time", "times") + by(places));
    }

    /** The first of those that refer to it, by their titles. */
    private String by(List<Occurrence> places) {
        Set<String> titles = new LinkedHashSet<>();
        for (Occurrence place : places) {
            SextantResource file = Texts.of(snapshot, place.file());
            Element source = file == null ? null : Elements.at(file, place.range().offset());
            if (source != null && !titles.contains(Names.title(source))) {
                titles.add(titles.size() == MOST_TITLES ? "others" : Names.title(source));
            }
            if (titles.size() > MOST_TITLES) {
                break;
            }
        }
        return titles.isEmpty() ? "" : ": " + Words.list(titles);
    }

    private void titles(String what, Collection<? extends @Nullable Element> elements) {
        List<String> titles = elements.stream().filter(Objects::nonNull).map(Names::title).toList();
        if (!titles.isEmpty()) {
            lines.add(what + ": " + Words.list(titles));
        }
    }

    private void date(String what, @Nullable PartialDate date) {
        if (date != null) {
            lines.add(what + ": " + date);
        }
    }

    private void reading(String what, @Nullable Reading reading) {
        if (reading != null && reading.getFigure() != null) {
            lines.add(what + ": " + reading.getFigure()
                    + (reading.getDate() == null ? "" : " (" + reading.getDate() + ")"));
        }
    }
}
