package org.sextant.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.properties.PropertySheet;
import org.junit.jupiter.api.Test;
import org.sextant.workbench.common.Texts;

/** The Properties view shows the element at the caret and changes its text. */
class PropertiesTest {
    private static final String SYSTEM = """
        system Riverside "Riverside" { uses csif }

        organisation Trust "Northbank Hospitals"

        organisation Bridge "Bridge Community Care"

        // what we do
        activity One "First" {
            in     csif.redesign.pathways
            lead   Trust  // since May
            with   Bridge, "three care homes"
            status idea since 2024-09, testing since 2025-02
        }

        """;

    private static Composite page() {
        return Ui.get(() -> {
            PropertySheet view = (PropertySheet) Ui.page().showView(IPageLayout.ID_PROP_SHEET, null,
                    IWorkbenchPage.VIEW_VISIBLE);
            return (Composite) view.getCurrentPage().getControl();
        });
    }

    /** Opens a text, and its properties beside it. */
    private static ITextEditor edit(TestProject portfolio, String text) throws CoreException {
        IFile file = portfolio.file("riverside.sextant", text);
        ITextEditor editor = Objects.requireNonNull(Ui.get(() -> Texts.show(Ui.page(), file, 0, 0, true)));
        page();
        return editor;
    }

    private static IDocument document(ITextEditor editor) {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    private static void caret(ITextEditor editor, int offset) {
        Ui.run(() -> {
            Ui.page().activate(editor);
            editor.selectAndReveal(offset, 0);
        });
    }

    /** Puts the caret somewhere and waits until the element there is shown. */
    private static void goTo(ITextEditor editor, int offset, String heading) {
        caret(editor, offset);
        Ui.waitFor(() -> heading + " is shown, not " + shown(), () -> shown().equals(heading));
    }

    private static String shown() {
        Composite page = page();
        return Ui.get(() -> Widgets.all(page, Label.class).stream().filter(Control::isVisible).map(Label::getText)
                .filter(each -> !each.isBlank()).findFirst().orElse(""));
    }

    @Test
    void elementAtTheCaretIsShownAndChangedAndUndone() throws Exception {
        try (TestProject portfolio = new TestProject("properties")) {
            ITextEditor editor = edit(portfolio, SYSTEM);
            IDocument document = document(editor);
            caret(editor, SYSTEM.indexOf("// what we do"));
            Ui.waitFor(() -> "nothing is shown but " + shown(), () -> shown().startsWith("Put the caret in"));
            Widgets.shoot(PropertiesTest::page, "properties-nothing");
            goTo(editor, SYSTEM.indexOf("lead"), "Activity One");
            Ui.run(() -> {
                Composite page = page();
                assertEquals("First", Widgets.labelled(page, "Title:", Text.class).getText());
                assertEquals("testing", Widgets.labelled(page, "Status:", Combo.class).getText());
                assertEquals("2025-02", Widgets.labelled(page, "since", Text.class).getText());
                assertEquals("Northbank Hospitals", Widgets.labelled(page, "Led by:", Combo.class).getText());
                assertEquals("Bridge Community Care, \u201Cthree care homes\u201D",
                        Widgets.labelled(page, "Works with:", Text.class).getText());
            });
            Widgets.shoot(PropertiesTest::page, "properties-activity");
            Widgets.shoot(() -> Ui.window().getShell(), "workbench-properties");
            Ui.run(() -> {
                Composite page = page();
                Widgets.choose(Widgets.labelled(page, "Led by:", Combo.class), "Bridge Community Care");
            });
            String led = SYSTEM.replace("lead   Trust", "lead   Bridge");
            Ui.waitFor(() -> "the lead is changed in " + document.get(), () -> document.get().equals(led));
            Ui.run(() -> Widgets.enter(Widgets.labelled(page(), "Title:", Text.class), "The first"));
            String titled = led.replace("First", "The first");
            Ui.waitFor(() -> "the title is changed in " + document.get(), () -> document.get().equals(titled));
            Ui.run(() -> Widgets.choose(Widgets.labelled(page(), "Level:", Combo.class), "place"));
            String levelled = titled.replace("    lead", "    level  place\n    lead");
            Ui.waitFor(() -> "the level is added in " + document.get(), () -> document.get().equals(levelled));
            chooseModes();
            String moved = levelled.replace("csif.redesign.pathways",
                    "csif.redesign.pathways, csif.redesign.needs");
            Ui.waitFor(() -> "the mode is added in " + document.get(), () -> document.get().equals(moved));
            Ui.run(() -> editor.getAction("undo").run());
            assertEquals(levelled, Ui.get(document::get));
            Ui.run(() -> {
                PropertySheet view = (PropertySheet) Ui.page().showView(IPageLayout.ID_PROP_SHEET);
                view.getCurrentPage().getControl().setFocus();
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.eclipse.ui.edit.undo",
                        null);
            });
            assertEquals(titled, Ui.get(document::get));
            Ui.waitFor("the form shows what was undone",
                    () -> Widgets.labelled(page(), "Level:", Combo.class).getText().equals("Not stated"));
        }
    }

