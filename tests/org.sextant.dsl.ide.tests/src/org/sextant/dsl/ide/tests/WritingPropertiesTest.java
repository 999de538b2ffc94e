package org.sextant.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sextant.dsl.Formatter;
import org.sextant.dsl.ModelWriter;
import org.sextant.dsl.SextantLanguage;
import org.sextant.dsl.ide.Edit;
import org.sextant.dsl.ide.ElementKind;
import org.sextant.dsl.ide.NewElement;
import org.sextant.dsl.ide.NewElements;
import org.sextant.dsl.ide.PropertyEdits;
import org.sextant.dsl.ide.Value;
import org.sextant.model.Activity;
import org.sextant.model.Element;
import org.sextant.model.PartialDate;
import org.sextant.model.Statement;
import org.sextant.model.Status;
import org.sextant.testsupport.Gen;
import org.sextant.testsupport.Layout;
import org.sextant.testsupport.Portfolios;
import org.sextant.testsupport.Property;

/** Whatever the portfolio: an edit does what was asked and nothing else. */
class WritingPropertiesTest {
    private static final int RUNS = 20;

    private record Case(String text, int which, int what, Layout layout) {
    }

    private static Gen<Case> cases(Layout layout) {
        return choices -> new Case(Portfolios.upTo(6, layout).from(choices), Gen.numbers(0, 20).from(choices),
                Gen.numbers(0, 9).from(choices), layout);
    }

    /** What each statement says, by its order; the one that is edited left out. */
    private static Map<Integer, String> others(Given given, Element edited) {
        ModelWriter writer = SextantLanguage.get().part(ModelWriter.class);
        Map<Integer, String> texts = new HashMap<>();
        List<Statement> all = given.snapshot().portfolio().files().getFirst().document().getStatements();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) != edited) {
                texts.put(i, writer.write(all.get(i), all.get(i).eContainer(), given.snapshot().portfolio().names()));
            }
        }
        return texts;
    }

    private static List<Value> values(Given given, String keyword, int what) {
        List<Element> parties = new ArrayList<>(given.snapshot().portfolio().systems().getFirst().organisations());
        List<Value> values = new ArrayList<>();
        switch (keyword) {
        case "status" -> values.add(Value.of(Status.values()[what % Status.values().length]));
        case "from", "to" -> values.add(Value.of(PartialDate.parse("2025-0" + (1 + what % 9)).orElseThrow()));
        case "lead" -> parties.stream().skip(what).findFirst().map(Value::of).ifPresent(values::add);
        default -> {
            parties.stream().skip(what % 3).limit(what % 4).map(Value::of).forEach(values::add);
            if (what % 2 == 0) {
                values.add(new Value.Quoted("Friends \"of\" the ward"));
            }
        }
        }
        return values;
    }

    private static void set(Case given) {
        Given before = Given.text(given.text());
        List<Activity> activities = before.snapshot().portfolio().systems().getFirst().activities();
        if (activities.isEmpty()) {
            return;
        }
        Activity activity = activities.get(given.which() % activities.size());
        for (String keyword : List.of("status", "from", "to", "lead", "with")) {
            List<Value> values = given.what() == 0 ? List.of() : values(before, keyword, given.what());
            Edit edit = new PropertyEdits(before.snapshot()).set(activity, keyword, values);
            Given after = before.after(edit);
            assertEquals(before.errors(), after.errors(), keyword);
            int at = before.snapshot().portfolio().systems().getFirst().activities().indexOf(activity);
            Activity edited = after.snapshot().portfolio().systems().getFirst().activities().get(at);
            assertEquals(others(before, activity), others(after, edited), keyword);
            assertEquals(shown(values), shown(PropertyEdits.values(edited, keyword)), keyword);
            assertNull(new PropertyEdits(after.snapshot()).set(edited, keyword,
                    PropertyEdits.values(edited, keyword)));
            Formatter formatter = SextantLanguage.get().part(Formatter.class);
            if (formatter.format(before.text()).equals(before.text())) {
                assertEquals(formatter.format(after.text()), after.text(), keyword);
            }
        }
    }

    private static List<String> shown(List<Value> values) {
        return values.stream().map(each -> each instanceof Value.Reference reference
                ? reference.target().eClass().getName() + ' ' + reference.target().getName()
                : each.toString()).toList();
    }

    private static void add(Case given) {
        Given before = Given.text(given.text());
        String system = before.snapshot().portfolio().systems().getFirst().system().getName();
        ElementKind kind = ElementKind.values()[given.which() % ElementKind.values().length];
        NewElement element = new NewElement(kind, "BrandNewOne", "Brand new");
        if (kind == ElementKind.ACTIVITY) {
            element = element.with("with", values(before, "with", given.what()))
                    .with("status", values(before, "status", given.what()));
        }
        Given after = before.after(new NewElements(before.snapshot(), system).add(element));
        Element made = after.element("BrandNewOne");
        assertEquals(kind.type(), made.eClass());
        assertEquals(before.errors(), after.errors());
        assertEquals(new ArrayList<>(others(before, made).values()),
                new ArrayList<>(others(after, made).values()));
        Formatter formatter = SextantLanguage.get().part(Formatter.class);
        if (formatter.format(before.text()).equals(before.text())) {
            assertEquals(formatter.format(after.text()), after.text());
        }
    }

    @Test
    void propertiesAreSetInTidyTexts() {
        Property.check("set-in-tidy-texts", cases(Layout.TIDY), RUNS, WritingPropertiesTest::set);
    }

    @Test
    void propertiesAreSetInWildTexts() {
        Property.check("set-in-wild-texts", cases(Layout.ANY), RUNS, WritingPropertiesTest::set);
    }

    @Test
    void elementsAreAddedToTidyTexts() {
        Property.check("add-to-tidy-texts", cases(Layout.TIDY), RUNS, WritingPropertiesTest::add);
    }

    @Test
    void elementsAreAddedToWildTexts() {
        Property.check("add-to-wild-texts", cases(Layout.ANY), RUNS, WritingPropertiesTest::add);
    }
}
