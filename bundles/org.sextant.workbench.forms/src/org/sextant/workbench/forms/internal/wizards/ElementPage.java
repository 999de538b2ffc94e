package org.sextant.workbench.forms.internal.wizards;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.sextant.core.Anchor;
import org.sextant.dsl.ide.NewElement;
import org.sextant.dsl.ide.NewElements;
import org.sextant.dsl.ide.NewNames;
import org.sextant.dsl.ide.Value;
import org.sextant.workbench.forms.internal.fields.Field;
import org.sextant.workbench.forms.internal.fields.FieldKind;
import org.sextant.workbench.forms.internal.fields.Helper;
import org.sextant.workbench.forms.internal.fields.Source;

/** Asks what a new element is called, and what else is known of it. */
final class ElementPage extends WizardPage {
    private static final int MARGIN = 12;
    private static final int TOP_MARGIN = 10;

    private final ElementForm form;
    private final Target target;
    private final Map<FieldKind, Field> fields = new EnumMap<>(FieldKind.class);
    private @Nullable Text title;
    private @Nullable Text name;
    private @Nullable Label where;
    private @Nullable Combo systems;
    private String suggested = "";

    ElementPage(ElementForm form, Target target) {
        super("element");
        this.form = form;
        this.target = target;
        setTitle("New " + form.kind().keyword());
        setDescription(form.purpose());
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(MARGIN, TOP_MARGIN).spacing(MARGIN, 4).applyTo(area);
        if (target.systems().size() > 1) {
            Helper.label(area, "S&ystem:");
            systems = new Combo(area, SWT.READ_ONLY);
            target.systems().forEach(systems::add);
            systems.select(Math.max(0, target.systems().indexOf(target.system())));
            GridDataFactory.fillDefaults().grab(true, false).applyTo(systems);
            systems.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
                target.choose(systems.getText());
                fill();
            }));
        }
        title = text(area, "&Title:", "What people see, for example \u201C" + form.example() + '\u201D');
        name = text(area, "N&ame:", "What the text calls it; made from the title unless you change it");
        for (FieldKind kind : form.fields()) {
            Helper.label(area, kind.label() + ':');
            Field field = kind.field(area);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(field.control());
            Helper.below(area, field.control(), kind.help());
            field.onChange(this::check, () -> {
            });
            fields.put(kind, field);
        }
        where = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(Helper.WIDTH, SWT.DEFAULT).indent(0, MARGIN)
                .applyTo(where);
        title.addModifyListener(event -> suggest());
        name.addModifyListener(event -> check());
        setControl(area);
        fill();
        title.setFocus();
    }

    private static Text text(Composite area, String label, String help) {
        Helper.label(area, label);
        Text text = new Text(area, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        Helper.below(area, text, help);
        return text;
    }

    /** Shows what there is to choose from, once the portfolio has been read. */
    void fill() {
        Source source = target.source();
        if (source != null && getControl() != null && !getControl().isDisposed()) {
            fields.values().stream().filter(field -> field.problem() == null)
                    .forEach(field -> field.show(again(source, field.values()), source));
            suggest();
        }
        check();
    }

    private void suggest() {
        Source source = target.source();
        if (source != null && title != null && name != null && name.getText().equals(suggested)) {
            suggested = title.getText().isBlank() ? ""
                    : new NewNames(source.snapshot(), source.system()).suggest(form.kind(), title.getText());
            name.setText(suggested);
        }
        check();
    }

    private void check() {
        Source source = target.source();
        String problem = target.problem();
        boolean begun = title != null && name != null && !(title.getText().isBlank() && name.getText().isBlank());
        if (problem == null && source != null && name != null && begun) {
            problem = new NewNames(source.snapshot(), source.system()).problem(name.getText().strip());
        }
        for (Field field : fields.values()) {
            problem = problem != null ? problem : field.problem();
        }
        setErrorMessage(problem);
        setMessage(source == null && problem == null ? "Reading the portfolio\u2026" : form.purpose());
        setPageComplete(problem == null && source != null && begun);
        if (where != null && source != null) {
            String file = source.snapshot().portfolio().locate(new Anchor.InFile(
                    new NewElements(source.snapshot(), source.system()).best(element(source)))).file();
            where.setText("It will be added to " + target.relative(file) + ", where you can undo it.");
        }
    }

    /** What people said of the new element, by the newest portfolio. */
    NewElement element(Source source) {
        NewElement element = new NewElement(form.kind(), name == null ? "" : name.getText().strip(),
                title == null ? null : title.getText().strip());
        for (Map.Entry<FieldKind, Field> each : fields.entrySet()) {
            element = element.with(each.getKey().keyword(), again(source, each.getValue().values()));
        }
        return element;
    }

    static List<Value> again(Source source, List<Value> values) {
        return values.stream().map(source::again).filter(Objects::nonNull).toList();
    }
}