    @Test
    void peopleStayWhereTheyAreInTheText() throws Exception {
        try (TestProject portfolio = new TestProject("staying")) {
            ITextEditor editor = edit(portfolio, SYSTEM);
            IDocument document = document(editor);
            goTo(editor, SYSTEM.indexOf("three care homes"), "Activity One");
            for (int round = 0; round < 2; round++) {
                Ui.run(() -> Widgets.choose(Widgets.labelled(page(), "Level:", Combo.class), "cross system"));
                Ui.waitFor("the level is written", () -> document.get().contains("    level  cross-system\n"));
                assertEquals(document.get().indexOf("three care homes"), at(editor));
                Ui.run(() -> Widgets.enter(Widgets.labelled(page(), "Title:", Text.class), "Very first"));
                Ui.waitFor("the title is written", () -> document.get().contains("One \"Very first\" {"));
                assertEquals(document.get().indexOf("three care homes"), at(editor));
                Ui.run(() -> editor.getAction("undo").run());
                Ui.run(() -> editor.getAction("undo").run());
                assertEquals(SYSTEM, Ui.get(document::get));
                caret(editor, SYSTEM.indexOf("three care homes"));
                Ui.waitFor("the form follows",
                        () -> Widgets.labelled(page(), "Level:", Combo.class).getText().equals("Not stated"));
            }
        }
    }

    private static int at(ITextEditor editor) {
        return Ui.get(() -> ((ITextSelection) editor.getSelectionProvider().getSelection()).getOffset());
    }

    @Test
    void ofTwoElementsOfOneNameThatAtTheCaretIsChanged() throws Exception {
        try (TestProject portfolio = new TestProject("twice")) {
            String text = SYSTEM
                    + "organisation Twice \"One\" {\norganisation Twice \"Other\"\nactivity X \"Ex\" { lead }\n";
            ITextEditor editor = edit(portfolio, text);
            IDocument document = document(editor);
            caret(editor, text.indexOf("Other"));
            Ui.waitFor(() -> "not " + shown(), () -> Widgets.labelled(page(), "Title:", Text.class).getText()
                    .equals("Other"));
            Ui.run(() -> Widgets.enter(Widgets.labelled(page(), "Title:", Text.class), "Another"));
            String titled = text.replace("Other", "Another");
            Ui.waitFor(() -> "the second is changed in " + document.get(), () -> document.get().equals(titled));
            goTo(editor, titled.indexOf("lead }"), "Activity X");
            Ui.run(() -> Widgets.choose(Widgets.labelled(page(), "Led by:", Combo.class), "Northbank Hospitals"));
            Ui.waitFor(() -> "the lead is written in " + document.get(),
                    () -> document.get().equals(titled.replace("{ lead }", "{ lead Trust }")));
        }
    }

