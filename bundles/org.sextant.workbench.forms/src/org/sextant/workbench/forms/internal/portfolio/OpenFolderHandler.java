package org.sextant.workbench.forms.internal.portfolio;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.sextant.workbench.common.Commands;

/**
 * Opens a folder as a portfolio: the one given with the command, or one that people choose.
 */
public final class OpenFolderHandler extends AbstractHandler {
    /** The command's id. */
    public static final String COMMAND = Commands.OPEN_FOLDER;
    /** The command's optional parameter: the folder's absolute path. */
    public static final String PATH = Commands.FOLDER;

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        String path = event.getParameter(PATH);
        if (path == null) {
            DirectoryDialog dialog = new DirectoryDialog(window.getShell());
            dialog.setText("Open folder");
            dialog.setMessage("Choose a folder with a portfolio in it, or one in which to begin one.");
            path = dialog.open();
        }
        if (path != null) {
            new FolderOpener(window).open(Path.of(path).toAbsolutePath().normalize());
        }
        return null;
    }
}
