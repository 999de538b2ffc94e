package org.sextant.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sextant.dsl.ModelWriter;
import org.sextant.dsl.SextantLanguage;
import org.sextant.dsl.ide.ElementKind;
import org.sextant.dsl.ide.NewElement;
import org.sextant.dsl.ide.NewElements;
import org.sextant.dsl.ide.PropertyEdits;
import org.sextant.dsl.ide.Value;
import org.sextant.model.Activity;
import org.sextant.model.Element;
import org.sextant.model.Level;
import org.sextant.model.Statement;
import org.sextant.testsupport.Mutations;

/** In a text with something wrong in it, edits do what they do in others, and harm nothing. */
class WritingBrokenTextsTest {
    private static final int EVERY = 9;
    private static final String TEXT = """
        system Riverside "Riverside" { uses csif }

        place North "Northbank" {
            organisation Trust "Northbank Hospitals"
        }

        activity One "First" { lead Trust }

        activity Two "Second" {
            in     csif.redesign.pathways
            lead   Trust  // since May
            status testing since 2025-02

            measure Seen "Seen" { target 80% by 2026-06 }
        }

        activity Three "Third"

        goal Fewer "Fewer" {
            by 2027
        }
        """;

    /** What each statement with a name says, the one that is edited left out. */
    private static Map<String, String> others(Given given, String edited) {
        ModelWriter writer = SextantLanguage.get().part(ModelWriter.class);
        Map<String, String> texts = new TreeMap<>();
        for (Statement each : given.snapshot().portfolio().files().getFirst().document().getStatements()) {
            if (each instanceof Element element && element.getName() != null && !element.getName().equals(edited)) {
                texts.merge(element.getName(),
                        writer.write(each, each.eContainer(), given.snapshot().portfolio().names()), String::concat);
            }
        }
        return texts;
    }

    private static List<Activity> activities(Given given) {
        return given.snapshot().portfolio().files().getFirst().document().getStatements().stream()
                .filter(Activity.class::isInstance).map(Activity.class::cast)
                .filter(each -> each.getName() != null).toList();
    }

    private static void sets(Given broken, List<String> harmed) {
        for (Activity activity : activities(broken)) {
            Given after = broken.after(new PropertyEdits(broken.snapshot()).set(activity, "level",
                    List.of(Value.of(Level.PLACE))));
            boolean set = activities(after).stream().filter(each -> each.getName().equals(activity.getName()))
                    .anyMatch(each -> each.getLevel() == Level.PLACE);
            if (!set || !others(broken, activity.getName()).equals(others(after, activity.getName()))) {
                harmed.add("level of " + activity.getName() + " in\n" + broken.text() + "gives\n" + after.text());
            }
        }
    }

    private static void adds(Given broken, List<String> harmed) {
        if (broken.snapshot().portfolio().systems().isEmpty()
                || broken.snapshot().portfolio().systems().getFirst().system().getName() == null) {
            return;
        }
        String system = broken.snapshot().portfolio().systems().getFirst().system().getName();
        Given after = broken.after(new NewElements(broken.snapshot(), system)
                .add(new NewElement(ElementKind.ACTIVITY, "Brand", "New").with("level",
                        List.of(Value.of(Level.PLACE)))));
        boolean added = activities(after).stream().anyMatch(each -> each.getName().equals("Brand"));
        if (!added || !others(broken, "Brand").equals(others(after, "Brand"))) {
            harmed.add("Brand in\n" + broken.text() + "gives\n" + after.text());
        }
    }

    private static void survives(Predicate<Mutations.Mutation> slips) {
        List<String> harmed = new ArrayList<>();
        List<String> texts = Mutations.all(TEXT).filter(slips).map(Mutations.Mutation::text).distinct().toList();
        assertTrue(texts.size() > 20, texts.size() + " texts");
        for (String text : texts) {
            Given broken = Given.text(text);
            sets(broken, harmed);
            adds(broken, harmed);
        }
        assertEquals(List.of(), harmed,
                () -> harmed.size() + " of " + texts.size() + ":\n" + String.join("\n", harmed));
    }

    @Test
    void someSlipsAreSurvived() {
        survives(slip -> (slip.line() + slip.kind().ordinal()) % EVERY == 0);
    }

    @Test
    @Tag("slow")
    void anySlipOnAnyLineIsSurvived() {
        survives(slip -> true);
    }
}
