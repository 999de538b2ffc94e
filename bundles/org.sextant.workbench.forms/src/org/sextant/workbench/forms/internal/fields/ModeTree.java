package org.sextant.workbench.forms.internal.fields;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.CheckboxTreeViewer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.sextant.analysis.Analysis;
import org.sextant.analysis.Cell;
import org.sextant.analysis.Coverage;
import org.sextant.analysis.DomainCoverage;
import org.sextant.analysis.FrameworkWords;
import org.sextant.analysis.GroupCoverage;
import org.sextant.analysis.State;
import org.sextant.dsl.Names;
import org.sextant.dsl.ide.Value;
import org.sextant.model.Element;
import org.sextant.model.Framework;

/**
 * The modes and domains of a system's frameworks to tick, each with what is described of it now. A half stands for its
 * domains.
 */
public final class ModeTree {
    /** Says above the tree what to do with it; frameworks have words of their own for what is in it. */
    public static final String PROMPT = "&Tick what it serves. The sign and word say what is described there now.";

    private final CheckboxTreeViewer viewer;
    private List<Value> values = List.of();

    /**
     * Makes the tree.
     *
     * @param parent where it stands
     */
    public ModeTree(Composite parent) {
        viewer = new CheckboxTreeViewer(parent, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.setContentProvider(new Content());
        viewer.setLabelProvider(LabelProvider.createTextProvider(ModeTree::label));
        viewer.addCheckStateListener(event -> {
            if (!(event.getElement() instanceof Cell)) {
                tick(event.getElement(), event.getChecked());
            }
            summarise();
        });
    }

    /** Whoever ticks a half means each of its domains; whoever takes the tick away means nothing in it. */
    private void tick(Object above, boolean ticked) {
        domains(above).forEach(domain -> {
            viewer.setChecked(domain.cell(), ticked);
            if (!ticked) {
                domain.modes().forEach(mode -> viewer.setChecked(mode, false));
            }
        });
    }

    /** Shows for halves and frameworks what is ticked in them: every domain, something, or nothing. */
    private void summarise() {
        for (Object framework : (List<?>) viewer.getInput()) {
            Stream.concat(Stream.of(framework), ((Coverage) framework).groups().stream()).forEach(above -> {
                boolean all = domains(above).allMatch(each -> viewer.getChecked(each.cell()));
                boolean some = all || domains(above).flatMap(each -> cells(each).stream()).anyMatch(viewer::getChecked);
                viewer.setChecked(above, some);
                viewer.setGrayed(above, some && !all);
            });
        }
    }

    private static Stream<DomainCoverage> domains(Object above) {
        return above instanceof Coverage framework ? framework.domains() : ((GroupCoverage) above).domains().stream();
    }

    private static List<Cell> cells(DomainCoverage domain) {
        List<Cell> cells = new ArrayList<>(List.of(domain.cell()));
        cells.addAll(domain.modes());
        return cells;
    }

    /** @return the viewer */
    public CheckboxTreeViewer viewer() {
        return viewer;
    }

    /**
     * Shows what there is to choose.
     *
     * @param now    what is chosen
     * @param source the system
     */
    public void show(List<Value> now, Source source) {
        values = List.copyOf(now);
        Analysis analysis = source.analysis();
        List<Coverage> frameworks = analysis == null ? List.of() : analysis.coverage();
        viewer.setInput(frameworks);
        viewer.expandAll();
        List<Cell> ticked = new ArrayList<>();
        Cell gap = null;
        for (Coverage framework : frameworks) {
            for (DomainCoverage domain : framework.domains().toList()) {
                cells(domain).stream().filter(each -> values.contains(Value.of(each.subject()))).forEach(ticked::add);
                gap = gap != null ? gap
                        : domain.ownCells().stream().filter(each -> each.state() == State.GAP).findFirst().orElse(null);
            }
        }
        viewer.setCheckedElements(ticked.toArray());
        summarise();
        Cell first = ticked.isEmpty() ? gap : ticked.getFirst();
        if (first != null) {
            viewer.reveal(first);
        }
    }

    /** @return what is ticked; what was there before in its order, and what is no mode or domain stays */
    public List<Value> values() {
        List<Value> ticked = Arrays.stream(viewer.getCheckedElements()).filter(Cell.class::isInstance)
                .map(each -> Value.of(((Cell) each).subject())).toList();
        List<Value> all = new ArrayList<>();
        values.stream().filter(each -> ticked.contains(each) || !isShown(each)).forEach(all::add);
        ticked.stream().filter(each -> !all.contains(each)).forEach(all::add);
        return all;
    }

    private boolean isShown(Value value) {
        return value instanceof Value.Reference reference && ((List<?>) viewer.getInput()).stream()
                .anyMatch(each -> isIn((Coverage) each, reference.target()));
    }

    private static boolean isIn(Coverage coverage, Element subject) {
        return coverage.domains().anyMatch(domain -> domain.domain() == subject
                || domain.modes().stream().anyMatch(mode -> mode.subject() == subject));
    }

    private static String label(Object element) {
        return switch (element) {
        case Coverage coverage -> Names.title(coverage.framework());
        case GroupCoverage group -> group.group() == null ? others(group) : Names.title(group.group());
        case Cell cell -> cell.state().glyph() + "  " + Names.title(cell.subject()) + "  \u2013  " + cell.word();
        default -> "";
        };
    }

    /** Domains outside any group, as their framework calls them. */
    private static String others(GroupCoverage group) {
        Framework framework = group.domains().isEmpty() ? null : Names.framework(group.domains().getFirst().domain());
        return "Other " + (framework == null ? "domains" : FrameworkWords.many(framework, "domain"));
    }

    /** Frameworks, their groups, the domains as cells, their modes as cells. */
    private static final class Content implements ITreeContentProvider {
        private List<?> roots = List.of();

        @Override
        public void inputChanged(Viewer view, @Nullable Object before,
                @Nullable Object now) {
            roots = now instanceof List<?> list ? list : List.of();
        }

        @Override
        public Object[] getElements(@Nullable Object input) {
            return roots.size() == 1 ? getChildren(Objects.requireNonNull(roots.getFirst())) : roots.toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return switch (parent) {
            case Coverage coverage when coverage.groups().size() == 1 && coverage.groups().getFirst().group() == null ->
                getChildren(coverage.groups().getFirst());
            case Coverage coverage -> coverage.groups().toArray();
            case GroupCoverage group -> group.domains().stream().map(DomainCoverage::cell).toArray();
            case Cell cell -> modes(cell);
            default -> new Object[0];
            };
        }

        private Object[] modes(Cell cell) {
            for (Object root : roots) {
                for (DomainCoverage domain : ((Coverage) root).domains().toList()) {
                    if (domain.cell() == cell) {
                        return domain.modes().toArray();
                    }
                }
            }
            return new Object[0];
        }

        @Override
        public @Nullable Object getParent(Object element) {
            for (Object root : roots) {
                Coverage coverage = (Coverage) root;
                for (GroupCoverage group : coverage.groups()) {
                    if (group == element) {
                        return roots.size() == 1 ? null : coverage;
                    }
                    for (DomainCoverage domain : group.domains()) {
                        if (domain.cell() == element) {
                            return group;
                        }
                        if (element instanceof Cell cell && domain.modes().contains(cell)) {
                            return domain.cell();
                        }
                    }
                }
            }
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return getChildren(element).length > 0;
        }
    }
}
