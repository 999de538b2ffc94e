package org.sextant.dsl.ide;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sextant.dsl.ide.internal.fixes.CreateMissing;
import org.sextant.dsl.ide.internal.fixes.ServePurpose;
import org.sextant.dsl.ide.internal.fixes.NameSystem;
import org.sextant.dsl.ide.internal.fixes.NameParties;
import org.sextant.dsl.ide.internal.fixes.KeepOne;
import org.sextant.dsl.ide.internal.fixes.AnotherName;
import org.sextant.dsl.ide.internal.fixes.AddDetail;
import org.sextant.dsl.ide.internal.fixes.DidYouMean;
import org.sextant.dsl.ide.internal.fixes.FillGap;
import org.sextant.dsl.ide.internal.fixes.IgnoreWithReason;
import org.sextant.dsl.ide.internal.fixes.Maker;
import org.sextant.dsl.ide.internal.fixes.OrderDates;
import org.sextant.dsl.ide.internal.fixes.PartnerLeads;
import org.sextant.dsl.ide.internal.fixes.Problem;
import org.sextant.dsl.ide.internal.fixes.ReadAsWindows;
import org.sextant.dsl.ide.internal.fixes.SayNotRelevant;
import org.sextant.dsl.ide.internal.fixes.UnusedIgnore;
import org.sextant.portfolio.Located;

/** What people can do about a finding at once. */
public final class Fixes {
    private static final List<Maker> MAKERS = List.of(new DidYouMean(), new CreateMissing(), new AnotherName(),
            new KeepOne(), new NameSystem(), new OrderDates(), new PartnerLeads(), new NameParties(),
            new ServePurpose(),
            new AddDetail(), new FillGap(), new SayNotRelevant(), new UnusedIgnore(),
            new ReadAsWindows(), new IgnoreWithReason());

    private Fixes() {
    }

    /**
     * The ways to settle a finding.
     *
     * @param finding  a finding of the snapshot's portfolio
     * @param snapshot the portfolio
     * @return the fixes, the best first; to ignore the finding comes last. Empty if none is known
     */
    public static List<Fix> of(Located finding, Snapshot snapshot) {
        Problem problem = new Problem(finding.finding(), snapshot);
        List<Fix> fixes = new ArrayList<>();
        MAKERS.forEach(maker -> fixes.addAll(maker.make(problem)));
        return fixes;
    }

    /**
     * The evident way to settle a finding; quicker than to ask for all.
     *
     * @param finding  a finding of the snapshot's portfolio
     * @param snapshot the portfolio
     * @return the best of the fixes that are preferred; null if none is
     */
    public static @Nullable Fix preferred(Located finding, Snapshot snapshot) {
        Problem problem = new Problem(finding.finding(), snapshot);
        return MAKERS.stream().flatMap(maker -> maker.make(problem).stream()).filter(Fix::preferred).findFirst()
                .orElse(null);
    }
}
