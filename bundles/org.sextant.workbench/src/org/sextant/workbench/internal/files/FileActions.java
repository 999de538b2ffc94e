package org.sextant.workbench.internal.files;

import java.util.Objects;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.BaseSelectionListenerAction;
import org.eclipse.ui.actions.OpenFileAction;
import org.eclipse.ui.actions.OpenResourceAction;
import org.eclipse.ui.actions.RefreshAction;
import org.eclipse.ui.actions.RenameResourceAction;
import org.eclipse.ui.actions.TextActionHandler;
import org.eclipse.ui.menus.IMenuService;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionConstants;
import org.eclipse.ui.navigator.ICommonActionExtensionSite;
import org.eclipse.ui.navigator.ICommonMenuConstants;
import org.eclipse.ui.navigator.ICommonViewerWorkbenchSite;
import org.jspecify.annotations.Nullable;

/** The menu of the Portfolios view, and the same by keys: what people who write portfolios do with files, and nothing else. */
public final class FileActions extends CommonActionProvider {
    /** The actions, made once the view is known. */
    private record Actions(Clipboard clipboard, OpenFileAction open, OpenResourceAction openPortfolio, CopyFiles copy,
            PasteFiles paste, Remove remove, RenameResourceAction rename, RefreshAction refresh) {
        static Actions of(ICommonViewerWorkbenchSite view, TreeViewer viewer) {
            IShellProvider window = view::getShell;
            Clipboard clipboard = new Clipboard(viewer.getControl().getDisplay());
            Actions actions = new Actions(clipboard, new OpenFileAction(view.getPage()), new OpenResourceAction(window),
                    new CopyFiles(clipboard), new PasteFiles(window, clipboard), new Remove(window),
                    new RenameResourceAction(window, viewer.getTree()), new RefreshAction(window));
            actions.open.setText("&Open");
            actions.rename.setText("Rena&me...");
            actions.copy.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_COPY);
            actions.paste.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_PASTE);
            actions.remove.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_DELETE);
            actions.rename.setActionDefinitionId(IWorkbenchCommandConstants.FILE_RENAME);
            actions.refresh.setActionDefinitionId(IWorkbenchCommandConstants.FILE_REFRESH);
            return actions;
        }
    }

    private @Nullable Actions actions;
    private @Nullable IWorkbenchWindow window;
    private @Nullable MenuManager begin;
    private @Nullable TextActionHandler whileRenaming;

    @Override
    public void init(ICommonActionExtensionSite site) {
        super.init(site);
        ICommonViewerWorkbenchSite view = (ICommonViewerWorkbenchSite) site.getViewSite();
        actions = Actions.of(view, (TreeViewer) site.getStructuredViewer());
        window = view.getWorkbenchWindow();
    }

    private Actions update() {
        Actions all = Objects.requireNonNull(actions);
        if (getContext() != null && getContext().getSelection() instanceof IStructuredSelection selection) {
            for (BaseSelectionListenerAction each : new BaseSelectionListenerAction[]{all.open, all.openPortfolio,
                    all.copy, all.paste, all.remove, all.rename, all.refresh}) {
                each.selectionChanged(selection);
            }
            all.openPortfolio.setText("&Open"); // it calls itself by what it opens, which is no word of ours
        }
        return all;
    }

    @Override
    public void fillActionBars(IActionBars bars) {
        Actions all = update();
        bars.setGlobalActionHandler(ICommonActionConstants.OPEN,
                all.openPortfolio.isEnabled() ? all.openPortfolio : all.open.isEnabled() ? all.open : null);
        bars.setGlobalActionHandler(ActionFactory.RENAME.getId(), all.rename);
        bars.setGlobalActionHandler(ActionFactory.REFRESH.getId(), all.refresh);
        TextActionHandler texts = whileRenaming;
        if (texts == null) {
            texts = new TextActionHandler(bars);
            whileRenaming = texts;
            all.rename.setTextActionHandler(texts);
        }
        texts.setCopyAction(all.copy);
        texts.setPasteAction(all.paste);
        texts.setDeleteAction(all.remove);
        texts.updateActionBars();
    }

    /** What File > New holds, anew each time: the platform takes out of it what it put there when the menu closes. */
    private MenuManager begin() {
        release();
        MenuManager made = new MenuManager("&New", "org.sextant.workbench.files.new");
        menus().populateContributionManager(made, "menu:" + ActionFactory.NEW.getId());
        begin = made;
        return made;
    }

    private void release() {
        MenuManager made = begin;
        if (made != null) {
            menus().releaseContributions(made);
            made.dispose();
            begin = null;
        }
    }

    private IMenuService menus() {
        return Objects.requireNonNull(window).getService(IMenuService.class);
    }

    @Override
    public void fillContextMenu(IMenuManager menu) {
        Actions all = update();
        menu.appendToGroup(ICommonMenuConstants.GROUP_NEW, begin());
        if (all.openPortfolio.isEnabled()) {
            menu.appendToGroup(ICommonMenuConstants.GROUP_OPEN, all.openPortfolio);
        } else if (all.open.isEnabled()) {
            menu.appendToGroup(ICommonMenuConstants.GROUP_OPEN, all.open);
        }
        if (all.copy.isEnabled()) {
            menu.appendToGroup(ICommonMenuConstants.GROUP_EDIT, all.copy);
        }
        if (all.paste.isEnabled()) {
            menu.appendToGroup(ICommonMenuConstants.GROUP_EDIT, all.paste);
        }
        if (all.remove.isEnabled()) {
            menu.appendToGroup(ICommonMenuConstants.GROUP_EDIT, all.remove);
        }
        if (all.rename.isEnabled()) {
            menu.appendToGroup(ICommonMenuConstants.GROUP_REORGANIZE, all.rename);
        }
        menu.appendToGroup(ICommonMenuConstants.GROUP_BUILD, all.refresh);
    }

    @Override
    public void dispose() {
        Actions made = actions;
        if (made != null) {
            made.clipboard.dispose();
        }
        release();
        TextActionHandler texts = whileRenaming;
        if (texts != null) {
            texts.dispose();
        }
        super.dispose();
    }
}
