package org.sextant.portfolio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sextant.model.Domain;
import org.sextant.model.Framework;
import org.sextant.portfolio.Portfolio;

/** One name for two things, in one file or several. */
class NamesTest {
    private static final String DUPLICATE = "name.duplicate";
    private static final String SYSTEM = "system R { uses csif }\n";

    @TempDir
    private Path temp;
    private Folder folder;

    @BeforeEach
    void begin() {
        folder = new Folder(temp);
    }

    @Test
    void elementsOfOneFile() {
        folder.with("a.sextant", SYSTEM + "organisation X\nactivity X\nactivity X\n");
        assertEquals(List.of("a.sextant:3:10 " + DUPLICATE, "a.sextant:4:10 " + DUPLICATE), folder.wrong());
        assertEquals("X is already the name of an organisation, at a.sextant:2; give this one another name",
                folder.messages(DUPLICATE).getFirst());
    }

    @Test
    void elementsOfTwoFilesTheFirstKeepsTheName() {
        folder.with("a.sextant", SYSTEM + "activity X\n").with("b.sextant", "for R\n\nactivity X\n");
        assertEquals(List.of("b.sextant:3:10 " + DUPLICATE), folder.wrong());
        assertEquals(List.of("X is already the name of an activity, at a.sextant:2; give this one another name"),
                folder.messages(DUPLICATE));
    }

    @Test
    void placeIsPartOfTheName() {
        folder.with("a.sextant", SYSTEM + "place N { organisation Council }\nplace S { organisation Council }\n"
                + "place T { organisation Council  organisation Council }\n");
        assertEquals(List.of("a.sextant:4:46 " + DUPLICATE), folder.wrong());
    }

    @Test
    void twoSystemsMayUseTheSameNames() {
        folder.with("a.sextant", SYSTEM + "activity X\n").with("b.sextant", "system S { uses csif }\nactivity X\n");
        assertEquals(List.of(), folder.wrong());
    }

    @Test
    void twoSystemsOfOneName() {
        folder.with("a.sextant", SYSTEM + "activity X\n").with("b.sextant", "system R { uses csif }\nactivity Y\n");
        assertEquals(List.of("b.sextant:1:8 " + DUPLICATE), folder.wrong());
        assertEquals(List.of("R is already the name of a system, at a.sextant:1; give this one another name"),
                folder.messages(DUPLICATE));
    }

    @Test
    void twoFrameworksOfOneNameAreReportedOnceAndNotPartByPart() {
        folder.with("a.sextant", "framework f { domain d { mode m } }\n").with("b.sextant",
                "framework f { domain d { mode m } }\n");
        assertEquals(List.of("b.sextant:1:11 " + DUPLICATE), folder.wrong());
    }

    @Test
    void partsOfAFramework() {
        folder.with("a.sextant", "framework f {\n    domain d { mode m  mode m }\n    domain d\n}\n");
        assertEquals(List.of("a.sextant:2:29 " + DUPLICATE, "a.sextant:3:12 " + DUPLICATE), folder.wrong());
    }

    @Test
    void oneFrameworkPerFolderIsUsedByAllItsSystems() {
        folder.with("f.sextant", "framework own { domain d { mode m } }\n")
                .with("a.sextant", "system R { uses own }\nactivity X { in own.d.m }\n")
                .with("b.sextant", "system S { uses own, csif }\nactivity X { in own.d.m, csif.vision }\n");
        Portfolio portfolio = folder.load();
        assertEquals(List.of(), folder.wrong(portfolio));
        assertEquals(List.of("csif", "own"), portfolio.frameworks().stream().map(Framework::getName).toList());
        Framework own = portfolio.frameworks().getLast();
        portfolio.systems().forEach(system -> assertEquals(own, system.frameworks().getFirst()));
    }

    @Test
    void contributedFrameworksThatNobodyUsesAreNotRead() {
        folder.with("f.sextant", "framework own { domain d }\n").with("a.sextant", "system R { uses own }\n");
        assertEquals(List.of("own"), folder.load().frameworks().stream().map(Framework::getName).toList());
    }

    /** A framework of the folder must not quietly take the place of one that everybody knows, nor the other way round. */
    @Test
    void frameworkWithTheNameOfABuiltInOne() {
        folder.with("a.sextant", "framework csif {\n    domain vision { mode other }\n}\n")
                .with("b.sextant", SYSTEM + "activity X { in csif.vision.narrative }\n");
        Portfolio portfolio = folder.load();
        assertEquals(List.of("a.sextant:1:11 " + DUPLICATE), folder.wrong(portfolio));
        Domain vision = (Domain) portfolio.systems().getFirst().activities().getFirst().getServes().getFirst()
                .eContainer();
        assertEquals("Collective vision and leadership", vision.getTitle());
        assertEquals(List
                .of("csif is already the name of a framework, at sextant:/framework/org.sextant.frameworks/frameworks/"
                        + "csif.sextant; give this one another name"),
                folder.messages(DUPLICATE));
    }
}
