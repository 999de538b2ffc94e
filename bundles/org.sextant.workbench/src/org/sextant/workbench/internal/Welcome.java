package org.sextant.workbench.internal;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPartService;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.IntroPart;
import org.jspecify.annotations.Nullable;
import org.sextant.workbench.common.Palette;
import org.sextant.workbench.common.Commands;

/** The first page: what Sextant is for, and three ways to begin. */
public final class Welcome extends IntroPart {
    private static final int TITLE_SIZE = 26;
    private static final int HEADING_SIZE = 13;
    private static final int MARGIN = 48;
    private static final int GAP = 32;
    private static final int CARD_WIDTH = 270;
    private static final int CARDS = 3;
    private static final int LINE = 3;

    /** As soon as there is a text to look at, Welcome is no longer in its way. */
    private final IPartListener2 opened = new IPartListener2() {
        @Override
        public void partOpened(IWorkbenchPartReference part) {
            if (part instanceof IEditorReference) {
                close();
            }
        }
    };
    private @Nullable LocalResourceManager resources;
    private @Nullable Button first;

    @Override
    public void createPartControl(Composite parent) {
        ScrolledComposite scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), scroll);
        resources = images;
        Composite middle = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(middle);
        Composite all = new Composite(middle, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, GAP).applyTo(all);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).applyTo(all);
        heading(all, images);
        Composite cards = new Composite(all, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(CARDS).spacing(GAP, GAP).applyTo(cards);
        start(cards);
        examples(cards);
        folder(cards);
        footer(all);
        IPartService parts = getIntroSite().getWorkbenchWindow().getPartService();
        parts.addPartListener(opened);
        scroll.addDisposeListener(event -> parts.removePartListener(opened));
        scroll.setContent(middle);
        scroll.setMinSize(middle.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    private void heading(Composite parent, LocalResourceManager images) {
        Composite heading = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(GAP / 2, 0).applyTo(heading);
        Label mark = new Label(heading, SWT.NONE);
        mark.setImage(images.create(ImageDescriptor.createFromURL(Welcome.class.getResource("/icons/sextant.svg"))));
        GridDataFactory.swtDefaults().span(1, 2).applyTo(mark);
        label(heading, "Sextant", TITLE_SIZE);
        label(heading, "See how the improvement work of your health and care system adds up.", HEADING_SIZE);
    }

    private void start(Composite cards) {
        Composite card = card(cards, "Start a portfolio",
                "Describe your own system: who works in it, what you aim for, and what you do to get there. A small sample "
                        + "shows you how.");
        first = button(card, "New portfolio…", Commands.NEW, Commands.NEW_PORTFOLIO);
    }

    private void examples(Composite cards) {
        Composite card = card(cards, "Open an example",
                "Look around in a copy of your own; nothing you do there is lost.");
        for (Examples.Example example : Examples.ALL) {
            Button button = button(card, example.title(), OpenExampleHandler.ID,
                    Map.of(OpenExampleHandler.EXAMPLE, example.id()));
            button.setToolTipText(example.text());
            wrapped(card, example.text());
        }
    }

    private void folder(Composite cards) {
        Composite card = card(cards, "Open a folder",
                "Go on with a portfolio that is there already, on this computer or on a shared drive.");
        button(card, "Open folder…", Commands.OPEN_FOLDER, Map.of());
        Map<String, IProject> recent = new LinkedHashMap<>();
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            if (project.isOpen()) {
                recent.put(project.getName(), project);
            }
        }
        if (!recent.isEmpty()) {
            Link link = new Link(card, SWT.NONE);
            link.setText("<a>Go on where you were</a>");
            link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> close()));
        }
    }

    private void footer(Composite parent) {
        Label line = new Label(parent, SWT.WRAP);
        line.setText(
                "Sextant describes what is written down; it is no assessment. A gap means that nothing is described "
                        + "there yet.");
        GridDataFactory.fillDefaults().grab(true, false).hint(CARDS * CARD_WIDTH, SWT.DEFAULT).applyTo(line);
    }

    private Composite card(Composite parent, String title, String text) {
        Composite card = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, GAP / 4).applyTo(card);
        GridDataFactory.fillDefaults().hint(CARD_WIDTH, SWT.DEFAULT).applyTo(card);
        Canvas line = new Canvas(card, SWT.NO_FOCUS);
        line.addPaintListener(event -> {
            event.gc.setBackground(Palette.of(line).tone(0).strong());
            event.gc.fillRectangle(0, 0, line.getSize().x, LINE);
        });
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, LINE).applyTo(line);
        label(card, title, HEADING_SIZE);
        wrapped(card, text);
        return card;
    }

    private void label(Composite parent, String text, int size) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        if (resources != null) {
            label.setFont(resources.create(FontDescriptor.createFrom(JFaceResources.getDialogFont()).setHeight(size)));
        }
    }

    private static void wrapped(Composite parent, String text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(CARD_WIDTH, SWT.DEFAULT).applyTo(label);
    }

    private Button button(Composite parent, String text, String command, Map<String, String> parameters) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run(command, parameters)));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
        return button;
    }

    private void run(String id, Map<String, String> parameters) {
        Commands.run(getIntroSite(), id, parameters);
    }

    private void close() {
        PlatformUI.getWorkbench().getIntroManager().closeIntro(this);
    }

    @Override
    public void standbyStateChanged(boolean standby) {
        // it is either open or closed
    }

    @Override
    public void setFocus() {
        Control control = first;
        if (control != null && !control.isDisposed()) {
            control.setFocus();
        }
    }
}
