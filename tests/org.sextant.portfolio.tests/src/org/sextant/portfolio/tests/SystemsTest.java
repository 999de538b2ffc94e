package org.sextant.portfolio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sextant.core.SystemDescription;
import org.sextant.model.Activity;
import org.sextant.portfolio.Portfolio;

/** Which file describes which system. */
class SystemsTest {
    private static final String SYSTEM = "system R { uses csif }\n";

    @TempDir
    private Path temp;
    private Folder folder;

    @BeforeEach
    void begin() {
        folder = new Folder(temp);
    }

    @Test
    void emptyFolderHasNoSystem() {
        Portfolio portfolio = folder.load();
        assertEquals(List.of(". system.none"), folder.wrong(portfolio));
        assertEquals(List.of(), portfolio.systems());
        assertEquals(List.of(), portfolio.analyses());
    }

    @Test
    void emptyFileAndCommentsDescribeNothing() {
        assertEquals(List.of(". system.none"), folder.with("a.sextant", "").wrong());
        assertEquals(List.of(". system.none"), folder.with("a.sextant", " \n\t\r\n").wrong());
        assertEquals(List.of(". system.none"), folder.with("a.sextant", "// nothing yet").wrong());
    }

    @Test
    void emptyFileBesideASystemIsNoFault() {
        assertEquals(List.of(),
                folder.with("a.sextant", SYSTEM).with("b.sextant", "").with("c.sextant", "// later\n").wrong());
    }

    @Test
    void activitiesWithoutAnySystemAreReportedOnce() {
        folder.with("a.sextant", "activity X\nactivity Y\n").with("b.sextant", "activity Z\n");
        assertEquals(List.of(". system.none"), folder.wrong());
        assertTrue(folder.messages("system.none").getFirst().contains("system Riverside"));
    }

    @Test
    void folderOfFrameworksNeedsNoSystem() {
        assertEquals(List.of(), folder.with("f.sextant", "framework f { domain d \"D\" }\n").wrong());
    }

    @Test
    void fileThatDoesNotSayWhichSystemIsReportedAtItsFirstStatement() {
        folder.with("a.sextant", SYSTEM).with("b.sextant", "\n// what we do\nactivity X\nactivity Y\n");
        Portfolio portfolio = folder.load();
        assertEquals(List.of("b.sextant:3:10 system.none"), folder.wrong(portfolio));
        assertEquals(List.of("this file does not say which system it continues; begin it with the line: for R"),
                folder.messages("system.none"));
        assertEquals(List.of("X", "Y"), names(portfolio.systems().getFirst()));
    }

    @Test
    void fileThatDoesNotSayWhichOfTwoSystemsBelongsToNeither() {
        folder.with("a.sextant", SYSTEM).with("b.sextant", "activity X\n").with("c.sextant",
                "system S { uses csif }\n");
        Portfolio portfolio = folder.load();
        assertEquals(List.of("b.sextant:1:10 system.none"), folder.wrong(portfolio));
        assertEquals(List.of(List.of(), List.of()), portfolio.systems().stream().map(SystemsTest::names).toList());
    }

    @Test
    void fileThatNamesAnUnknownSystemIsReportedWithASuggestion() {
        folder.with("a.sextant", "system Riverside { uses csif }\n").with("b.sextant", "for Riversdie\nactivity X\n");
        assertEquals(List.of("b.sextant:1:5 reference.unresolved"), folder.wrong());
        assertTrue(folder.messages("reference.unresolved").getFirst().endsWith("did you mean Riverside?"),
                () -> folder.messages("reference.unresolved").toString());
    }

    @Test
    void aPartOfAPortfolioSaysOnceAFileWhatIsNotThere() {
        folder.with("a.sextant", "for Riverside\nactivity X { lead Trust  in csif.visoin  after Y }\n")
                .with("b.sextant", "for Riverside\nactivity Y { lead Trust  at North }\n");
        assertEquals(List.of("a.sextant:1:5 reference.unresolved", "a.sextant:2:29 reference.unresolved",
                "b.sextant:1:5 reference.unresolved"), folder.wrong());
        assertEquals("the file that describes the system Riverside is not among those given; give the folder that holds"
                + " all of them", folder.messages("reference.unresolved").getFirst());
    }

