package org.sextant.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.workbench.common.PortfolioContext;
import org.sextant.workbench.common.Texts;
import org.sextant.workbench.views.internal.CoverageView;
import org.sextant.workspace.PortfolioNature;
import org.sextant.workspace.Portfolios;
import org.sextant.workspace.ProjectPortfolio;

/** What may go wrong around the workbench costs nothing that people wrote, and nothing in the error log. */
class RobustnessTest {
    private static final String SYSTEM = "system Riverside { uses csif }\n";
    private static final String WRONG = "activity One { lead Nobody }\n";

    private ErrorLog log;
    private TestProject portfolio;

    @BeforeEach
    void make() throws Exception {
        log = new ErrorLog();
        portfolio = new TestProject("robust");
    }

    @AfterEach
    void delete() throws Exception {
        portfolio.close();
        log.close();
    }

    private ITextEditor open(IFile file) {
        return Objects.requireNonNull(Ui.get(() -> Texts.show(Ui.page(), file, 0, 0, true)));
    }

    private static IDocument document(ITextEditor editor) {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    private void waitForWrong(boolean wrong) {
        Ui.waitFor(() -> wrong + " in " + portfolio.codes(),
                () -> portfolio.codes().contains("reference.unresolved") == wrong);
    }

    @Test
    void portfolioAskedForWhileItGoesIsForgottenAllTheSame() throws Exception {
        CompletableFuture<ProjectPortfolio> asked = new CompletableFuture<>();
        IResourceChangeListener asking = event -> asked.complete(Portfolios.get().of(portfolio.project()));
        List<ProjectPortfolio> gone = new CopyOnWriteArrayList<>();
        Consumer<ProjectPortfolio> listener = gone::add;
        ResourcesPlugin.getWorkspace().addResourceChangeListener(asking, IResourceChangeEvent.PRE_DELETE);
        Portfolios.get().addClosedListener(listener);
        try {
            portfolio.project().delete(true, true, new NullProgressMonitor());
            assertTrue(gone.contains(asked.get()), "the one that was asked for is closed");
            assertEquals(gone.size(), Set.copyOf(gone).size(), "each once");
        } finally {
            ResourcesPlugin.getWorkspace().removeResourceChangeListener(asking);
            Portfolios.get().removeClosedListener(listener);
        }
        CoverageView view = Views.coverage();
        Ui.waitFor(view::words, () -> view.words().startsWith("Nothing is open yet"));
    }

    @Test
    void fileChangedOnDiskShowsInTheEditorAndInWhatIsFound() throws Exception {
        IFile file = portfolio.file("riverside.sextant", SYSTEM);
        ITextEditor editor = open(file);
        Files.writeString(file.getLocation().toPath(), SYSTEM + WRONG);
        file.refreshLocal(IResource.DEPTH_ZERO, new NullProgressMonitor());
        waitForWrong(true);
        Ui.waitFor("new text", () -> document(editor).get().equals(SYSTEM + WRONG));
    }

    @Test
    void unsavedTextIsKeptWhenItsFileGoes() throws Exception {
        IFile file = portfolio.file("riverside.sextant", SYSTEM);
        ITextEditor editor = open(file);
        Ui.run(() -> document(editor).replace(SYSTEM.length(), 0, WRONG));
        waitForWrong(true);
        Files.delete(file.getLocation().toPath());
        portfolio.project().refreshLocal(IResource.DEPTH_INFINITE, new NullProgressMonitor());
        Ui.waitFor("file gone", () -> !file.exists());
        assertEquals(SYSTEM + WRONG, Ui.get(() -> document(editor).get()));
    }

    @Test
    void portfolioDeletedWhileItIsOpenLeavesNothingBehind() throws Exception {
        open(portfolio.file("riverside.sextant", SYSTEM + WRONG));
        waitForWrong(true);
        PortfolioContext context = Ui.get(() -> PortfolioContext.of(Ui.window()));
        Ui.waitFor("portfolio", () -> context.portfolio() != null);
        portfolio.project().delete(true, true, new NullProgressMonitor());
        Ui.waitFor("no portfolio", () -> context.portfolio() == null);
        Ui.waitFor("no editor", () -> Ui.page().getEditorReferences().length == 0);
    }

    @Test
    void portfolioClosedAndOpenedAgainIsCheckedAgain() throws Exception {
        portfolio.file("riverside.sextant", SYSTEM + WRONG);
        waitForWrong(true);
        portfolio.project().close(new NullProgressMonitor());
        portfolio.project().open(new NullProgressMonitor());
        portfolio.file("riverside.sextant", SYSTEM);
        waitForWrong(false);
    }

    @Test
    void twoWindowsShowOneText() throws Exception {
        IFile file = portfolio.file("riverside.sextant", SYSTEM);
        ITextEditor first = open(file);
        IWorkbenchWindow second = Ui.get(() -> Ui.window().getWorkbench().openWorkbenchWindow(null));
        try {
            IWorkbenchPage page = Ui.get(second::getActivePage);
            ITextEditor other = Objects.requireNonNull(Ui.get(() -> Texts.show(page, file, 0, 0, true)));
            Ui.run(() -> document(first).replace(SYSTEM.length(), 0, WRONG));
            assertEquals(SYSTEM + WRONG, Ui.get(() -> document(other).get()));
            waitForWrong(true);
            assertEquals(portfolio.project(), Ui.get(
                    () -> Objects.requireNonNull(PortfolioContext.of(second).portfolio()).project()));
            Ui.run(() -> page.closeAllEditors(false));
        } finally {
            Ui.run(second::close);
        }
        Ui.run(() -> document(first).replace(SYSTEM.length(), WRONG.length(), ""));
        waitForWrong(false);
    }

    @Test
    void bytesThatAreNoTextAreMarkedAtTheirPlace() throws Exception {
        IFile file = portfolio.file("riverside.sextant", SYSTEM);
        byte[] bytes = {'a', 'i', 'm', ' ', (byte) 0xff, (byte) 0xfe, 0, 1, '{', '"', '\n', '}', '}'};
        Files.write(file.getLocation().toPath(), bytes);
        file.refreshLocal(IResource.DEPTH_ZERO, new NullProgressMonitor());
        Ui.waitFor(() -> "encoding in " + portfolio.codes(), () -> portfolio.codes().contains("encoding.invalid"));
        assertNotNull(open(file));
    }

    @Test
    void whatSavingWouldLoseStaysMarkedWhilePeopleType() throws Exception {
        IFile file = portfolio.file("riverside.sextant", SYSTEM);
        Files.write(file.getLocation().toPath(),
                (SYSTEM + "// caf\u00e9\n").getBytes(StandardCharsets.ISO_8859_1));
        file.refreshLocal(IResource.DEPTH_ZERO, new NullProgressMonitor());
        ITextEditor editor = open(file);
        Ui.waitFor(() -> "encoding in " + portfolio.codes(), () -> portfolio.codes().contains("encoding.invalid"));
        Ui.run(() -> document(editor).replace(SYSTEM.length(), 0, WRONG));
        waitForWrong(true);
        assertTrue(portfolio.codes().contains("encoding.invalid"), () -> portfolio.codes().toString());
        Ui.run(() -> {
            IDocument document = document(editor);
            document.replace(document.get().indexOf('\uFFFD'), 1, "\u00e9");
        });
        Ui.waitFor(() -> "no encoding in " + portfolio.codes(),
                () -> !portfolio.codes().contains("encoding.invalid"));
    }

    @Test
    void projectThatIsNoPortfolioYetIsServedWhenAFileIsEdited() throws Exception {
        var description = portfolio.project().getDescription();
        description.setNatureIds(new String[0]);
        portfolio.project().setDescription(description, new NullProgressMonitor());
        assertEquals(false, portfolio.project().hasNature(PortfolioNature.ID));
        IFile file = portfolio.file("riverside.sextant", SYSTEM);
        ITextEditor editor = open(file);
        Ui.run(() -> document(editor).replace(SYSTEM.length(), 0, WRONG));
        waitForWrong(true);
    }
}
