package org.sextant.cli.internal.data;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.sextant.analysis.Analysis;
import org.sextant.analysis.Gap;
import org.sextant.cli.internal.Output;
import org.sextant.cli.internal.Selection;

/** What could come next, as docs/schema/sextant-gaps-1.schema.json describes it. */
public final class GapsJson {
    private final Json json;

    /**
     * Makes one.
     *
     * @param out takes the document
     */
    public GapsJson(Output out) {
        json = new Json(out);
    }

    /**
     * Writes the document.
     *
     * @param chosen the systems
     * @param gaps   which gaps of each to show
     */
    public void write(List<Selection.Chosen> chosen, Function<Analysis, List<Gap>> gaps) {
        json.document(() -> {
            json.field("schema", "sextant-gaps/1");
            json.objects("portfolios", chosen, each -> {
                Common.portfolio(json, each.portfolio());
                json.objects("systems", each.analyses(), analysis -> {
                    Common.system(json, analysis.system().system());
                    Common.asOf(json, analysis.asOf());
                    json.field("activities", analysis.situation().activities().size());
                    json.objects("gaps", gaps.apply(analysis), this::gap);
                });
            });
        });
    }

    private void gap(Gap gap) {
        Common.named(json, gap.cell().subject());
        json.field("framework", gap.framework().getName());
        json.field("domain", Common.reference(gap.domain()));
        json.field("state", gap.cell().state().id());
        json.field("order", gap.order().name().toLowerCase(Locale.ROOT));
        json.field("why", gap.why());
        json.texts("unmet", gap.unmet());
        json.field("nearest", gap.cell().nearest() == null ? null : Common.reference(gap.cell().nearest().activity()));
    }
}
