package org.sextant.workbench.views.internal;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.sextant.analysis.ActivityFacts;
import org.sextant.analysis.Cell;
import org.sextant.core.SystemDescription;
import org.sextant.dsl.Names;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.TextChange;
import org.sextant.dsl.ide.Edit;
import org.sextant.model.Activity;
import org.sextant.model.CareSystem;

/** Writes at the end of a file: of the one that holds the domain's or the last activity, or that says what the system is. */
public final class AppendedStubs implements Stubs {
    private static final String NAME = "NewActivity";

    @Override
    public @Nullable Edit activity(Shown shown, Cell cell) {
        String text = "activity " + freeName(shown.analysis().system()) + " \"New activity\" {\n    in     "
                + reference(cell) + "\n    status idea\n}\n";
        return append("Add an activity", home(shown, cell), text);
    }

    @Override
    public @Nullable Edit notRelevant(Shown shown, Cell cell, String reason) {
        String text = "adapt " + shown.coverage().framework().getName() + " {\n    not-relevant "
                + Names.path(cell.subject()) + " because \""
                + reason.strip().replaceAll("\\s+", " ").replace("\\", "\\\\").replace("\"", "\\\"") + "\"\n}\n";
        return append("Not relevant", file(shown.analysis().system().system()), text);
    }

    private static String reference(Cell cell) {
        return Spot.of(cell.subject()).replace(':', '.');
    }

    private static String freeName(SystemDescription system) {
        Set<String> taken = Stream.of(system.activities(), system.organisations(), system.places(), system.roles(),
                system.goals(), system.aims(), system.plans(), system.reflections()).flatMap(each -> each.stream())
                .map(each -> String.valueOf(each.getName())).collect(Collectors.toCollection(LinkedHashSet::new));
        String name = NAME;
        for (int i = 2; taken.contains(name); i++) {
            name = NAME + i;
        }
        return name;
    }

    private static @Nullable SextantResource home(Shown shown, Cell cell) {
        Activity last = Stream.of(cell.active(), cell.intended(), cell.ended()).flatMap(each -> each.stream())
                .reduce((one, other) -> other).map(ActivityFacts::activity)
                .orElseGet(() -> shown.analysis().system().activities().isEmpty() ? null
                        : shown.analysis().system().activities().getLast());
        CareSystem system = shown.analysis().system().system();
        return file(last == null ? system : last);
    }

    private static @Nullable SextantResource file(EObject object) {
        return object.eResource() instanceof SextantResource file ? file : null;
    }

    private static @Nullable Edit append(String label, @Nullable SextantResource file, String text) {
        if (file == null) {
            return null;
        }
        String before = file.text().isEmpty() ? "" : file.text().endsWith("\n") ? "\n" : "\n\n";
        return Edit.of(label, file.getURI(), new TextChange(file.text().length(), 0, before + text));
    }
}
