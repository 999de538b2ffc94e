package org.sextant.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.ide.Elements;
import org.sextant.dsl.ide.Outline;
import org.sextant.dsl.ide.OutlineNode;
import org.sextant.model.Element;

class OutlineTest {
    private static final String TEXT = """
        system Riverside { uses csif }
        place North "Northbank" {
            population 3
            organisation Trust { kind provider }
        }
        activity A "Work" {
            status idea since 2024, testing since 2025
            measure M "Beds" { unit days }
        }
        reflection Spring {
            on csif.continuous
            held 2026-02
            happening "Much"
            answer embedding "Yes"
        }
        plan Next {
            opportunity O "One view" {
                horizon short
                step "Agree" { by 2026-05 }
            }
            let-go "Reports" because "Done"
        }
        ignore goal.none on A because "No"
        """;

    private static void show(List<OutlineNode> nodes, String indent, List<String> lines) {
        for (OutlineNode node : nodes) {
            lines.add(indent + node.noun() + ": " + node.label()
                    + (node.detail().isEmpty() ? "" : " (" + node.detail() + ")"));
            show(node.children(), indent + "  ", lines);
        }
    }

    @Test
    void putsTogetherWhatIsAboutTheSameDomain() {
        List<String> lines = new ArrayList<>();
        List<OutlineNode> nodes = Outline.byDomain(Fixture.file(Fixture.snapshot("""
            system Riverside { uses csif }
            activity A { in csif.continuous.monitoring, csif.vision }
            activity B { in csif.continuous, csif.redesign.pathways }
            activity C
            reflection R { on csif.redesign }
            plan P { opportunity O { addresses csif.vision.engaging } }
            """)));
        show(nodes, "", lines);
        assertEquals("""
            domain: Collective vision and leadership
              activity: A
              opportunity: O
            domain: System and pathway redesign
              activity: B
              reflection: R
            domain: Continuous quality improvement
              activity: A
              activity: B
            system: Riverside
            activity: C
            plan: P
              opportunity: O
            """, String.join("\n", lines) + "\n");
        assertEquals(List.of(true, true, true, false, false, false),
                nodes.stream().map(OutlineNode::isGroup).toList());
    }

    @Test
    void showsElementsAndWhatTheyContain() {
        List<String> lines = new ArrayList<>();
        show(Outline.of(Fixture.file(Fixture.snapshot(TEXT))), "", lines);
        assertEquals("""
            system: Riverside
            place: Northbank
              organisation: Trust (provider)
            activity: Work (testing)
              measure: Beds
            reflection: Spring (2026-02)
              response: What goes on here now, for each of us, for our teams, our organisations or the system?
              answer: %s
            plan: Next
              opportunity: One view (short)
                step: Agree (by 2026-05)
              let-go: Reports (let go)
            ignore: ignore goal.none (A)
            """.formatted(lines.get(7).replaceFirst(" *answer: ", "")).stripTrailing(), String.join("\n", lines));
    }

    @Test
    void rangesAreThoseOfTheStatementAndTheName() {
        OutlineNode place = Outline.of(Fixture.file(Fixture.snapshot(TEXT))).get(1);
        assertEquals(TEXT.substring(TEXT.indexOf("place North"), TEXT.indexOf("activity A")).strip(),
                TEXT.substring(place.range().offset(), place.range().end()));
        assertEquals("North", TEXT.substring(place.name().offset(), place.name().end()));
        OutlineNode measure = Outline.of(Fixture.file(Fixture.snapshot(TEXT))).get(2).children().getFirst();
        assertEquals("measure M \"Beds\" { unit days }",
                TEXT.substring(measure.range().offset(), measure.range().end()));
    }

    @Test
    void whatHasNoNameIsShownAsWhatItIs() {
        OutlineNode node = Outline.of(Fixture.file(Fixture.snapshot("aim {\n}\n"))).getFirst();
        assertEquals("aim", node.label());
        assertEquals(0, node.name().offset());
    }

    @Test
    void innermostElementWhoseStatementSpansAPlaceIsFound() {
        assertEquals("Trust", at("place North { organisation Tr<|>ust { kind provider } }"));
        assertEquals("Trust", at("place North { organisation Trust { kind prov<|>ider } }"));
        assertEquals("North", at("place North { population <|>3  organisation Trust { kind provider } }"));
        assertEquals("North", at("place North {\n<|>\n}"));
        assertEquals("M", at("activity A { mea<|>sure M { unit days } }"));
        assertEquals("A", at("activity A { status i<|>dea }"));
        assertEquals("O", at("plan P { opportunity O { step \"S\" { by 20<|>26 } } }"));
        assertEquals("A", at("<|>activity A { status idea }"));
        assertEquals("A", at("aim A<|>\n\naim B"));
        assertNull(at("aim A\n<|>\naim B"));
        assertNull(at("ignore goal.none <|>on A because \"x\""));
    }

    private static @Nullable String at(String text) {
        SextantResource file = Fixture.file(Fixture.snapshot(text));
        Element element = Elements.at(file, Fixture.caret(text));
        return element == null ? null : Objects.requireNonNull(element.getName());
    }
}
