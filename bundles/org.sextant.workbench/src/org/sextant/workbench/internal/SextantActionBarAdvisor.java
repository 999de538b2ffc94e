package org.sextant.workbench.internal;

import java.util.List;
import java.util.Map;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/** The menus and the tool bar: what people who write portfolios can use, and nothing else. */
final class SextantActionBarAdvisor extends ActionBarAdvisor {
    private static final List<ActionFactory> FILE = List.of(ActionFactory.CLOSE, ActionFactory.CLOSE_ALL,
            ActionFactory.SAVE, ActionFactory.SAVE_ALL, ActionFactory.REVERT, ActionFactory.RENAME,
            ActionFactory.REFRESH, ActionFactory.QUIT);
    private static final List<ActionFactory> EDIT = List.of(ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.CUT,
            ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.DELETE, ActionFactory.SELECT_ALL,
            ActionFactory.FIND);
    private static final List<ActionFactory> WINDOW = List.of(ActionFactory.RESET_PERSPECTIVE,
            ActionFactory.PREFERENCES);
    private static final List<ActionFactory> HELP = List.of(ActionFactory.ABOUT);

    /** Places in menus, each behind an action, that Eclipse's editors put theirs into and cannot open without. */
    private static final Map<ActionFactory, String> GROUPS = Map.of(ActionFactory.CLOSE_ALL,
            IWorkbenchActionConstants.CLOSE_EXT, ActionFactory.REVERT, IWorkbenchActionConstants.SAVE_EXT,
            ActionFactory.REDO, IWorkbenchActionConstants.UNDO_EXT, ActionFactory.PASTE,
            IWorkbenchActionConstants.CUT_EXT, ActionFactory.SELECT_ALL, IWorkbenchActionConstants.ADD_EXT,
            ActionFactory.FIND, IWorkbenchActionConstants.FIND_EXT);

    private final IContributionItem newWizards;
    private final IContributionItem views;

    SextantActionBarAdvisor(IActionBarConfigurer configurer) {
        super(configurer);
        IWorkbenchWindow window = configurer.getWindowConfigurer().getWindow();
        newWizards = ContributionItemFactory.NEW_WIZARD_SHORTLIST.create(window);
        views = ContributionItemFactory.VIEWS_SHORTLIST.create(window);
    }

    @Override
    protected void makeActions(IWorkbenchWindow window) {
        for (List<ActionFactory> menu : List.of(FILE, EDIT, WINDOW, HELP)) {
            menu.forEach(action -> register(action.create(window)));
        }
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        MenuManager file = new MenuManager("&File", IWorkbenchActionConstants.M_FILE);
        MenuManager create = new MenuManager("&New", ActionFactory.NEW.getId());
        create.add(newWizards);
        file.add(create);
        fill(file, FILE);
        bar.add(file);
        bar.add(fill(new MenuManager("&Edit", IWorkbenchActionConstants.M_EDIT), EDIT));
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        MenuManager window = new MenuManager("&Window", IWorkbenchActionConstants.M_WINDOW);
        MenuManager show = new MenuManager("Show &view", "viewsShortlist");
        show.add(views);
        window.add(show);
        bar.add(fill(window, WINDOW));
        bar.add(fill(new MenuManager("&Help", IWorkbenchActionConstants.M_HELP), HELP));
    }

    private MenuManager fill(MenuManager menu, List<ActionFactory> actions) {
        menu.add(new Separator());
        for (ActionFactory action : actions) {
            menu.add(getAction(action.getId()));
            String group = GROUPS.get(action);
            if (group != null) {
                menu.add(new Separator(group));
            }
        }
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        return menu;
    }

    @Override
    protected void fillCoolBar(ICoolBarManager bar) {
        ToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        for (ActionFactory action : List.of(ActionFactory.SAVE, ActionFactory.UNDO, ActionFactory.REDO)) {
            tools.add(getAction(action.getId()));
        }
        bar.add(new ToolBarContributionItem(tools, "main"));
    }
}
