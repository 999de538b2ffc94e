package org.sextant.workbench.forms.internal.fields;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.ide.Value;
import org.sextant.model.Element;

/** Elements of a kind to tick, and a line for those without a name of their own where the property takes texts. */
public final class ElementsDialog extends ChoiceDialog {
    private static final int WIDTH = 420;
    private static final int HEIGHT = 260;

    private final EClass type;
    private final String prompt;
    private final boolean texts;
    private final Source source;
    private List<Value> values;
    private @Nullable CheckboxTableViewer table;
    private @Nullable Text others;

    /**
     * Makes the dialog.
     *
     * @param shell  above which it opens
     * @param title  its title
     * @param prompt what people are asked, with a mnemonic
     * @param type   the kind of elements
     * @param texts  whether texts can be given as well
     * @param source what there is to choose from
     * @param values what is chosen now
     */
    public ElementsDialog(Shell shell, String title, String prompt, EClass type, boolean texts, Source source,
            List<Value> values) {
        super(shell, title);
        this.prompt = prompt;
        this.type = type;
        this.texts = texts;
        this.source = source;
        this.values = List.copyOf(values);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        new Label(area, SWT.NONE).setText(prompt);
        Map<Value, String> labels = new LinkedHashMap<>();
        List<Element> elements = source.elements(type);
        List<String> titles = Source.labels(elements);
        for (int i = 0; i < elements.size(); i++) {
            labels.put(Value.of(elements.get(i)), titles.get(i));
        }
        values.stream().filter(each -> !(each instanceof Value.Quoted))
                .forEach(each -> labels.putIfAbsent(each, Source.label(each)));
        CheckboxTableViewer viewer = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(LabelProvider.createTextProvider(labels::get));
        viewer.setInput(labels.keySet());
        viewer.setCheckedElements(values.toArray());
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(viewer.getControl());
        table = viewer;
        if (texts) {
            new Label(area, SWT.NONE).setText("&Others, in your own words, a semicolon between them");
            Text line = new Text(area, SWT.BORDER | SWT.SINGLE);
            line.setText(values.stream().filter(Value.Quoted.class::isInstance)
                    .map(each -> ((Value.Quoted) each).text()).collect(Collectors.joining("; ")));
            line.setMessage("three care homes; volunteers");
            GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
            others = line;
        }
        return area;
    }

    @Override
    protected void okPressed() {
        List<Value> chosen = new ArrayList<>();
        List<Object> ticked = table == null ? List.of() : Arrays.asList(table.getCheckedElements());
        List<Value.Quoted> written = others == null ? List.of()
                : Arrays.stream(others.getText().split(";")).map(String::strip).filter(each -> !each.isEmpty())
                        .map(Value.Quoted::new).toList();
        values.stream().filter(each -> ticked.contains(each) || written.contains(each)).forEach(chosen::add);
        ticked.stream().map(Value.class::cast).filter(each -> !chosen.contains(each)).forEach(chosen::add);
        written.stream().filter(each -> !chosen.contains(each)).forEach(chosen::add);
        values = chosen;
        super.okPressed();
    }

    @Override
    public List<Value> values() {
        return values;
    }
}