    @Test
    void twoSystemsInOneFile() {
        folder.with("a.sextant", SYSTEM + "\nsystem S { uses csif }\nactivity X\n");
        Portfolio portfolio = folder.load();
        assertEquals(List.of("a.sextant:3:8 system.duplicate"), folder.wrong(portfolio));
        assertEquals(List.of("X"), names(portfolio.systems().getFirst()));
        assertEquals(2, portfolio.systems().size());
    }

    @Test
    void systemInAFileThatContinuesAnother() {
        folder.with("a.sextant", SYSTEM).with("b.sextant", "for R\nsystem S { uses csif }\n");
        assertEquals(List.of("b.sextant:2:8 system.duplicate"), folder.wrong());
    }

    @Test
    void folderMayHoldSeveralSystems() {
        folder.with("r.sextant", SYSTEM + "organisation Trust\nactivity X { lead Trust }\n")
                .with("s.sextant", "system S { uses csif }\norganisation Trust\nactivity Y { lead Trust }\n")
                .with("more/r.sextant", "for R\nactivity Z { lead Trust }\n")
                .with("more/s.sextant", "for S\nactivity X { lead Trust }\n");
        Portfolio portfolio = folder.load();
        assertEquals(List.of(), folder.wrong(portfolio));
        assertEquals(List.of(List.of("X", "Z"), List.of("Y", "X")),
                portfolio.systems().stream().map(SystemsTest::names).toList());
        for (SystemDescription system : portfolio.systems()) {
            for (Activity activity : system.activities()) {
                assertEquals(system.organisations(), List.of(activity.getLead()), activity.getName());
            }
        }
        assertEquals(2, portfolio.analyses().size());
    }

    @Test
    void whatIsNotInTheSystemIsLookedForInTheOthers() {
        folder.with("r.sextant", SYSTEM + "organisation Shared\n").with("s.sextant",
                "system S { uses csif }\nactivity Y { lead Shared }\n");
        assertEquals(List.of(), folder.wrong());
    }

    @Test
    void systemWithoutANameIsStillDescribed() {
        folder.with("a.sextant", "system { uses csif }\nactivity X\n");
        Portfolio portfolio = folder.load();
        assertEquals(List.of("a.sextant:1:1 name.invalid"), folder.wrong(portfolio));
        assertEquals(1, portfolio.systems().size());
        assertEquals(List.of("X"), names(portfolio.systems().getFirst()));
    }

    @Test
    void unknownFrameworkIsReportedWithThoseThereAre() {
        folder.with("a.sextant", "system R { uses csfi }\n");
        assertEquals(List.of("a.sextant:1:17 framework.unknown"), folder.wrong());
        folder.with("a.sextant", "system R { uses nothing-like-it }\n");
        assertTrue(folder.messages("framework.unknown").getFirst().contains("csif"),
                () -> folder.messages("framework.unknown").toString());
    }

    private static List<String> names(SystemDescription system) {
        return system.activities().stream().map(Activity::getName).toList();
    }

    @Test
    void aNameThatIsWrongIsNotMissingAsWell() {
        String text = SYSTEM + "goal G\nactivity X { in csif.redesign.pathways  status delivering  level place\n";
        folder.with("a.sextant", text + "}\n");
        assertEquals(List.of("a.sextant:2:6 goal.unserved", "a.sextant:3:10 lead.none", "a.sextant:3:10 partner.none",
                "a.sextant:3:10 goal.none"), folder.wrong());
        folder.with("a.sextant", text + "lead Trsut\ntowards H\n}\n");
        assertEquals(List.of("a.sextant:2:6 goal.unserved", "a.sextant:4:6 reference.unresolved",
                "a.sextant:5:9 reference.unresolved"), folder.wrong());
    }
}
