package org.sextant.workbench.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IContributionManagerOverrides;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.SubContributionItem;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.texteditor.RetargetTextEditorAction;
import org.jspecify.annotations.Nullable;

/**
 * The menus: what people who write portfolios can use, and nothing else. What File > New, Window > Theme and the tool bar
 * hold stands in <code>plugin.xml</code>.
 */
final class SextantActionBarAdvisor extends ActionBarAdvisor {
    private static final List<ActionFactory> FILE = List.of(ActionFactory.SAVE, ActionFactory.SAVE_ALL,
            ActionFactory.REVERT, ActionFactory.RENAME,
            ActionFactory.REFRESH, ActionFactory.QUIT);
    private static final List<ActionFactory> EDIT = List.of(ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.CUT,
            ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.DELETE, ActionFactory.SELECT_ALL,
            ActionFactory.FIND);
    private static final List<ActionFactory> HELP = List.of(ActionFactory.INTRO, ActionFactory.ABOUT);

    /** Places in menus, each behind an action, that Eclipse's editors put theirs into and cannot open without. */
    private static final Map<ActionFactory, String> GROUPS = Map.of(ActionFactory.REVERT,
            IWorkbenchActionConstants.SAVE_EXT, ActionFactory.REDO, IWorkbenchActionConstants.UNDO_EXT,
            ActionFactory.PASTE,
            IWorkbenchActionConstants.CUT_EXT, ActionFactory.SELECT_ALL, IWorkbenchActionConstants.ADD_EXT,
            ActionFactory.FIND, IWorkbenchActionConstants.FIND_EXT);

    /** What Eclipse's editors put into Edit for programmers. */
    private static final Set<String> UNUSED = Set.of("org.eclipse.ui.edit.findIncremental",
            "org.eclipse.ui.edit.findIncrementalReverse", "org.eclipse.ui.edit.text.hippieCompletion");

    private final IWorkbenchWindow window;
    private final IContributionItem views;

    /** Hides what nobody uses from a menu that editors add to. */
    private static final class Trimmed implements IContributionManagerOverrides {
        @Override
        public @Nullable Boolean getVisible(IContributionItem item) {
            IContributionItem inner = item instanceof SubContributionItem sub ? sub.getInnerItem() : item;
            if (!(inner instanceof ActionContributionItem of)) {
                return null;
            }
            String command = of.getAction().getActionDefinitionId();
            // Of what editors add, only the choice of an encoding is no command.
            boolean unused = command == null ? of.getAction() instanceof RetargetTextEditorAction
                    : UNUSED.contains(command);
            return unused ? false : null;
        }

        @Override
        public @Nullable Boolean getEnabled(IContributionItem item) {
            return null;
        }

        @Override
        public @Nullable Integer getAccelerator(IContributionItem item) {
            return null;
        }

        @Override
        public @Nullable String getAcceleratorText(IContributionItem item) {
            return null;
        }

        @Override
        public @Nullable String getText(IContributionItem item) {
            return null;
        }
    }

    SextantActionBarAdvisor(IActionBarConfigurer configurer) {
        super(configurer);
        window = configurer.getWindowConfigurer().getWindow();
        views = ContributionItemFactory.VIEWS_SHORTLIST.create(window);
    }

    @Override
    protected void makeActions(IWorkbenchWindow where) {
        for (List<ActionFactory> menu : List.of(FILE, EDIT, HELP)) {
            menu.forEach(action -> register(action.create(window)));
        }
        register(new PreferencePages(window));
        Themes.follow();
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        MenuManager file = new MenuManager("&File", IWorkbenchActionConstants.M_FILE);
        file.add(new MenuManager("&New", ActionFactory.NEW.getId()));
        file.add(new Separator());
        file.add(command(ActionFactory.CLOSE.getCommandId(), "&Close"));
        file.add(command(ActionFactory.CLOSE_ALL.getCommandId(), "Close a&ll"));
        file.add(new Separator(IWorkbenchActionConstants.CLOSE_EXT));
        fill(file, FILE);
        bar.add(file);
        MenuManager edit = fill(new MenuManager("&Edit", IWorkbenchActionConstants.M_EDIT), EDIT);
        edit.setOverrides(new Trimmed());
        bar.add(edit);
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        MenuManager arrange = new MenuManager("&Window", IWorkbenchActionConstants.M_WINDOW);
        arrange.add(command(ActionFactory.OPEN_NEW_WINDOW.getCommandId(), "&New window"));
        MenuManager show = new MenuManager("Show &view", "viewsShortlist");
        show.add(views);
        arrange.add(show);
        arrange.add(new MenuManager("&Theme", ThemeHandler.ID));
        arrange.add(new Separator());
        arrange.add(command("org.sextant.workbench.resetLayout", "&Reset layout..."));
        arrange.add(getAction(ActionFactory.PREFERENCES.getId()));
        arrange.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(arrange);
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

    /** An item that runs a command, in our words. */
    private IContributionItem command(String id, String label) {
        CommandContributionItemParameter item = new CommandContributionItemParameter(window, id, id,
                CommandContributionItem.STYLE_PUSH);
        item.label = label;
        return new CommandContributionItem(item);
    }
}
