package org.sextant.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.sextant.dsl.Link;
import org.sextant.dsl.Names;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.TextChange;
import org.sextant.dsl.ide.Edit;
import org.sextant.dsl.ide.FileEdit;
import org.sextant.dsl.ide.NotRenamedException;
import org.sextant.dsl.ide.Renaming;
import org.sextant.dsl.ide.Snapshot;
import org.sextant.model.Element;
import org.sextant.testsupport.Portfolios;
import org.sextant.testsupport.Property;

class RenamingTest {
    private static final int RUNS = 40;
    private static final String SYSTEM = """
        system Riverside { uses csif }
        place North { organisation Trust "The trust" }
        place South { organisation Trust }
        organisation Council
        """;

    /** The texts after renaming what stands at the caret, which is in the last of them. */
    private static List<String> renamed(String name, String... texts) throws NotRenamedException {
        Snapshot snapshot = Fixture.snapshot(texts);
        String last = texts[texts.length - 1];
        Edit edit = Renaming.at(snapshot, Fixture.uri(texts.length + ".sextant"), Fixture.caret(last)).edit(name,
                new NullProgressMonitor());
        List<String> after = new ArrayList<>();
        new TreeMap<>(applied(snapshot, edit)).forEach((file, text) -> after.add(text));
        return after;
    }

    private static Map<String, String> applied(Snapshot snapshot, Edit edit) {
        Map<String, String> texts = new TreeMap<>();
        snapshot.portfolio().files().forEach(file -> texts.put(file.getURI().lastSegment(), file.text()));
        for (FileEdit file : edit.files()) {
            StringBuilder text = new StringBuilder(texts.get(file.file().lastSegment()));
            for (TextChange change : file.changes().reversed()) {
                text.replace(change.offset(), change.offset() + change.length(), change.replacement());
            }
            texts.put(file.file().lastSegment(), text.toString());
        }
        return texts;
    }

    private static String refused(String name, String... texts) {
        return assertThrows(NotRenamedException.class, () -> renamed(name, texts)).getMessage();
    }

    @Test
    void declarationAndReferencesInAllFilesFollow() throws NotRenamedException {
        assertEquals(List.of(
                "system Riverside { uses csif }\nplace North { organisation Hospital \"The trust\" }\n"
                        + "place South { organisation Trust }\norganisation Council\n",
                "for Riverside\nactivity A { lead North . Hospital  with South.Trust, Riverside.North.Hospital }"),
                renamed("Hospital", SYSTEM,
                        "for Riverside\nactivity A { lead North . Tr<|>ust  with South.Trust, Riverside.North.Trust }"));
    }

    @Test
    void namesOnTheWayToAnElementFollow() throws NotRenamedException {
        assertEquals("for Riverside\nactivity A { lead East.Trust at East // North\n}",
                renamed("East", SYSTEM, "for Riverside\nactivity A { lead North.Trust at No<|>rth // North\n}")
                        .getLast());
        assertEquals("for Harbour\nactivity A { lead Harbour.North.Trust }",
                renamed("Harbour", SYSTEM, "for Riverside<|>\nactivity A { lead Riverside.North.Trust }").getLast());
    }

    @Test
    void elementIsRenamedWhereItIsDeclared() throws NotRenamedException {
        assertEquals("for Riverside\nactivity Pathways { }\nactivity B { after Pathways }",
                renamed("Pathways", SYSTEM, "for Riverside\nactivity <|>A { }\nactivity B { after A }").getLast());
        assertEquals("for Riverside\nadapt csif { activity-kind redesign.pathways.Stream \"Flow\" }\n"
                + "activity B { in csif.redesign.pathways.Stream }",
                renamed("Stream", SYSTEM,
                        "for Riverside\nadapt csif { activity-kind redesign.pathways.Fl<|>ow \"Flow\" }\n"
                                + "activity B { in csif.redesign.pathways.Flow }")
                        .getLast());
    }

    @Test
    void filesWithErrorsFollowToo() throws NotRenamedException {
        assertEquals("for Riverside\nactivty A { stauts idea lead Board \n\nactivity B { after Nothing lead Board",
                renamed("Board", SYSTEM,
                        "for Riverside\nactivty A { stauts idea lead Coun<|>cil \n\nactivity B { after Nothing lead Council")
                        .getLast());
    }

    @Test
    void sameNameChangesNothing() throws NotRenamedException {
        Snapshot snapshot = Fixture.snapshot(SYSTEM);
        assertEquals(List.of(), Renaming.at(snapshot, Fixture.uri("1.sextant"), SYSTEM.indexOf("Council"))
                .edit("Council", new NullProgressMonitor()).files());
    }

