package org.sextant.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.analysis.Slot;
import org.sextant.model.Action;
import org.sextant.model.ActivityKind;
import org.sextant.model.Domain;

class PlacementTest {
    private final Model model = new Model();
    private final Act activity = model.activity("A");

    private List<String> slots() {
        return model.analyse().situation().activities().getFirst().slots().stream().map(Slot::subject)
                .map(Model::nameOf).toList();
    }

    @Test
    void modeAndDomain() {
        activity.in("vision.first", "redesign");
        assertEquals(List.of("vision.first", "redesign"), slots());
    }

    @Test
    void kindCountsForItsMode() {
        ActivityKind kind = Model.named(Model.FACTORY.createActivityKind(), "Kind");
        model.mode("vision.second").getKinds().add(kind);
        activity.activity().getServes().add(kind);
        activity.in("vision.second");
        assertEquals(List.of("vision.second"), slots());
    }

    @Test
    void kindOfDomainCountsForTheDomain() {
        ActivityKind kind = Model.named(Model.FACTORY.createActivityKind(), "Kind");
        model.domain("vision").getKinds().add(kind);
        activity.activity().getServes().add(kind);
        assertEquals(List.of("vision"), slots());
    }

    @Test
    void actionCountsForItsDomain() {
        Action action = Model.named(Model.FACTORY.createAction(), "a7");
        model.domain("operating").getActions().add(action);
        activity.activity().getServes().add(action);
        assertEquals(List.of("operating"), slots());
    }

    @ParameterizedTest
    @CsvSource({"redesign.first.Flow,redesign.first", "redesign.Flow,redesign",
            "transformation.redesign.first.Flow,redesign.first", "transformation.redesign.Flow,redesign"})
    void addedKindStandsWhereItsNameSays(String name, String slot) {
        ActivityKind kind = Model.named(Model.FACTORY.createActivityKind(), name);
        model.adapt().getKinds().add(kind);
        activity.activity().getServes().add(kind);
        assertEquals(List.of(slot), slots());
    }

    @ParameterizedTest
    @CsvSource({"Flow", "nowhere.Flow", "transformation.Flow"})
    void addedKindThatStandsNowhereServesNothing(String name) {
        ActivityKind kind = Model.named(Model.FACTORY.createActivityKind(), name);
        model.adapt().getKinds().add(kind);
        activity.activity().getServes().add(kind);
        assertEquals(List.of(), slots());
    }

    @Test
    void domainOutsideAnyGroup() {
        Domain loose = Model.newDomain("loose");
        model.csif.getDomains().add(loose);
        activity.activity().getServes().add(loose);
        assertEquals(List.of("loose"), slots());
    }
}
