package org.sextant.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.sextant.core.Severity;
import org.sextant.dsl.ide.FindingsAt;
import org.sextant.dsl.ide.Offer;
import org.sextant.dsl.ide.BulkFix;
import org.sextant.dsl.ide.Fix;
import org.sextant.dsl.ide.Fixes;
import org.sextant.portfolio.Located;

/** Each fix settles what was found, and changes nothing else. */
class FixesTest {
    private static final String SYSTEM = """
        system Riverside { uses csif }

        place North {
            organisation Trust "Northbank Hospitals"
        }
        place South {
            organisation Hub
        }
        place West {
            organisation Hub
        }
        organisation Bridge

        """;

    private static List<Fix> fixes(Given given, String code) {
        return Fixes.of(given.findings(code).getFirst(), given.snapshot());
    }

    private static List<String> labels(Given given, String code) {
        return fixes(given, code).stream().map(Fix::label).toList();
    }

    /** The text behind the system after a fix, which must have settled the finding. */
    private static String fixed(String text, String code, int which) {
        Given given = Given.text(SYSTEM + text);
        Located finding = given.findings(code).getFirst();
        Given after = given.after(fixes(given, code).get(which).edit());
        assertFalse(after.findings(code).stream().map(each -> each.finding().message()).toList()
                .contains(finding.finding().message()), after.text());
        assertTrue(given.errors().containsAll(after.errors()), after.errors().toString());
        assertTrue(after.text().startsWith(SYSTEM), after.text());
        return after.text().substring(SYSTEM.length());
    }

    @Test
    void whatWasMeantIsPutInPlaceOfWhatIsWritten() {
        Given given = Given.text(SYSTEM + "activity One { lead Trsut }\n");
        assertEquals(List.of("Change to \u201CNorth.Trust\u201D", "Add an organisation called Trsut",
                "Add a role called Trsut"), labels(given, "reference.unresolved"));
        assertTrue(fixes(given, "reference.unresolved").getFirst().preferred());
        assertEquals("activity One { lead North.Trust }\n",
                fixed("activity One { lead Trsut }\n", "reference.unresolved", 0));
        assertEquals("activity One { status idea }\n",
                fixed("activity One { stauts idea }\n", "property.unknown", 0));
        assertEquals("activity One { status delivering }\n",
                fixed("activity One { status deliverng }\n", "value.range", 0));
        assertEquals("activity One { in csif.redesign.pathways }\n",
                fixed("activity One { in csif.redesign.pathway }\n", "reference.unresolved", 0));
    }

    @Test
    void missingElementIsAdded() {
        assertEquals("activity One { part-of Flow }\nactivity Flow\n",
                fixed("activity One { part-of Flow }\n", "reference.unresolved", 0));
        assertEquals("activity One {\n    towards Fewer\n}\n\naim Fewer\n",
                fixed("activity One {\n    towards Fewer\n}\n", "reference.unresolved", 0));
        assertEquals(List.of(), labels(Given.text(SYSTEM + "activity One { at Bridge }\n"), "reference.unresolved"));
    }

    @Test
    void nameWithTwoMeaningsIsQualified() {
        Given given = Given.text(SYSTEM + "activity One { lead Hub }\n");
        assertEquals(List.of("Write \u201CSouth.Hub\u201D", "Write \u201CWest.Hub\u201D"),
                labels(given, "reference.ambiguous"));
        assertEquals("activity One { lead West.Hub }\n",
                fixed("activity One { lead Hub }\n", "reference.ambiguous", 1));
    }

    @Test
    void datesAreSwapped() {
        assertEquals("activity One { from 2025-02  to 2026-03-01 }  // x\n",
                fixed("activity One { from 2026-03-01  to 2025-02 }  // x\n", "date.order", 0));
        assertEquals("activity One {\n    status idea since 2023, testing since 2025\n}\n",
                fixed("activity One {\n    status testing since 2025, idea since 2023\n}\n", "date.order", 0));
        assertEquals("goal One { measure M { baseline 3 at 2024  target 5 by 2026 } }\n",
                fixed("goal One { measure M { baseline 3 at 2026  target 5 by 2024 } }\n", "date.order", 0));
    }

    @Test
    void whoTakesPartMostIsOfferedFirst() {
        String others = "activity A { lead Bridge }\nactivity B { lead Bridge with North.Trust }\n";
        String one = "activity One { in csif.redesign.pathways  status delivering }\n";
        assertEquals(List.of("Add Bridge Community as the lead", "Add Northbank Hospitals as the lead"),
                labels(Given.text(SYSTEM.replace("organisation Bridge", "organisation Bridge \"Bridge Community\"")
                        + others + one), "lead.none").subList(0, 2));
        assertEquals(others + "activity One { in csif.redesign.pathways  lead Bridge  status delivering }\n",
                fixed(others + one, "lead.none", 0));
        String shared = "activity One { in csif.redesign.pathways  lead Bridge  status delivering  level place }\n";
        assertEquals(
                others + "activity One { in csif.redesign.pathways  lead Bridge  with Trust  status delivering  level place }\n",
                fixed(others + shared, "partner.none", 0));
    }

