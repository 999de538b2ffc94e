package org.sextant.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sextant.analysis.Gap;
import org.sextant.model.Domain;
import org.sextant.model.Opportunity;

class GapOrderTest {
    private final Model model = new Model();

    private List<String> gaps() {
        return model.analyse().gaps().stream()
                .map(gap -> gap.order() + " " + Model.nameOf(gap.cell().subject())).toList();
    }

    private String why(String path) {
        return model.analyse().gaps().stream().filter(gap -> gap.cell().subject() == model.subject(path))
                .map(Gap::why).findFirst().orElseThrow();
    }

    @Test
    void orderIsThatOfTheDefinitions() {
        model.adapt().getConditions().addAll(List.of(Model.condition("organisations", "2"), Model.condition("lead")));
        model.activity("TwoUnmet").in("vision.second");
        model.activity("OneUnmet").in("vision.third").with("a", "b");
        model.full("Idea", "operating.first").status("idea");
        model.full("Summit", "operating.third").status("completed");
        model.full("Paused", "capability.first").status("paused");
        model.full("Covered", "redesign.first").lead(model.organisation("Trust"));
        model.reflection("Spring", model.mode("redesign.third"));
        assertEquals(List.of("DOMAIN continuous", "DOMAIN innovation", "MENTIONED redesign.third", "GAP vision.first",
                "GAP operating.second", "GAP capability.second", "GAP capability.third", "GAP redesign.second",
                "ENDED operating.third", "ENDED capability.first", "INTENDED operating.first", "PARTIAL vision.third",
                "PARTIAL vision.second"), gaps());
        assertEquals("nothing is described here yet in the whole domain", why("continuous"));
        assertEquals("nothing is described here yet, and Spring speaks of it", why("redesign.third"));
        assertEquals("nothing is described here yet", why("vision.first"));
        assertEquals("only work that ended or paused is described: Summit", why("operating.third"));
        assertEquals("an idea or a plan is described: Idea", why("operating.first"));
        assertEquals("work is active: no lead (nearest: OneUnmet)", why("vision.third"));
    }

    @Test
    void planMentionsModesAndReflectionsOnThem() {
        model.full("A", "vision.first");
        Opportunity opportunity = Model.named(Model.FACTORY.createOpportunity(), "O");
        opportunity.getAddresses().add(model.mode("vision.third"));
        model.plan("Next").getOpportunities().add(opportunity);
        model.reflection("Autumn", model.mode("vision.third"));
        model.reflection("OnDomain", model.domain("vision"));
        assertEquals("MENTIONED vision.third", gaps().get(5));
        assertEquals("GAP vision.second", gaps().get(6));
        assertEquals("nothing is described here yet, and Autumn (with 1 other) speaks of it", why("vision.third"));
    }

    @Test
    void domainWithoutModesStandsForItself() {
        Domain loose = Model.newDomain("loose");
        model.csif.getDomains().add(loose);
        assertEquals("DOMAIN loose", gaps().getLast());
        Act act = model.full("A").status("stopped");
        act.activity().getServes().add(loose);
        assertEquals("ENDED loose", gaps().getLast());
    }

    @Test
    void notRelevantIsNoGap() {
        model.notRelevant("vision", "No");
        assertEquals(5, gaps().size());
    }
}
