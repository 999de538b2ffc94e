package org.sextant.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.core.FindingKinds;
import org.sextant.dsl.Link;
import org.sextant.dsl.Linker;
import org.sextant.dsl.NameIndex;
import org.sextant.dsl.Names;
import org.sextant.model.Activity;
import org.sextant.model.ActivityKind;
import org.sextant.model.Adaptation;
import org.sextant.model.CareSystem;
import org.sextant.model.Element;
import org.sextant.model.Framework;
import org.sextant.model.Narrative;
import org.sextant.model.Opportunity;
import org.sextant.model.Organisation;
import org.sextant.model.Reflection;

/** What references mean, and what is said where they mean nothing. */
class LinkingTest {
    private static final String SYSTEM = """
        system S
        place North {
            organisation Trust
            place East { organisation Trust }
            organisation Council
        }
        organisation Board
        place South { organisation Other }
        """;
    private static final String FRAMEWORK = """
        framework f {
            version 2026 replaces 2024 { vision.story to vision.narrative  old to vision }
            domain vision { mode narrative  question why "?" }
            domain other { mode narrative  question who "?" }
            prompt happening
            prompt same
            exercise e { prompt motivation }
        }
        """;
    private static final String SECOND = """
        framework g {
            domain vision { question why }
            prompt same
            prompt only
        }
        """;

    private static String lead(String reference) {
        Element lead = Folder.of(SYSTEM + "activity X { lead " + reference + " }").find(Activity.class, "X").getLead();
        return lead == null ? "nothing" : Names.path(lead);
    }

