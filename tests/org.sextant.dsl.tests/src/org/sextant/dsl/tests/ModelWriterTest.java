package org.sextant.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sextant.dsl.DeclaredNames;
import org.sextant.dsl.Formatter;
import org.sextant.dsl.ModelWriter;
import org.sextant.dsl.NameIndex;
import org.sextant.dsl.SextantLanguage;
import org.sextant.dsl.SextantResource;
import org.sextant.model.Activity;
import org.sextant.model.CareSystem;
import org.sextant.model.Domain;
import org.sextant.model.Figure;
import org.sextant.model.Measure;
import org.sextant.model.Organisation;
import org.sextant.model.OrganisationKind;
import org.sextant.model.Place;
import org.sextant.model.Plan;
import org.sextant.model.Reading;
import org.sextant.model.SextantFactory;
import org.sextant.model.Step;
import org.sextant.testsupport.Layout;
import org.sextant.testsupport.Portfolios;
import org.sextant.testsupport.Property;
import org.sextant.testsupport.Texts;

/** Models as text, and back. */
class ModelWriterTest {
    private static final SextantFactory MAKE = SextantFactory.eINSTANCE;

    private final ModelWriter writer = SextantLanguage.get().part(ModelWriter.class);

    private static NameIndex names(Folder folder, Iterable<String> files) {
        List<DeclaredNames> declared = new ArrayList<>();
        files.forEach(name -> declared
                .add(new DeclaredNames(folder.file(name).document(), Folder.systemName(folder.file(name)))));
        return new NameIndex(declared, List.of());
    }

    /** Reads files, writes what they say, reads that: it is the same, and it is laid out. */
    private void assertSame(Map<String, String> files) {
        Folder folder = Folder.of(files);
        Map<String, String> written = new LinkedHashMap<>();
        NameIndex names = names(folder, files.keySet());
        files.keySet().forEach(name -> written.put(name, writer.write(folder.file(name).document(), names)));
        Folder again = Folder.of(written);
        for (String name : files.keySet()) {
            assertEquals(Said.in(folder.file(name).document()), Said.in(again.file(name).document()),
                    () -> name + "\n" + written.get(name));
            assertEquals(written.get(name), SextantLanguage.get().part(Formatter.class).format(written.get(name)));
        }
    }

    private String rewritten(String text) {
        Folder folder = Folder.withCsif(text);
        return writer.write(folder.document(), names(folder, List.of("1.sextant", "csif.sextant")));
    }

    @Test
    void anyPortfolioIsReadAsItWasWritten() {
        Property.check("written-models-are-the-same", Portfolios.upTo(12, Layout.ANY), 150,
                text -> assertSame(Map.of("1.sextant", text)));
    }

    @Test
    void anyFolderIsReadAsItWasWritten() {
        Property.check("written-folders-are-the-same", Portfolios.folder(20, 6), 20, this::assertSame);
    }

    @Test
    void theExamplesAreReadAsTheyWereWritten() {
        for (String portfolio : Texts.portfolios()) {
            Map<String, String> files = new LinkedHashMap<>();
            Texts.files(portfolio).forEach(file -> files.put(file, Texts.read(file)));
            files.put(Texts.CSIF, Texts.read(Texts.CSIF));
            assertSame(files);
        }
    }

    @Test
    void aFileLooksAsPeopleWriteIt() {
        String text = """
            system Riverside "Riverside Health and Care Partnership" {
                uses       csif
                as-of      2026-03
                population 0.62 million
                budget     GBP 1.2 billion
                fact "Primary care networks" 14 { source "Board paper 12" }
                source     "Strategy 2026" link "https://riverside.example"
            }

            place North "Northbank" {
                population 210_000
                organisation Trust   "Northbank Hospitals" { kind provider }
                organisation Council "Northbank Council"   { kind local-authority }
            }

            activity Team "Frailty team" {
                in     csif.redesign.pathways, csif.continuous
                at     North
                level  place
                lead   Trust
                with   Council, "three care homes"
                status idea since 2024/25, testing
                effort about 3.5 fte
                cost   GBP 240_000 by Trust
                measure Seen "Seen within two hours" { target 80% by 2026-06  reached 71% at 2026-02 }
                result "One."
                       "Two."
                note   "A \\"quoted\\" word and a \\\\."
                tags   frailty, lead
            }
            """;
        assertEquals(text, rewritten(text));
    }

