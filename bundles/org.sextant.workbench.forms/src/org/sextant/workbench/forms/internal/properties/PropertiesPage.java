package org.sextant.workbench.forms.internal.properties;

import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.ide.Elements;
import org.sextant.dsl.ide.Snapshot;
import org.sextant.model.Element;
import org.sextant.workbench.common.PortfolioContext;
import org.sextant.workbench.forms.internal.fields.Source;
import org.sextant.workspace.Portfolios;
import org.sextant.workspace.ProjectPortfolio;

/** The element that the caret is in, as a form. */
final class PropertiesPage extends Page implements IPropertySheetPage {
    private static final String NOTHING = "Put the caret in an activity, an organisation or another element to see and"
            + " change it here.";
    private static final String READING = "Reading the portfolio\u2026";

    private final ITextEditor editor;
    private final PortfolioContext.Listener listener = new Listener();
    private final ISelectionChangedListener moved = event -> update();
    private @Nullable PortfolioContext context;
    private @Nullable ScrolledComposite scrolled;
    private @Nullable Composite stack;
    private @Nullable Label sentence;
    private @Nullable Composite sentenceArea;
    private @Nullable ElementRows rows;

    PropertiesPage(ITextEditor editor) {
        this.editor = editor;
    }

    @Override
    public void createControl(Composite parent) {
        ScrolledComposite outer = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        outer.setExpandHorizontal(true);
        outer.setExpandVertical(true);
        Composite inner = new Composite(outer, SWT.NONE);
        inner.setLayout(new StackLayout());
        outer.setContent(inner);
        scrolled = outer;
        stack = inner;
        Composite text = new Composite(inner, SWT.NONE);
        sentence = HintPage.sentence(text);
        sentenceArea = text;
        outer.addControlListener(ControlListener.controlResizedAdapter(event -> fit()));
        outer.setShowFocusedControl(true);
        context = PortfolioContext.of(getSite().getWorkbenchWindow());
        context.addListener(listener);
        if (editor.getSelectionProvider() instanceof IPostSelectionProvider provider) {
            provider.addPostSelectionChangedListener(moved);
        }
        update();
    }

    @Override
    public Control getControl() {
        return Objects.requireNonNull(scrolled);
    }

    @Override
    public void setFocus() {
        if (rows != null && rows.control().isVisible()) {
            rows.control().setFocus();
        } else if (scrolled != null) {
            scrolled.setFocus();
        }
    }

    /** Undo and redo mean the text's, here as in the editor. */
    @Override
    public void setActionBars(IActionBars bars) {
        for (ActionFactory action : new ActionFactory[]{ActionFactory.UNDO, ActionFactory.REDO}) {
            IAction own = editor.getAction(action.getId());
            bars.setGlobalActionHandler(action.getId(), own);
        }
        bars.updateActionBars();
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        update();
    }

    @Override
    public void dispose() {
        if (context != null) {
            context.removeListener(listener);
        }
        if (editor.getSelectionProvider() instanceof IPostSelectionProvider provider) {
            provider.removePostSelectionChangedListener(moved);
        }
        super.dispose();
    }

    private void update() {
        if (stack == null || stack.isDisposed()) {
            return;
        }
        IFile file = editor.getEditorInput() == null ? null : editor.getEditorInput().getAdapter(IFile.class);
        URI uri = file == null ? null : ProjectPortfolio.uri(file);
        ProjectPortfolio portfolio = file == null ? null : Portfolios.get().of(file);
        Snapshot snapshot = portfolio == null ? null : portfolio.latest();
        SextantResource resource = snapshot == null || uri == null ? null : snapshot.file(uri);
        if (portfolio == null || uri == null || resource == null || snapshot == null) {
            say(READING);
            return;
        }
        Element element = Elements.at(resource, offset());
        if (element == null) {
            say(NOTHING);
        } else {
            show(element, new Source(snapshot, snapshot.portfolio().names().systemOf(resource.document())),
                    new Changer(editor, portfolio, uri));
        }
    }

    /** Where people are in the text; the editor knows even while they are in this view. */
    private int offset() {
        ISelectionProvider provider = editor.getSelectionProvider();
        return provider != null && provider.getSelection() instanceof ITextSelection text ? text.getOffset() : 0;
    }

    private void say(String text) {
        Label label = Objects.requireNonNull(sentence);
        if (!label.getText().equals(text)) {
            label.setText(text);
        }
        top(Objects.requireNonNull(sentenceArea));
    }

    private void show(Element element, Source source, Changer changer) {
        if (rows == null || rows.type() != element.eClass()) {
            if (rows != null) {
                rows.control().dispose();
            }
            rows = new ElementRows(Objects.requireNonNull(stack), element.eClass(), changer);
        }
        rows.show(element, source);
        top(rows.control());
    }

    private void top(Composite control) {
        Composite inner = Objects.requireNonNull(stack);
        StackLayout layout = (StackLayout) inner.getLayout();
        if (layout.topControl != control) {
            layout.topControl = control;
            inner.layout(true, true);
        }
        fit();
    }

    /** Makes the form fit the view's width; what does not fit its height can be scrolled to. */
    private void fit() {
        ScrolledComposite outer = Objects.requireNonNull(scrolled);
        boolean form = rows != null && !rows.control().isDisposed()
                && ((StackLayout) Objects.requireNonNull(stack).getLayout()).topControl == rows.control();
        if (form && rows != null) {
            rows.fit(outer.getClientArea().width);
            outer.setMinSize(rows.control().computeSize(SWT.DEFAULT, SWT.DEFAULT));
        } else {
            outer.setMinSize(1, 1);
        }
    }

    private final class Listener implements PortfolioContext.Listener {
        @Override
        public void portfolioChanged() {
            update();
        }

        @Override
        public void snapshotChanged(Snapshot snapshot) {
            update();
        }
    }
}
