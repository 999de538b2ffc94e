package org.sextant.workbench.views.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.sextant.analysis.CutBy;
import org.sextant.core.SystemDescription;
import org.sextant.dsl.Names;
import org.sextant.model.Element;
import org.sextant.model.Level;
import org.sextant.model.PartialDate;
import org.sextant.model.Status;
import org.sextant.model.Worded;

/** What is shown, in a row of words that can be changed: where, with whom, which level and status, on which date. */
final class FilterBar {
    private static final int DATE_WIDTH = 100;
    private static final String EXAMPLES = "for example 2026, 2026-03 or 2026-03-31";

    private final Sight sight;
    private final Composite bar;
    private final WhichPickers which;
    private final Picker<CutBy> rows;
    private final Picker<String> place;
    private final Picker<String> organisation;
    private final Picker<Level> level;
    private final Picker<Status> status;
    private final Text date;
    private final Label examples;
    private final Button reset;
    private @Nullable PartialDate asked;

    FilterBar(Composite parent, Sight sight) {
        this.sight = sight;
        bar = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.center = true;
        layout.spacing = 6;
        layout.marginLeft = 8;
        layout.marginRight = 8;
        layout.marginTop = 2;
        layout.marginBottom = 4;
        bar.setLayout(layout);
        which = new WhichPickers(bar, sight);
        rows = new Picker<>(bar, "Rows", by -> sight.wish(sight.wish().rows(by)));
        label("Show activities");
        place = new Picker<>(bar, "Where", path -> sight.wish(sight.wish().place(path)));
        organisation = new Picker<>(bar, "With whom", path -> sight.wish(sight.wish().organisation(path)));
        level = new Picker<>(bar, "Level", one -> sight.wish(sight.wish().level(one)));
        status = new Picker<>(bar, "Status", one -> sight.wish(sight.wish().status(one)));
        label("as of");
        date = new Text(bar, SWT.BORDER | SWT.SINGLE);
        date.setLayoutData(new RowData(DATE_WIDTH, SWT.DEFAULT));
        date.setToolTipText("The date to look at: " + EXAMPLES + "; empty for the system's own");
        date.addListener(SWT.Modify, event -> dateChanged());
        examples = label(EXAMPLES);
        reset = new Button(bar, SWT.PUSH | SWT.FLAT);
        reset.setText("Show everything");
        reset.addListener(SWT.Selection, event -> sight.wish(sight.wish().reset()));
    }

    private Label label(String text) {
        Label label = new Label(bar, SWT.NONE);
        label.setText(text);
        return label;
    }

    Composite control() {
        return bar;
    }

    /** Shows what is shown. */
    void show(Shown shown) {
        Wish wish = sight.wish();
        which.show(shown);
        SystemDescription described = shown.analysis().system();
        rows.show(rows(), wish.rows());
        place.show(paths("Anywhere", "At ", described.places()), wish.place());
        WhichPickers.visible(place.control(), !described.places().isEmpty() || wish.place() != null);
        organisation.show(paths("With anybody", "With ", described.organisations()), wish.organisation());
        WhichPickers.visible(organisation.control(),
                !described.organisations().isEmpty() || wish.organisation() != null);
        level.show(words("Any level", "Level ", Level.values()), wish.level());
        status.show(words("Any status", "Status ", Status.values()), wish.status());
        date.setMessage(shown.analysis().asOf().written());
        if (!Objects.equals(wish.asOf(), asked)) {
            asked = wish.asOf();
            date.setText(asked == null ? "" : asked.toString());
        }
        WhichPickers.visible(examples, !date.getText().isBlank() && !isDate());
        WhichPickers.visible(reset, !wish.isWhole());
        bar.getParent().layout(true, true);
    }

    private void dateChanged() {
        boolean unclear = !date.getText().isBlank() && !isDate();
        if (WhichPickers.visible(examples, unclear)) {
            bar.getParent().layout(true, true);
        }
        if (!unclear) {
            asked = date();
            sight.wish(sight.wish().asOf(asked));
        }
    }

    private @Nullable PartialDate date() {
        return PartialDate.parse(date.getText().strip()).orElse(null);
    }

    private boolean isDate() {
        return date() != null;
    }

    private static List<Picker.Choice<CutBy>> rows() {
        List<Picker.Choice<CutBy>> choices = new ArrayList<>();
        choices.add(new Picker.Choice<>(null, "Framework", "Rows: framework"));
        for (CutBy by : CutBy.values()) {
            if (by != CutBy.DOMAIN && by != CutBy.MODE) {
                String word = ShownWords.rows(by);
                choices.add(new Picker.Choice<>(by, word, "Rows: " + word.toLowerCase(Locale.ROOT)));
            }
        }
        return choices;
    }

    private static List<Picker.Choice<String>> paths(String any, String before, List<? extends Element> elements) {
        List<Picker.Choice<String>> choices = new ArrayList<>();
        choices.add(new Picker.Choice<>(null, any, any));
        for (Element each : elements) {
            choices.add(new Picker.Choice<>(Names.path(each), Names.title(each), before + Names.title(each)));
        }
        return choices;
    }

    private static <T extends Worded> List<Picker.Choice<T>> words(String any, String before, T[] values) {
        List<Picker.Choice<T>> choices = new ArrayList<>();
        choices.add(new Picker.Choice<>(null, any, any));
        for (T each : values) {
            choices.add(new Picker.Choice<>(each, each.word(), before + each.word()));
        }
        return choices;
    }
}