    @Test
    void typographicQuotesBecomeStraight() {
        assertEquals("place P \"A \\\"b\\\\c\"\n", rewritten("place P \u201CA \"b\\c\u201D"));
    }

    @Test
    void aPathIsAsShortAsItMayBe() {
        String text = """
            system S "S"

            place North "North" {
                organisation Trust "Trust"
                organisation Only  "Only" { at S.status  members %s }
            }

            place South "South" {
                organisation Trust "Trust"
            }

            place status "A place with the name of a property"

            activity A "A" {
                at   %sNorth, S.status
                lead %sOnly
                with North.Trust, South.Trust
            }
            """;
        assertEquals(text.formatted("Trust", "", ""), rewritten(text.formatted("S.North.Trust", "S.", "North.")));
    }

    @Test
    void whatCouldNotBeFoundIsWrittenAsItWas() {
        String text = """
            system S "S" {
                uses csif
            }

            activity A "A" {
                in    csif.redesign, csif.nothing
                lead  Nobody
                after B.C
            }
            """;
        assertEquals(text, rewritten(text));
    }

    @Test
    void whatIsIncompleteIsLeftOut() {
        assertEquals("activity A {\n    level  place\n    status planned\n}\n",
                rewritten("activity A {\n    status deliverng, planned\n    level place\n    from 2022-13\n}"));
        assertEquals("activity \"No name\"\n", rewritten("activity \"No name\""));
    }

    @Test
    void aNewElementIsWrittenForItsPlace() {
        Folder folder = Folder.withCsif(
                "system S { uses csif }\nplace North { organisation Trust }\nactivity A\nplan P {\n opportunity O }");
        NameIndex names = names(folder, List.of("1.sextant", "csif.sextant"));
        Organisation council = MAKE.createOrganisation();
        council.setName("Council");
        council.setTitle("Northbank Council");
        council.setKind(OrganisationKind.LOCAL_AUTHORITY);
        council.getMembers().add(folder.find(Organisation.class, "North.Trust"));
        assertEquals("organisation Council \"Northbank Council\" { kind local-authority  members Trust }\n",
                writer.write(council, folder.find(Place.class, "North"), names));
        assertEquals(
                "organisation Council \"Northbank Council\" {\n    kind    local-authority\n    members Trust\n}\n",
                writer.write(council, folder.document(), names));
        Measure measure = MAKE.createMeasure();
        measure.setName("Seen");
        measure.setTarget(reading("80%"));
        measure.getReached().add(reading("about 2.4 million"));
        assertEquals("measure Seen { target 80%  reached about 2.4 million }\n",
                writer.write(measure, folder.find(Activity.class, "A"), names));
        Step step = MAKE.createStep();
        step.setText("Agree");
        assertEquals("step \"Agree\"\n",
                writer.write(step, folder.find(Plan.class, "P").getOpportunities().getFirst(), names));
        assertEquals("", writer.write(step, folder.find(CareSystem.class, "S"), names));
    }

    @Test
    void aPartOfAFrameworkIsWrittenWithItsKeyword() {
        Folder folder = Folder.of(Map.of("csif.sextant", Texts.read(Texts.CSIF)));
        Domain vision = folder.find(Domain.class, "vision");
        String written = writer.write(vision.getPrompts().getFirst(), vision, names(folder, List.of("csif.sextant")));
        assertTrue(written.startsWith("question purpose \"Whom do we want"), written);
        SextantResource file = folder.file("csif.sextant");
        assertTrue(
                writer.write(vision, vision.eContainer(), names(folder, List.of("csif.sextant")))
                        .startsWith("domain vision \"Collective"),
                file.text());
    }

    private static Reading reading(String figure) {
        Reading reading = MAKE.createReading();
        reading.setFigure(Figure.parse(figure).orElseThrow());
        return reading;
    }
}
