package org.sextant.workbench.forms.internal.portfolio;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.sextant.workbench.forms.internal.fields.Helper;

/** Asks what a new portfolio is called, where it is kept and what it begins with. */
final class NewPortfolioPage extends WizardPage {
    private static final String PURPOSE = "Describe the improvement work of a partnership in a folder of text files.";
    private static final int MARGIN = 12;

    private final @Nullable IProject existing;
    private String suggested = "";
    private @Nullable Text title;
    private @Nullable Text folder;
    private @Nullable Text parent;
    private @Nullable Button sample;

    /**
     * Makes the page.
     *
     * @param existing the folder to begin in; null to make one
     */
    NewPortfolioPage(@Nullable IProject existing) {
        super("portfolio");
        this.existing = existing;
        setTitle("New portfolio");
        setDescription(PURPOSE);
    }

    @Override
    public void createControl(Composite above) {
        Composite area = new Composite(above, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(MARGIN, 10).spacing(MARGIN, 4).applyTo(area);
        title = text(area, "&Partnership:", "Its name, for example \u201CRiverside Health and Care Partnership\u201D");
        if (existing == null) {
            folder = text(area, "Fol&der:", "Holds the portfolio's files; its name is made from the partnership's");
            parent = location(area);
        }
        begin(area);
        title.addModifyListener(event -> suggest());
        if (folder != null && parent != null) {
            folder.addModifyListener(event -> check());
            parent.addModifyListener(event -> check());
        }
        setControl(area);
        setPageComplete(false);
        title.setFocus();
    }

    private static Text text(Composite area, String label, String help) {
        Helper.label(area, label);
        Text text = new Text(area, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        Helper.below(area, text, help);
        return text;
    }

    private static Text location(Composite area) {
        Helper.label(area, "&Keep it in:");
        Composite row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        Text text = new Text(row, SWT.BORDER | SWT.SINGLE);
        text.setText(ResourcesPlugin.getWorkspace().getRoot().getLocation().toOSString());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        Helper.name(text, "Keep it in");
        Button browse = new Button(row, SWT.PUSH);
        browse.setText("B&rowse\u2026");
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            DirectoryDialog dialog = new DirectoryDialog(area.getShell());
            dialog.setMessage("Choose where the portfolio's folder is made.");
            dialog.setFilterPath(text.getText());
            String chosen = dialog.open();
            if (chosen != null) {
                text.setText(chosen);
            }
        }));
        Helper.below(area, text, "Sextant's own folder, unless you have a better place such as a shared drive");
        return text;
    }

    private void begin(Composite area) {
        Group group = new Group(area, SWT.NONE);
        group.setText("Begin with");
        GridLayoutFactory.swtDefaults().margins(MARGIN, 8).applyTo(group);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).indent(0, MARGIN).applyTo(group);
        sample = new Button(group, SWT.RADIO);
        sample.setText("A small &sample to change: a place, organisations, a goal and three activities");
        sample.setSelection(true);
        new Button(group, SWT.RADIO).setText("The partnership's name and &nothing else");
    }

    private void suggest() {
        if (folder != null && title != null && folder.getText().equals(suggested)) {
            suggested = FolderName.of(title.getText());
            folder.setText(suggested);
        }
        check();
    }

    private void check() {
        boolean begun = title != null && !title.getText().isBlank();
        String problem = begun ? problem() : null;
        setErrorMessage(problem);
        setPageComplete(begun && problem == null);
    }

    private @Nullable String problem() {
        if (existing != null) {
            return null;
        }
        String name = folder();
        if (name.isEmpty()) {
            return "Give the folder a name.";
        }
        IStatus valid = ResourcesPlugin.getWorkspace().validateName(name, IResource.PROJECT);
        if (!valid.isOK()) {
            return valid.getMessage();
        }
        if (ResourcesPlugin.getWorkspace().getRoot().getProject(name).exists()) {
            return "There is a folder called \u201C" + name + "\u201D already; choose another name.";
        }
        try {
            Path place = place();
            if (!place.isAbsolute()) {
                return "Give the whole path of the place to keep it in.";
            }
            String[] inside = place.toFile().list();
            return inside != null && inside.length > 0
                    ? place + " is there already and is not empty. Choose another name, or open that folder instead."
                    : Places.problem(place);
        } catch (InvalidPathException e) {
            return "\u201C" + e.getInput() + "\u201D is not a path.";
        }
    }

    /** The partnership's name. */
    String partnership() {
        return title == null ? "" : title.getText().strip();
    }

    /** The folder's name. */
    String folder() {
        return existing != null ? existing.getName() : folder == null ? "" : folder.getText().strip();
    }

    /** Where the folder is, or is to be. */
    Path place() {
        return Path.of(parent == null ? "" : parent.getText().strip()).resolve(folder());
    }

    /** Whether there is something to change to begin with. */
    boolean isSample() {
        return sample != null && sample.getSelection();
    }
}