    @Test
    void goalsAreOffered() {
        String text = "aim Home\ngoal Fewer \"Fewer days\" { towards Home }\n"
                + "activity One { in csif.redesign.pathways  lead Bridge  status delivering  level place }\n";
        assertEquals(
                List.of("Say that it is towards \u201CFewer days\u201D", "Say that it is towards \u201CHome\u201D"),
                labels(Given.text(SYSTEM + text), "goal.none").subList(0, 2));
        assertTrue(fixed(text, "goal.none", 0).contains("towards Fewer"), fixed(text, "goal.none", 0));
    }

    @Test
    void whatIsAskedForIsAdded() {
        assertTrue(fixed("activity One {\n    in     csif.continuous\n    lead   Bridge\n    status delivering\n}\n",
                "measure.none", 0).contains("    measure Change \"Say what is measured\"\n"));
    }

    @Test
    void secondOfANameGetsAnother() {
        assertEquals("activity One\nactivity B { after One }\nactivity One3\nactivity One2\n",
                fixed("activity One\nactivity B { after One }\nactivity One\nactivity One2\n", "name.duplicate", 0));
    }

    @Test
    void oneOfTwoIsKept() {
        String text = "activity One {\n    lead   Bridge // first\n    status idea\n    lead   North.Trust\n}\n";
        assertEquals(List.of("Keep \u201Clead Bridge\u201D", "Keep \u201Clead North.Trust\u201D"),
                labels(Given.text(SYSTEM + text), "property.duplicate"));
        assertEquals("activity One {\n    lead   Bridge // first\n    status idea\n}\n",
                fixed(text, "property.duplicate", 0));
        assertTrue(fixed(text, "property.duplicate", 1).contains("    lead   North.Trust\n"));
    }

    @Test
    void allOfAKindAreRepairedAtOnce() {
        String text = "activity One { lead Brigde }\nactivity Two { lead Brigde  with North.Trsut, Nobody }\n";
        Given given = Given.text(SYSTEM + text);
        Fix fix = BulkFix.of(given.snapshot(), "reference.unresolved", file -> true, new NullProgressMonitor());
        assertEquals("Repair 3 findings of this kind", fix.label());
        assertEquals("activity One { lead Bridge }\nactivity Two { lead Bridge  with North.Trust, Nobody }\n",
                given.after(fix.edit()).text().substring(SYSTEM.length()));
        assertNull(BulkFix.of(given.snapshot(), "reference.unresolved", file -> false, new NullProgressMonitor()));
        assertNull(BulkFix.of(given.snapshot(), "name.duplicate", file -> true, new NullProgressMonitor()));
    }

    @Test
    void allErrorsAreRepairedAtOnceAndNothingElse() {
        String text = "activity One { in csif.continuous  lead Brigde  status delivering }\nactivity One\n";
        Given given = Given.text(SYSTEM + text);
        Fix fix = BulkFix.ofErrors(given.snapshot(), file -> true, new NullProgressMonitor());
        assertEquals("Repair 2 errors", fix.label());
        assertEquals(text.replace("Brigde", "Bridge").replace("activity One\n", "activity One2\n"),
                given.after(fix.edit()).text().substring(SYSTEM.length()));
        assertNull(BulkFix.ofErrors(given.snapshot(), file -> false, new NullProgressMonitor()));
        assertTrue(BulkFix.isPossible(Given.text(SYSTEM + text + text).snapshot(), "reference.unresolved",
                file -> true));
        assertFalse(BulkFix.isPossible(given.snapshot(), "reference.unresolved", file -> true));
    }

