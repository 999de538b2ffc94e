package org.sextant.dsl.ide.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.jspecify.annotations.Nullable;
import org.sextant.analysis.Analysis;
import org.sextant.analysis.Cell;
import org.sextant.core.FindingKinds;
import org.sextant.dsl.CaretContext;
import org.sextant.dsl.NameIndex;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.ide.Snapshot;
import org.sextant.model.CareSystem;
import org.sextant.model.Element;
import org.sextant.model.Framework;
import org.sextant.model.Subject;

/**
 * What is known of the portfolio around a file.
 *
 * @param names    all names
 * @param system   the name of the system that the file describes; empty if it describes none
 * @param analysis the analysis of that system; null if there is none
 * @param kinds    what findings' codes mean; null if nothing is known of the portfolio
 */
public record Known(NameIndex names, String system, @Nullable Analysis analysis, @Nullable FindingKinds kinds) {
    /**
     * Looks a file up.
     *
     * @param context  what its newest text says
     * @param file     where it is; null if it has no file
     * @param snapshot the portfolio; null if there is none
     * @return what is known
     */
    public static Known of(CaretContext context, @Nullable URI file, @Nullable Snapshot snapshot) {
        if (snapshot == null) {
            return new Known(NameIndex.EMPTY, context.system() == null ? "" : context.system(), null, null);
        }
        NameIndex names = snapshot.portfolio().names();
        SextantResource read = file == null ? null : snapshot.file(file);
        String system = context.system() != null ? context.system()
                : read != null ? names.systemOf(read.document()) : only(names);
        return new Known(names, system, analysis(snapshot, system), snapshot.portfolio().kinds());
    }

    /**
     * Looks a file up.
     *
     * @param file     a file of the portfolio, or of a framework: then the portfolio's first system counts
     * @param snapshot the portfolio
     * @return what is known
     */
    public static Known of(SextantResource file, Snapshot snapshot) {
        NameIndex names = snapshot.portfolio().names();
        String own = names.systemOf(file.document());
        String system = own.isEmpty() && !names.systems().isEmpty() ? names.systems().iterator().next() : own;
        return new Known(names, system, analysis(snapshot, system), snapshot.portfolio().kinds());
    }

    private static String only(NameIndex names) {
        return names.systems().size() == 1 ? names.systems().iterator().next() : "";
    }

    private static @Nullable Analysis analysis(Snapshot snapshot, String system) {
        return snapshot.portfolio().analyses().stream()
                .filter(each -> system.equals(each.system().system().getName())).findFirst().orElse(null);
    }

    /**
     * The frameworks that matter to the file.
     *
     * @return the names of those that its system uses, the default first; of all that were read where it uses none
     */
    Set<String> frameworks() {
        Set<String> used = new LinkedHashSet<>();
        for (Element element : system.isEmpty() ? List.<Element>of() : names.inSystem(system, system)) {
            if (element instanceof CareSystem careSystem) {
                careSystem.getUses().stream().map(Framework::getName).forEach(used::add);
            }
        }
        used.remove(null);
        return used.isEmpty() ? names.frameworks() : used;
    }

    /**
     * What is described of a mode or domain in the file's system.
     *
     * @param element an element
     * @return its cell; null if nothing is known of it
     */
    public @Nullable Cell cell(Element element) {
        if (analysis == null || !(element instanceof Subject subject)) {
            return null;
        }
        return analysis.coverage().stream().map(coverage -> coverage.cell(subject)).filter(cell -> cell != null)
                .findFirst().orElse(null);
    }
}