    @Test
    void formSaysWhyAFileCannotBeChanged() throws Exception {
        try (TestProject portfolio = new TestProject("locked")) {
            ITextEditor editor = edit(portfolio, SYSTEM);
            goTo(editor, SYSTEM.indexOf("lead"), "Activity One");
            IFile file = portfolio.project().getFile("riverside.sextant");
            ResourceAttributes locked = file.getResourceAttributes();
            locked.setReadOnly(true);
            file.setResourceAttributes(locked);
            try {
                Ui.run(() -> Widgets.enter(Widgets.labelled(page(), "Title:", Text.class), "Other"));
                Ui.waitFor("people are told", () -> Widgets.all(page(), Label.class).stream()
                        .anyMatch(each -> each.getText().equals("This file cannot be changed: it is read-only.")));
                assertEquals(SYSTEM, Ui.get(document(editor)::get));
            } finally {
                locked.setReadOnly(false);
                file.setResourceAttributes(locked);
            }
        }
    }

    @Test
    void filesHaveNoPropertiesForProgrammers() throws Exception {
        try (TestProject portfolio = new TestProject("files")) {
            IFile file = portfolio.file("riverside.sextant", SYSTEM);
            page();
            Ui.run(() -> {
                IViewPart files = Ui.page().showView("org.sextant.workbench.navigator");
                ((ISetSelectionTarget) files).selectReveal(new StructuredSelection(file));
            });
            Ui.waitFor(() -> "not " + shown(), () -> shown().startsWith("Open a file, and put the caret in"));
        }
    }

    @Test
    void viewsWithoutPropertiesSayWhereTheyAre() {
        page();
        // not Coverage, which Properties shares its place with
        Views.gaps();
        Ui.waitFor(() -> "not " + shown(), () -> shown().startsWith("Open a file, and put the caret in"));
    }

    private static void chooseModes() {
        Composite page = page();
        Ui.window().getShell().getDisplay()
                .asyncExec(() -> Widgets.press(Widgets.labelled(page, "Belongs in:", Button.class)));
        Ui.waitFor("the modes to choose from", () -> Widgets.isOpen("Where it belongs"));
        Ui.run(() -> {
            Tree tree = Widgets.all(Widgets.shell("Where it belongs"), Tree.class).getFirst();
            tree.getItem(1).getItem(0).getItem(0).setChecked(true);
        });
        Widgets.shoot(() -> Widgets.shell("Where it belongs"), "choose-modes");
        Ui.run(() -> Widgets.press(Widgets.button(Widgets.shell("Where it belongs"), "OK")));
    }

    @Test
    void kindsOfElementsHaveTheirOwnForms() throws Exception {
        try (TestProject portfolio = new TestProject("kinds")) {
            String text = SYSTEM
                    + "reflection Spring { held 2026-02 by Trust, \"Carers\" }\nplan Next {\n    opportunity Big { horizon short }\n}\n";
            ITextEditor editor = edit(portfolio, text);
            goTo(editor, text.indexOf("organisation Trust") + 3, "Organisation Trust");
            Widgets.shoot(PropertiesTest::page, "properties-organisation");
            goTo(editor, text.indexOf("plan Next") + 3, "Plan Next");
            Ui.run(() -> assertTrue(Widgets.all(page(), Label.class).stream().map(Label::getText)
                    .anyMatch(each -> each.startsWith("All else about a plan"))));
            Widgets.shoot(PropertiesTest::page, "properties-plan");
            goTo(editor, text.indexOf("held 2026"), "Reflection Spring");
            Ui.run(() -> assertEquals("Northbank Hospitals, \u201CCarers\u201D",
                    Widgets.labelled(page(), "Said by:", Text.class).getText()));
            Widgets.shoot(PropertiesTest::page, "properties-reflection");
            goTo(editor, text.indexOf("horizon"), "Opportunity Big");
            Widgets.shoot(PropertiesTest::page, "properties-opportunity");
        }
    }
}