    @Test
    void repairsOfManyFindingsCanBeStopped() {
        Given given = Given.text(SYSTEM + "activity One { lead Brigde }\nactivity Two { lead Brigde }\n");
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class,
                () -> BulkFix.of(given.snapshot(), "reference.unresolved", file -> true, monitor));
    }

    @Test
    void repairsThatMeetWaitForEachOther() {
        String text = "activity One { in csif.continuous  lead Bridge  status delivering }\n"
                + "activity Two { in csif.continuous  lead Bridge  status delivering }\n";
        Given given = Given.text(SYSTEM + text);
        Fix fix = BulkFix.of(given.snapshot(), "measure.none", file -> true, new NullProgressMonitor());
        assertEquals(List.of(), given.after(fix.edit()).findings("measure.none"));
        Given gaps = Given.text(SYSTEM);
        assertNull(BulkFix.of(gaps.snapshot(), "domain.gap", file -> true, new NullProgressMonitor()));
    }

    @Test
    void partnerBecomesTheLead() {
        String text = """
            activity One {
                in     csif.redesign.pathways
                with   North.Trust, "carers", Bridge  // both
                status delivering
            }
            """;
        assertEquals(List.of("Make Northbank Hospitals the lead", "Make Bridge the lead",
                "Ignore \u201Clead.none\u201D on \u201COne\u201D, with a reason"),
                labels(Given.text(SYSTEM + text), "lead.none"));
        assertEquals(text.replace("    with   North.Trust, ", "    lead   Trust\n    with   "),
                fixed(text, "lead.none", 0));
        assertEquals("activity One { lead Bridge  status delivering }\n",
                fixed("activity One { with Bridge  status delivering }\n", "lead.none", 0));
    }

    @Test
    void gapIsFilledOrNotRelevantOrIgnored() {
        String text = "activity One { in csif.redesign.pathways }\n";
        Given given = Given.text(SYSTEM + text);
        List<String> labels = labels(given, "domain.gap");
        assertEquals(3, labels.size(), labels.toString());
        assertEquals("""
            activity One { in csif.redesign.pathways }

            activity CollectiveVisionAndLeadership "Collective vision and leadership" {
                in     csif.vision
                status planned
            }
            """, fixed(text, "domain.gap", 0));
        assertEquals(text + """

            adapt csif {
                not-relevant vision because "Say why"
            }
            """, fixed(text, "domain.gap", 1));
        assertEquals(text + "\nignore domain.gap on csif.vision because \"Say why\"\n", fixed(text, "domain.gap", 2));
        assertTrue(fixed(text, "mode.gap", 0).contains("    in     csif.redesign.needs\n"));
    }

    @Test
    void reasonsJoinThoseThatThereAre() {
        String text = """
            activity One { in csif.redesign.pathways }

            adapt csif {
                not-relevant innovation because "Led elsewhere"
                covered-when organisations >= 3
            }

            ignore domain.gap on csif.vision because "Later"
            """;
        assertEquals(text.replace("elsewhere\"\n", "elsewhere\"\n    not-relevant operating  because \"Say why\"\n")
                .replace("innovation because", "innovation because"),
                fixed(text, "domain.gap", 1).replace("innovation because", "innovation because"));
        assertEquals(text + "ignore domain.gap on csif.operating because \"Say why\"\n",
                fixed(text, "domain.gap", 2));
    }

    @Test
    void ignoreThatTurnsNothingOffIsCorrectedOrRemoved() {
        String text = "activity One { status delivering }\n\nignore led.none on One because \"x\"\n";
        assertEquals(text.replace("led.", "lead."), fixed(text, "ignore.unused", 0));
        String other = "activity One { lead Bridge }\n\nignore lead.none on One because \"x\"\n";
        assertEquals("activity One { lead Bridge }\n\n", fixed(other, "ignore.unused", 0));
    }

    @Test
    void eachFindingOfABrokenPortfolioIsAnsweredWithoutHarm() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("system.sextant", SYSTEM);
        files.put("more.sextant",
                "for Riverside\n\nactivity One {\n  lead Nobody\n  stauts testing\n  to 2024 from 2025\n"
                        + "goal\nplan P { opportunity O { horizon shrt } }\nactivity { }\nignore x.y on Q because \"z\"\n");
        files.put("lost.sextant", "for Elsewhere\nactivity Two { at Nowhere }\n");
        Given given = new Given(files);
        assertFalse(given.snapshot().portfolio().findings().isEmpty());
        for (Located finding : given.snapshot().portfolio().findings()) {
            List<Fix> fixes = Fixes.of(finding, given.snapshot());
            assertTrue(fixes.stream().filter(Fix::preferred).count() <= 1, finding.finding().message());
            for (Fix fix : fixes) {
                assertFalse(fix.label().isBlank());
                given.after(fix.edit());
            }
        }
    }

    @Test
    void urgentComesFirstAndIgnoringLast() {
        String text = "system Riverside { uses csif }\nactivity A { in csif.vision  status testing  lead Nobody }\n";
        Given given = Given.text(text);
        URI file = Given.uri("system.sextant");
        List<Offer> gaps = Offer.about(FindingsAt.nearest(given.snapshot(), file, 0), given.snapshot());
        assertEquals(List.of(), FindingsAt.of(given.snapshot(), file, 0, 0), "nothing is found at the keyword itself");
        assertTrue(
                gaps.getFirst().fix().label()
                        .startsWith("Add a planned activity in \u201CAligned operating model\u201D"),
                gaps.getFirst().fix().label());
        List<Boolean> ignoring = gaps.stream().map(each -> each.fix().ignoring()).toList();
        assertTrue(ignoring.contains(true));
        assertEquals(ignoring.stream().sorted().toList(), ignoring);
        List<String> labels = gaps.stream().map(each -> each.fix().label()).toList();
        assertEquals(labels.stream().distinct().toList(), labels, "what does the same is offered once");
        List<Offer> lead = Offer.about(FindingsAt.of(given.snapshot(), file, text.indexOf("activity"), text.length()),
                given.snapshot());
        List<Severity> severities = lead.stream().filter(each -> !each.fix().ignoring())
                .map(each -> each.finding().finding().severity()).toList();
        assertEquals(Severity.ERROR, severities.getFirst());
        assertEquals(severities.stream().sorted().toList(), severities);
    }
}
