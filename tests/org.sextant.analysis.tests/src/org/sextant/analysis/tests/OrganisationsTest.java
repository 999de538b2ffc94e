package org.sextant.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.junit.jupiter.api.Test;
import org.sextant.analysis.Organisations;
import org.sextant.model.Organisation;
import org.sextant.model.OrganisationKind;

class OrganisationsTest {
    private final Model model = new Model();
    private final Organisation trust = model.organisation("Trust");
    private final Organisation council = model.organisation("Council");
    private final Act activity = model.activity("A");

    private Organisations organisations() {
        return model.analyse().situation().activities().getFirst().organisations();
    }

    private void has(int count, Organisation... named) {
        assertEquals(List.of(named), organisations().named());
        assertEquals(count, organisations().count());
    }

    @Test
    void leadAndPartnersCountOnce() {
        activity.lead(trust).with(council, trust);
        has(2, trust, council);
    }

    @Test
    void nobodyIsNone() {
        has(0);
    }

    @Test
    void leadAloneIsOne() {
        activity.lead(trust);
        has(1, trust);
    }

    @Test
    void roleStandsForItsHolders() {
        activity.lead(model.role("Lead", trust, council)).with(council);
        has(2, trust, council);
    }

    @Test
    void roleThatNobodyHoldsIsNone() {
        activity.lead(model.role("Lead"));
        has(0);
    }

    @Test
    void collaborativeStandsForItsMembers() {
        activity.lead(model.organisation("Collab", OrganisationKind.COLLABORATIVE, trust, council)).with(trust);
        has(2, trust, council);
    }

    @Test
    void roleHeldByPartnershipStandsForItsMembers() {
        activity.lead(model.role("Lead", model.organisation("P", OrganisationKind.PARTNERSHIP, council, trust)));
        has(2, council, trust);
    }

    @Test
    void membersOfMembersCountAndCirclesDoNoHarm() {
        Organisation inner = model.organisation("Inner", OrganisationKind.PARTNERSHIP, trust);
        Organisation outer = model.organisation("Outer", OrganisationKind.COLLABORATIVE, inner, council);
        inner.getMembers().add(outer);
        activity.lead(outer);
        has(2, trust, council);
    }

    @Test
    void unstatedMembersCountAsTwo() {
        Organisation collab = model.organisation("Collab", OrganisationKind.COLLABORATIVE);
        activity.lead(collab).with(collab);
        has(2);
        assertEquals(List.of(collab), organisations().unstated());
    }

    @Test
    void boardCountsAsOneWhateverItsMembers() {
        Organisation board = model.organisation("Board", OrganisationKind.BOARD, trust, council);
        activity.lead(board);
        has(1, board);
    }

    @Test
    void bodyOfNoKindStandsForMembersThatItNames() {
        activity.lead(model.organisation("Body", trust, council));
        has(2, trust, council);
    }

    @Test
    void textPartnerIsOneUnnamed() {
        activity.lead(trust).with("three care homes", "three care homes", "a school");
        has(3, trust);
        assertEquals(List.of("three care homes", "a school"), organisations().unnamed());
    }

    @Test
    void textThatIsATitleOrNameMeansThatOrganisation() {
        model.organisation("Twin").setTitle("Twins");
        model.organisation("Other").setTitle("twins");
        trust.setTitle("Our Hospitals");
        activity.lead(trust).with("our  hospitals", council.getName(), "Twins");
        has(3, trust, council);
        assertEquals(List.of("Twins"), organisations().unnamed());
    }

    @Test
    void voicesAndOverseersAreNoOrganisationsOfIt() {
        activity.lead(trust).voices("Carers' forum");
        activity.activity().getOverseenBy().add(council);
        has(1, trust);
    }

    @Test
    void referenceThatLeadsNowhereCountsAsOneSoThatOneSlipIsOneFinding() {
        Organisation missing = Model.FACTORY.createOrganisation();
        ((InternalEObject) missing).eSetProxyURI(URI.createURI("none:/#x"));
        activity.lead(trust).with(missing);
        has(2, trust);
    }
}
