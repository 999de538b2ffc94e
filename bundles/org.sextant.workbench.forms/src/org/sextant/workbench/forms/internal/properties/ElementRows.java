package org.sextant.workbench.forms.internal.properties;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.Names;
import org.sextant.dsl.Nouns;
import org.sextant.dsl.SextantLanguage;
import org.sextant.dsl.Vocabulary;
import org.sextant.dsl.ide.PropertyEdits;
import org.sextant.dsl.ide.Value;
import org.sextant.model.Element;
import org.sextant.workbench.forms.internal.fields.Field;
import org.sextant.workbench.forms.internal.fields.FieldKind;
import org.sextant.workbench.forms.internal.fields.Helper;
import org.sextant.workbench.forms.internal.fields.Source;

/** A form for elements of one kind: their titles and the properties that forms know. */
final class ElementRows {
    private static final int MARGIN = 10;
    private static final int NARROW = 300;
    /** From how wide on two properties stand beside each other, in pixels. */
    private static final int WIDE = 680;

    private final EClass type;
    private final Changer changer;
    private final Composite area;
    private final Label heading;
    private final Text title;
    private final Label problem;
    private final String elsewhere;
    private final Map<FieldKind, Field> fields = new EnumMap<>(FieldKind.class);
    private @Nullable Element element;
    private @Nullable Source source;
    private String refusal = "";

    /**
     * Makes the form.
     *
     * @param parent  where it stands
     * @param type    the kind of elements
     * @param changer makes changes
     */
    ElementRows(Composite parent, EClass type, Changer changer) {
        this.type = type;
        this.changer = changer;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(MARGIN, 5).applyTo(area);
        heading = wide();
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        Helper.label(area, "&Title:");
        title = new Text(area, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROW / 2, SWT.DEFAULT).applyTo(title);
        title.addFocusListener(FocusListener.focusLostAdapter(event -> retitle()));
        title.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> retitle()));
        Set<String> keywords = SextantLanguage.get().part(Vocabulary.class).keywords(type);
        FieldKind.of(type, keywords).forEach(this::add);
        problem = wide();
        elsewhere = "All else about " + Nouns.withArticle(type.getName()) + " is written in its text.";
    }

    private Label wide() {
        Label label = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void add(FieldKind kind) {
        Helper.label(area, kind.label() + ':');
        Field field = kind.field(area);
        field.control().setToolTipText(kind.help());
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROW / 2, SWT.DEFAULT).applyTo(field.control());
        field.onChange(this::check, () -> set(kind, field));
        fields.put(kind, field);
    }

    private void check() {
        String wrong = fields.values().stream().map(Field::problem).filter(Objects::nonNull).findFirst()
                .orElse(!refusal.isEmpty() || fields.size() > 1 ? refusal : elsewhere);
        if (!problem.getText().equals(wrong)) {
            problem.setText(wrong);
            area.requestLayout();
        }
    }

    private void retitle() {
        Element shown = element;
        if (shown != null && !title.getText().strip().equals(written(shown))) {
            String wanted = title.getText();
            changer.change(shown, (source, now) -> new PropertyEdits(source.snapshot()).title(now, wanted),
                    this::refuse);
        }
    }

    private static String written(Element element) {
        return element.getTitle() == null ? "" : element.getTitle();
    }

    private void set(FieldKind kind, Field field) {
        Element shown = element;
        if (shown != null && field.problem() == null) {
            List<Value> wanted = field.values();
            changer.change(shown, (source, now) -> new PropertyEdits(source.snapshot()).set(now, kind.keyword(),
                    wanted.stream().map(source::again).filter(Objects::nonNull).toList()), this::refuse);
        }
    }

    /** Says why something was not changed, and shows what is written. */
    private void refuse(String why) {
        if (!area.isDisposed()) {
            refusal = why;
            if (element != null && source != null) {
                show(element, source);
            }
        }
    }

    /** Puts one or two properties in a row, as there is room. */
    void fit(int width) {
        GridLayout layout = (GridLayout) area.getLayout();
        int columns = width >= WIDE && fields.size() > 2 ? 4 : 2;
        if (layout.numColumns != columns) {
            layout.numColumns = columns;
            for (Control each : List.of(heading, problem)) {
                ((GridData) each.getLayoutData()).horizontalSpan = columns;
            }
            ((GridData) title.getLayoutData()).horizontalSpan = columns - 1;
            area.layout(true, true);
        }
    }

    Composite control() {
        return area;
    }

    EClass type() {
        return type;
    }

    /** Shows an element, without taking from people what they are typing. */
    void show(Element now, Source from) {
        boolean same = element != null && Names.path(element).equals(Names.path(now));
        if (element != now) {
            refusal = "";
        }
        element = now;
        source = from;
        String noun = Nouns.of(type.getName());
        heading.setText(noun.substring(0, 1).toUpperCase(Locale.ROOT) + noun.substring(1)
                + (now.getName() == null ? "" : ' ' + now.getName()));
        if (!(same && title.isFocusControl()) && !title.getText().equals(written(now))) {
            title.setText(written(now));
        }
        fields.forEach((kind, field) -> field.show(PropertyEdits.values(now, kind.keyword()), from));
        check();
    }
}