    private static List<String> problems(String... texts) {
        return Folder.of(texts).problems();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Council", "North.Council", "S.North.Council"})
    void referencesFollowContainment(String reference) {
        assertEquals("North.Council", lead(reference));
    }

    @Test
    void anyEndOfAPathWillDo() {
        assertEquals("North.East.Trust", lead("East.Trust"));
        assertEquals("Board", lead("S.Board"));
    }

    @Test
    void aSimpleNameOfTwoIsAmbiguousAndTheMessageNamesBoth() {
        assertEquals(List.of("1.sextant 9:19 reference.ambiguous Trust can mean more than one organisation or role; "
                + "write North.Trust or North.East.Trust"), problems(SYSTEM + "activity X { lead Trust }"));
        assertEquals("North.Trust", lead("North.Trust"));
    }

    @Test
    void whatEnclosesComesFirst() {
        Folder folder = Folder.of("system S\nplace North {\n organisation Trust\n"
                + " organisation All { members Trust }\n}\nplace South { organisation Trust }");
        assertEquals(List.of(), folder.problems());
        assertEquals("North.Trust", Names.path(folder.find(Organisation.class, "North.All").getMembers().getFirst()));
    }

    @Test
    void whatIsOfAnotherKindIsPassedOver() {
        Folder folder = Folder.of("system S\nplace A { organisation X }\nactivity X\nactivity Y { lead X  after X }");
        assertEquals(List.of(), folder.problems());
        Activity activity = folder.find(Activity.class, "Y");
        assertEquals("A.X", Names.path(activity.getLead()));
        assertEquals("X", Names.path(activity.getAfter().getFirst()));
    }

    @Test
    void whatIsOnlyOfAnotherKindIsSaid() {
        assertEquals(List.of("1.sextant 2:19 reference.unresolved P is a place, and here the name of an "
                + "organisation or role is needed"),
                problems("place P\nactivity X { lead P }"));
    }

    @Test
    void anotherSystemIsSearchedLast() {
        Folder folder = Folder.of("system A\nactivity X { lead Trust  with Far }\norganisation Trust",
                "system B\norganisation Trust\norganisation Far");
        assertEquals(List.of(), folder.problems());
        Activity activity = folder.find(Activity.class, "X");
        assertSame(folder.file("1.sextant"), activity.getLead().eResource());
        assertSame(folder.file("2.sextant"), activity.getPartners().getFirst().eResource());
    }

    @Test
    void twoOtherSystemsMakeANameAmbiguous() {
        assertEquals(List.of("1.sextant 2:19 reference.ambiguous Trust can mean more than one organisation or role; "
                + "write B.Trust or C.Trust"), problems("system A\nactivity X { lead Trust }",
                        "system B\norganisation Trust", "system C\norganisation Trust"));
        assertEquals(List.of(), problems("system A\nactivity X { lead B.Trust }", "system B\norganisation Trust",
                "system C\norganisation Trust"));
    }

    @Test
    void aFileWithoutASystemCanBeReferredTo() {
        assertEquals(List.of(), problems("system A\nactivity X { lead Trust }", "organisation Trust { members Other }",
                "for A\norganisation Other"));
    }

    @Test
    void forJoinsFilesOfASystem() {
        Folder folder = Folder.of("for A\nactivity X { lead Trust }", "system A", "for A\norganisation Trust");
        assertEquals(List.of(), folder.problems());
        assertSame(folder.find(CareSystem.class, "A"), folder.document().getSystem());
    }

    @Test
    void forNeedsASystemThatIsThere() {
        assertEquals(List.of("1.sextant 1:5 reference.unresolved no system is called Rivrside; did you mean "
                + "Riverside?"),
                problems("for Rivrside", "system Riverside"));
    }

    @Test
    void aMisspeltNameIsGuessed() {
        assertEquals(List.of("1.sextant 9:19 reference.unresolved no organisation or role is called Cuoncil in S; "
                + "did you mean North.Council?"), problems(SYSTEM + "activity X { lead Cuoncil }"));
    }

    @Test
    void suggestionsAreOfTheKindThatIsNeeded() {
        assertEquals(List.of("1.sextant 3:17 reference.unresolved no place is called Nroth in S; did you mean North?"),
                problems("system S\nactivity Nrot\nactivity X { at Nroth }\nplace North"));
    }

    @Test
    void aFrameworksElementsAreNamedAfterItWithoutGroups() {
        Folder folder = Folder.of("framework f { group g { domain d { mode m } } }", "system S\nactivity X { in "
                + "f.d.m, f.d }",
                "for S\nactivity Y { in f.g.d }");
        assertEquals(List.of("d.m", "d"), folder.find(Activity.class,
                "X").getServes().stream().map(Names::path).toList());
        assertEquals(List.of("3.sextant 2:17 reference.unresolved no domain, mode or activity kind is called f.g.d "
                + "in S"),
                folder.problems());
    }

    @Test
    void aFrameworkCanBeUsedThatIsReadLater() {
        assertEquals(List.of(), problems("system S { uses f }\nactivity X { in f.vision.narrative }", FRAMEWORK));
    }

    @Test
    void anUnknownFrameworkIsGuessed() {
        assertEquals(List.of("1.sextant 1:17 framework.unknown no framework is called csf; did you mean csif?"),
                problems("system S { uses csf }", "framework csif"));
        assertEquals(List.of("1.sextant 1:17 framework.unknown no framework is called other; there is csif, dpic"),
                problems("system S { uses other }", "framework csif", "framework dpic"));
    }

    @Test
    void insideAFrameworkNamesAreItsOwn() {
        assertEquals(List.of(), problems("framework f { domain a { mode m }  balance g { only a expect \"\" }  "
                + "group g\n"
                + " asks measure in a, b  domain b  way w { exercises e }  exercise e }"));
    }

    @Test
    void insideAnAdaptationNamesAreTheFrameworks() {
        Folder folder = Folder.of("system S { uses f }\nadapt f {\n not-relevant vision.narrative because \"x\"\n"
                + " not-relevant f.other because \"y\"\n activity-kind vision.Kind\n not-relevant vision.Kind "
                + "because \"z\"\n}", FRAMEWORK);
        assertEquals(List.of(), folder.problems());
        Adaptation adaptation = (Adaptation) folder.document().getStatements().get(1);
        assertEquals("vision.narrative", Names.path(adaptation.getNotRelevant().getFirst().getElement()));
        assertSame(folder.find(ActivityKind.class, "vision.Kind"), adaptation.getNotRelevant().get(2).getElement());
    }

    @Test
    void anAddedKindIsVisibleInItsSystemAlone() {
        Folder folder = Folder.of("system A\nadapt f { activity-kind vision.narrative.Kind }", FRAMEWORK,
                "for A\nactivity X { in f.vision.narrative.Kind }", "system B\nactivity Y { in "
                        + "f.vision.narrative.Kind }");
        assertEquals("f.vision.narrative.Kind", Names.path(folder.find(Activity.class, "X").getServes().getFirst()));
        assertEquals(List.of(), folder.find(Activity.class, "Y").getServes());
        assertEquals(1, folder.problems().size(), folder.problems()::toString);
        assertEquals("4.sextant 2:17 reference.unresolved",
                folder.problems().getFirst().substring(0, "4.sextant 2:17 reference.unresolved".length()));
    }

    @Test
    void twoSystemsMayAddTheSameKind() {
        assertEquals(List.of(), problems("system A\nadapt f { activity-kind vision.K }\nactivity X { in f.vision.K }",
                "system B\nadapt f { activity-kind vision.K }\nactivity X { in f.vision.K }", FRAMEWORK));
    }

    @Test
    void anAddedKindHidesNothingOfTheFramework() {
        Folder folder = Folder.of("system A\nadapt f { activity-kind vision }\nactivity X { in f.vision }", FRAMEWORK);
        assertEquals("vision", Names.path(folder.find(Activity.class, "X").getServes().getFirst()));
    }

    @Test
    void aRenamedElementIsUnderstoodAndReported() {
        Folder folder = Folder.of("system S\nactivity X { in f.vision.story, f.old }", FRAMEWORK);
        assertEquals(List.of("vision.narrative", "vision"),
                folder.find(Activity.class, "X").getServes().stream().map(Names::path).toList());
        assertEquals(List.of(
                "1.sextant 2:17 framework.version f.vision.story is called f.vision.narrative since version 2026; "
                        + "write the new name",
                "1.sextant 2:33 framework.version f.old is called f.vision since version 2026; write the new name"),
                folder.problems());
        assertEquals(List.of("f.vision.narrative"), folder.findings().getFirst().data());
    }

    @Test
    void promptsAreThoseOfTheFrameworksInUse() {
        Folder folder = Folder.of("system S { uses g, f }\nreflection R {\n happening \"x\"\n same \"y\"\n only "
                + "\"z\"\n}\n"
                + "narrative { motivation \"m\" }", FRAMEWORK, SECOND);
        assertEquals(List.of(), folder.problems());
        assertEquals(List.of("f", "g", "g"), folder.find(Reflection.class, "R").getResponses().stream()
                .map(each -> framework(each.getPrompt())).toList());
        Narrative narrative = (Narrative) folder.document().getStatements().get(2);
        assertEquals("e.motivation", Names.path(narrative.getResponses().getFirst().getPrompt()));
    }

    @Test
    void whatAReflectionIsAboutComesBeforeTheOrderOfFrameworks() {
        Folder folder = Folder.of("system S { uses g, f }\nreflection R { same \"y\"  on f.vision }", FRAMEWORK,
                SECOND);
        assertEquals("f", framework(folder.find(Reflection.class, "R").getResponses().getFirst().getPrompt()));
    }

    @Test
    void aQuestionIsOneOfTheDomainsThatTheReflectionIsAbout() {
        Folder folder = Folder.of("system S { uses f, g }\nreflection A { answer why \"x\"  on f.vision.narrative }\n"
                + "reflection B { on g.vision  answer why \"x\" }\nreflection C { answer who \"x\" }", FRAMEWORK,
                SECOND);
        assertEquals(List.of(), folder.problems());
        assertEquals(List.of("f", "g", "f"), folder.elements().filter(Reflection.class::isInstance)
                .map(each -> framework(((Reflection) each).getAnswers().getFirst().getQuestion())).toList());
    }

    @Test
    void aQuestionIsNoPromptAndAPromptNoQuestion() {
        assertEquals(List.of("1.sextant 2:16 reference.unresolved no prompt is called why in S",
                "1.sextant 2:32 reference.unresolved happening is a prompt, and here the name of a question is needed"),
                problems("system S { uses f }\nreflection R { why \"x\"  answer happening \"y\" }", FRAMEWORK));
    }

    private static String framework(Element element) {
        Framework framework = Names.framework(element);
        return framework == null ? "none" : framework.getName();
    }

    @Test
    void anOpportunityAnswersAnAction() {
        Folder folder = Folder.of("system S\nplan P { opportunity O { answer f.d.a7  addresses f.d.a7, O2, P } "
                + "opportunity O2 }",
                "framework f { domain d { action a7 } }");
        assertEquals(List.of(), folder.problems());
        assertEquals("d.a7", Names.path(folder.find(Opportunity.class, "O").getAnswers().getFirst()));
    }

    @Test
    void whatIsGivenTwiceIsLinkedAndTheLastCounts() {
        Folder folder = Folder.of("activity X {\n cost GBP 1 by A\n cost GBP 2 by B\n lead A\n lead "
                + "B\n}\norganisation A\norganisation B");
        assertEquals(List.of("1.sextant 3:2 property.duplicate \"cost\" is given twice here; keep one of them",
                "1.sextant 5:2 property.duplicate \"lead\" is given twice here; keep one of them"), folder.problems());
        Activity activity = folder.find(Activity.class, "X");
        assertEquals("B", activity.getLead().getName());
        assertEquals("B", activity.getCost().getBy().getName());
        assertEquals("A", folder.file("1.sextant").links().getFirst().target().getName());
    }

    @Test
    void linkingAnewForgetsWhatWasLinked() {
        Folder folder = Folder.of("organisation A", "activity X { lead A  with A }");
        folder.replace("1.sextant", "organisation B");
        Activity activity = folder.find(Activity.class, "X");
        assertNull(activity.getLead());
        assertEquals(List.of(), activity.getPartners());
        assertNull(folder.file("2.sextant").links().getFirst().target());
        folder.replace("1.sextant", "organisation A");
        assertEquals("A", activity.getLead().getName());
        assertEquals(1, activity.getPartners().size());
    }

    @Test
    void linksKnowWhereTheyStand() {
        Folder folder = Folder.of("activity X { lead  A . B }\nplace A { organisation B }");
        Link link = folder.file("1.sextant").links().getFirst();
        assertEquals("A.B", link.text());
        assertEquals(19, link.offset());
        assertEquals("A . B".length(), link.length());
    }

    @Test
    void linkingStopsWhenAsked() {
        Folder folder = Folder.of("activity X { lead A }");
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        Linker linker = new Linker(NameIndex.EMPTY, new FindingKinds(List.of()),
                finding -> Assertions.fail(finding.message()));
        Assertions.assertThrows(OperationCanceledException.class,
                () -> linker.link(List.of(folder.file("1.sextant")), monitor));
    }

    @Test
    void ignoreCanNameAnythingInAnySystem() {
        assertEquals(List.of(), problems(SYSTEM + "aim A { measure M }\nactivity X { measure N }\n"
                + "ignore a.b on A.M because \"x\"\nignore a.b on X.N because \"x\"\nignore a.b on S because \"x\"\n"
                + "ignore a.b on North.East because \"x\"\nignore a.b on f.vision because \"x\"", FRAMEWORK));
    }
}
