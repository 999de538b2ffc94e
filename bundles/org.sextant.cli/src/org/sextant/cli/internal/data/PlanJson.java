package org.sextant.cli.internal.data;

import java.util.List;

import org.sextant.analysis.Cell;
import org.sextant.analysis.PlanReview;
import org.sextant.cli.internal.Output;
import org.sextant.cli.internal.Selection;
import org.sextant.dsl.Names;
import org.sextant.model.LetGo;
import org.sextant.model.Opportunity;
import org.sextant.model.Step;

/** Plans against the frameworks, as docs/schema/sextant-plan-1.schema.json describes it. */
public final class PlanJson {
    private final Json json;

    /**
     * Makes one.
     *
     * @param out takes the document
     */
    public PlanJson(Output out) {
        json = new Json(out);
    }

    /**
     * Writes the document.
     *
     * @param chosen the systems
     */
    public void write(List<Selection.Chosen> chosen) {
        json.document(() -> {
            json.field("schema", "sextant-plan/1");
            json.objects("portfolios", chosen, each -> {
                Common.portfolio(json, each.portfolio());
                json.objects("systems", each.analyses(), analysis -> {
                    Common.system(json, analysis.system().system());
                    Common.asOf(json, analysis.asOf());
                    json.field("activities", analysis.situation().activities().size());
                    json.objects("plans", analysis.plans(), this::plan);
                });
            });
        });
    }

    private void plan(PlanReview review) {
        Common.named(json, review.plan());
        json.objects("opportunities", review.opportunities(), this::opportunity);
        json.objects("unaddressed", review.unaddressed(), this::cell);
        json.object("horizons",
                () -> review.horizons().forEach((horizon, number) -> json.field(horizon.word(), number)));
        json.object("controls",
                () -> review.controls().forEach((control, number) -> json.field(control.word(), number)));
        json.objects("letGo", review.letGo(), (LetGo each) -> {
            json.field("text", each.getText());
            json.field("because", each.getBecause());
        });
    }

    private void opportunity(PlanReview.Reviewed reviewed) {
        Opportunity opportunity = reviewed.opportunity();
        Common.named(json, opportunity);
        json.field("horizon", opportunity.getHorizon() == null ? null : opportunity.getHorizon().word());
        json.field("control", opportunity.getControl() == null ? null : opportunity.getControl().word());
        json.field("lead", opportunity.getLead() == null ? null : Names.title(opportunity.getLead()));
        json.texts("outcomes", opportunity.getOutcomes());
        json.objects("addresses", reviewed.addresses(), (PlanReview.Addressed each) -> {
            Common.named(json, each.element());
            json.objects("cells", each.cells(), this::cell);
        });
        Common.elements(json, "actions", reviewed.actions());
        json.objects("steps", opportunity.getSteps(), (Step each) -> {
            json.field("text", each.getText());
            json.field("lead", each.getLead() == null ? null : Names.title(each.getLead()));
            json.field("by", each.getBy() == null ? null : each.getBy().toString());
            json.field("done", reviewed.done().contains(each) ? each.getDone().toString() : null);
            json.field("overdue", reviewed.overdue().contains(each));
        });
        json.texts("missing", reviewed.missing());
    }

    private void cell(Cell cell) {
        Common.named(json, cell.subject());
        json.field("state", cell.state().id());
    }
}
