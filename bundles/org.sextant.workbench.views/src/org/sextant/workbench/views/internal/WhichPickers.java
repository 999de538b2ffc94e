package org.sextant.workbench.views.internal;

import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sextant.analysis.Coverage;
import org.sextant.core.SystemDescription;
import org.sextant.dsl.Names;
import org.sextant.model.Element;

/** Which system and which framework the views show; each can be chosen only where there is more than one. */
final class WhichPickers {
    private final Picker<String> system;
    private final Picker<String> framework;

    /**
     * Makes two buttons.
     *
     * @param row   where, laid out in a row
     * @param sight what the views show
     */
    WhichPickers(Composite row, Sight sight) {
        system = new Picker<>(row, "System", name -> sight.wish(sight.wish().system(name)));
        framework = new Picker<>(row, "Framework", name -> sight.wish(sight.wish().framework(name)));
    }

    /** Shows what there is to choose, and what is shown; says whether there is anything to choose. */
    boolean show(Shown shown) {
        List<SystemDescription> systems = shown.snapshot().portfolio().systems();
        system.show(named(systems, SystemDescription::system), shown.analysis().system().system().getName());
        visible(system.control(), systems.size() > 1);
        List<Coverage> coverages = shown.analysis().coverage();
        framework.show(named(coverages, Coverage::framework), shown.coverage().framework().getName());
        visible(framework.control(), coverages.size() > 1);
        return systems.size() > 1 || coverages.size() > 1;
    }

    private static <T> List<Picker.Choice<String>> named(List<T> all, Function<T, ? extends Element> element) {
        return all.stream().map(element).map(each -> new Picker.Choice<>(each.getName(), Names.title(each),
                Names.title(each))).toList();
    }

    /** Shows a control in a row, or takes its room away; says whether that changed anything. */
    static boolean visible(Control control, boolean visible) {
        RowData data = control.getLayoutData() instanceof RowData row ? row : new RowData();
        boolean changed = data.exclude == visible;
        data.exclude = !visible;
        control.setLayoutData(data);
        control.setVisible(visible);
        return changed;
    }
}