    @Test
    void nameThatIsTakenIsRefused() {
        assertEquals("Council is already the name of an organisation, at 1.sextant:4; choose another name.",
                refused("Council", SYSTEM, "for Riverside\norganisation Boa<|>rd"));
        assertEquals("Riverside is already the name of a system, at 1.sextant:1; choose another name.",
                refused("Riverside", SYSTEM, "system Har<|>bour { }"));
    }

    @Test
    void wrongNameIsRefused() {
        assertEquals("A name begins with a letter or _, and goes on with letters, digits, _ and single hyphens.",
                refused("two words", SYSTEM, "for Riverside\norganisation Boa<|>rd"));
        assertEquals("Give a name.", refused("", SYSTEM, "for Riverside\norganisation Boa<|>rd"));
    }

    @Test
    void nameThatWouldBeUnderstoodOtherwiseIsRefused() {
        assertEquals("With the name Council, Council at 2.sextant:2 would mean something else; choose another name.",
                refused("Council", SYSTEM,
                        "for Riverside\nplace East { organisation Bo<|>ard  organisation X { members Council } }"));
        assertEquals("With the name status, Board at 2.sextant:3 would mean something else; choose another name.",
                refused("status", SYSTEM, "for Riverside\norganisation Boa<|>rd\nactivity A { lead Board }"));
    }

    @Test
    void nameThatIsHeardOfButDoesNoHarmIsTaken() throws NotRenamedException {
        assertEquals(
                "for Riverside\nplace East { organisation Trust }\nactivity A { lead East.Trust with North.Trust }",
                renamed("Trust", SYSTEM, "for Riverside\nplace East { organisation Bo<|>ard }\n"
                        + "activity A { lead East.Board with North.Trust }").getLast());
    }

    @Test
    void whatIsBuiltInStays() {
        assertEquals("pathways belongs to the framework csif, which is built in and stays as it is.",
                refused("ways", SYSTEM, "for Riverside\nactivity A { in csif.redesign.path<|>ways }"));
        assertEquals("There is no name here, or nothing that it means; put the caret into a name.",
                refused("ways", SYSTEM, "for Riverside\nactivity A { le<|>ad Council }"));
    }

    @Test
    void itCanBeStopped() {
        Snapshot snapshot = Fixture.snapshot(SYSTEM, "for Riverside\nplace East { organisation Board }");
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> Renaming
                .at(snapshot, Fixture.uri("2.sextant"), "for Riverside\nplace East { organisation B".length())
                .edit("Trust", monitor));
    }

    /** Another name is refused, or everything means what it meant; and giving the old name back gives the old text back. */
    @Test
    void renamingThereAndBackChangesNothing() {
        Property.check("rename-and-back", Portfolios.folder(8, 3), RUNS, files -> {
            Snapshot before = Fixture.snapshot(new TreeMap<>(files));
            Element element = some(before, files.hashCode());
            if (element == null) {
                return;
            }
            String name = files.hashCode() % 3 == 0 ? "Trust1" : "Brandnew";
            Edit edit;
            try {
                edit = Renaming.of(before, element).edit(name, new NullProgressMonitor());
            } catch (NotRenamedException e) {
                return;
            }
            Map<String, String> texts = applied(before, edit);
            Snapshot after = Fixture.snapshot(texts);
            assertEquals(meant(before), meant(after));
            Element again = same(before, element, after);
            Edit back;
            try {
                back = Renaming.of(after, again).edit(Names.last(element.getName()), new NullProgressMonitor());
            } catch (NotRenamedException e) {
                // The old name was given to several, or meant something by luck.
                return;
            }
            assertEquals(new TreeMap<>(files), applied(after, back));
        });
    }

    private static Element some(Snapshot snapshot, int which) {
        List<Element> all = elements(snapshot);
        return all.isEmpty() ? null : all.get(Math.floorMod(which, all.size()));
    }

    private static List<Element> elements(Snapshot snapshot) {
        List<Element> all = new ArrayList<>();
        for (SextantResource file : snapshot.portfolio().files()) {
            for (Iterator<EObject> each = file.getAllContents(); each.hasNext();) {
                if (each.next() instanceof Element element && element.getName() != null) {
                    all.add(element);
                }
            }
        }
        return all;
    }

    private static Element same(Snapshot before, Element element, Snapshot after) {
        return elements(after).get(elements(before).indexOf(element));
    }

    /** What each reference means: which of the elements, in their order. */
    private static List<String> meant(Snapshot snapshot) {
        List<Element> elements = elements(snapshot);
        List<String> meant = new ArrayList<>();
        for (SextantResource file : snapshot.portfolio().files()) {
            for (Link link : file.links()) {
                if (link.target() != null) {
                    meant.add(link.reference().getName() + ' ' + (elements.contains(link.target())
                            ? elements.indexOf(link.target()) : Names.path(link.target())));
                }
            }
        }
        return meant;
    }
}
