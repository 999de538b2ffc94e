package org.sextant.cli.internal.text;

import java.util.ArrayList;
import java.util.List;

import org.sextant.analysis.Analysis;
import org.sextant.analysis.Cell;
import org.sextant.analysis.PlanReview;
import org.sextant.cli.internal.Output;
import org.sextant.cli.internal.Style;
import org.sextant.core.Words;
import org.sextant.dsl.Names;
import org.sextant.model.LetGo;
import org.sextant.model.Opportunity;
import org.sextant.model.Step;
import org.sextant.model.Worded;

/** Plans against the frameworks: what each opportunity addresses, and what is still to be said. */
public final class PlanText {
    private static final String INDENT = "    ";

    private final Output out;
    private final Style style;
    private final Heading heading;

    /**
     * Makes one.
     *
     * @param out   takes the text
     * @param style how it looks
     */
    public PlanText(Output out, Style style) {
        this.out = out;
        this.style = style;
        heading = new Heading(out, style);
    }

    /**
     * Writes a system's plans.
     *
     * @param analysis the system
     */
    public void write(Analysis analysis) {
        heading.begin(analysis, null);
        if (analysis.plans().isEmpty()) {
            heading.lines("No plan is described here yet; add a block such as: plan NextYear \"Moving to action\" { }");
            out.line("");
        }
        for (PlanReview review : analysis.plans()) {
            plan(review);
        }
        heading.end();
    }

    private void plan(PlanReview review) {
        int count = review.opportunities().size();
        heading.lines(Names.title(review.plan()));
        boolean focused = count >= PlanReview.FEWEST && count <= PlanReview.MOST;
        heading.dim("", "",
                Words.count(count, "opportunity", "opportunities") + (focused ? "" : "; the exercise asks for "
                        + PlanReview.FEWEST + " or " + PlanReview.MOST));
        out.line("");
        for (int i = 0; i < count; i++) {
            opportunity(i + 1, review.opportunities().get(i));
        }
        List<String> spread = new ArrayList<>();
        review.horizons().forEach((horizon, number) -> spread.add(horizon.word() + " " + number));
        review.controls().forEach((control, number) -> spread.add(control.word() + " " + number));
        if (!spread.isEmpty()) {
            heading.lines("Horizons and control: " + String.join(", ", spread));
        }
        if (!review.unaddressed().isEmpty()) {
            heading.lines("Nothing is described here yet, and no opportunity addresses:");
            for (Cell cell : review.unaddressed()) {
                cell(cell, "  ");
            }
        }
        for (LetGo letGo : review.letGo()) {
            heading.lines("Let go: " + letGo.getText() + (letGo.getBecause() == null ? ""
                    : "; because: " + letGo.getBecause()));
        }
        out.line("");
    }

    private void opportunity(int number, PlanReview.Reviewed reviewed) {
        Opportunity opportunity = reviewed.opportunity();
        String first = Layout.left(number + ".", INDENT.length());
        Layout.wrap(first, INDENT, Names.title(opportunity), style.width()).forEach(out::line);
        List<String> facts = new ArrayList<>();
        add(facts, "horizon ", opportunity.getHorizon());
        add(facts, "control ", opportunity.getControl());
        if (opportunity.getLead() != null) {
            facts.add("led by " + Names.title(opportunity.getLead()));
        }
        if (!facts.isEmpty()) {
            say(String.join(", ", facts));
        }
        reviewed.addresses().forEach(this::addressed);
        reviewed.actions().forEach(action -> say("answers " + Names.title(action)));
        opportunity.getOutcomes().forEach(outcome -> say("outcome: " + outcome));
        for (Step step : opportunity.getSteps()) {
            step(step, reviewed);
        }
        if (!reviewed.missing().isEmpty()) {
            say("not stated yet: " + Words.list(reviewed.missing()));
        }
        out.line("");
    }

    private void addressed(PlanReview.Addressed addressed) {
        List<Cell> cells = addressed.cells();
        if (cells.size() == 1 && cells.getFirst().subject() == addressed.element()) {
            say("addresses " + described(cells.getFirst()));
        } else {
            say("addresses " + Names.title(addressed.element()) + (cells.isEmpty() ? "" : ", that is"));
            cells.forEach(cell -> cell(cell, INDENT + "  "));
        }
    }

    private void step(Step step, PlanReview.Reviewed reviewed) {
        String lead = step.getLead() == null ? "" : ", " + Names.title(step.getLead());
        boolean overdue = reviewed.overdue().contains(step);
        String done = reviewed.done().contains(step) ? ", done " + step.getDone()
                : step.getBy() == null ? "" : ", by " + step.getBy() + (overdue ? ": the date has passed" : "");
        say("step: " + step.getText() + lead + done);
    }

    private void cell(Cell cell, String indent) {
        Layout.wrap(indent, indent + "  ", described(cell), style.width()).forEach(out::line);
    }

    private String described(Cell cell) {
        return style.glyph(cell.state()) + " " + Names.title(cell.subject()) + " (" + cell.word() + ")";
    }

    private static void add(List<String> facts, String before, Worded value) {
        if (value != null) {
            facts.add(before + value.word());
        }
    }

    private void say(String text) {
        Layout.wrap(INDENT, INDENT + "  ", text.strip(), style.width()).forEach(out::line);
    }
}
