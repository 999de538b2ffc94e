package org.sextant.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.xtext.nodemodel.INode;
import org.junit.jupiter.api.Test;
import org.sextant.dsl.Link;
import org.sextant.dsl.Names;
import org.sextant.dsl.SextantLanguage;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.ide.Coloured;
import org.sextant.dsl.ide.Colouring;
import org.sextant.dsl.ide.Completion;
import org.sextant.dsl.ide.Fold;
import org.sextant.dsl.ide.Definitions;
import org.sextant.dsl.ide.Elements;
import org.sextant.dsl.ide.Hover;
import org.sextant.dsl.ide.HoverText;
import org.sextant.dsl.ide.Occurrence;
import org.sextant.dsl.ide.Occurrences;
import org.sextant.dsl.ide.Outline;
import org.sextant.dsl.ide.OutlineNode;
import org.sextant.dsl.ide.Range;
import org.sextant.dsl.ide.References;
import org.sextant.dsl.ide.Target;
import org.sextant.dsl.ide.Folding;
import org.sextant.dsl.ide.Proposal;
import org.sextant.dsl.ide.Proposal.Kind;
import org.sextant.dsl.ide.Snapshot;
import org.sextant.dsl.ide.Style;
import org.sextant.model.Element;
import org.sextant.testsupport.Gen;
import org.sextant.testsupport.Layout;
import org.sextant.testsupport.Mutations;
import org.sextant.testsupport.Portfolios;
import org.sextant.testsupport.Property;

/** What holds of the services for any text. */
class ServicesPropertyTest {
    private static final String TEXT = """
        system Riverside "Riverside" { uses csif  as-of 2026-03 }
        place North { organisation Trust { kind provider } }
        role FlowLead { remit csif.vision }
        activity A "Work" {
            in     csif.redesign.pathways,
                   csif.vision
            lead   North.Trust
            status idea since 2024, testing // why
            cost   GBP 3 million by Trust
            measure M "Beds" { unit days  reached about 3 at 2026 }
        }
        adapt csif {
            not-relevant innovation.priorities because "No"
        }
        reflection R {
            on csif.continuous
            happening "Much"
            answer embedding "Yes"
        }
        plan P {
            opportunity O { addresses A, R
                step "S" { lead FlowLead }
            }
        }
        ignore goal.none on A because "No"
        """;

    private final Completion completion = new Completion(() -> Fixture.TODAY);

    /** A text with up to three of its lines spoiled. */
    private static Gen<String> spoilt(Gen<String> texts) {
        return texts.then(text -> choices -> {
            String spoilt = text;
            for (int i = choices.next(4); i > 0; i--) {
                List<Mutations.Mutation> all = Mutations.of(spoilt, 1 + choices.next((int) spoilt.lines().count()));
                spoilt = all.isEmpty() ? spoilt : all.get(choices.next(all.size())).text();
            }
            return choices.next(3) == 2 ? spoilt.substring(0, choices.next(spoilt.length() + 1)) : spoilt;
        });
    }

    @Test
    void coloursAndFoldsOfAnyTextAreInOrderAndWithinIt() {
        Property.check("colours-in-order", spoilt(Portfolios.upTo(6, Layout.ANY)), 200, text -> {
            int end = 0;
            for (Coloured each : Colouring.of(text)) {
                assertTrue(each.offset() >= end && each.length() > 0, each.toString());
                end = each.offset() + each.length();
            }
            assertTrue(end <= text.length());
            int from = 0;
            for (Fold each : Folding.of(text)) {
                assertTrue(each.offset() >= from && each.offset() + each.length() <= text.length(), each.toString());
                assertTrue(text.substring(each.offset(), each.offset() + each.length()).lines().count() > 1);
                from = each.offset();
            }
        });
    }

    @Test
    void faultlessTextHasNoStrays() {
        Property.check("no-strays", Portfolios.upTo(6, Layout.ANY), 100, text -> assertEquals(List.of(),
                Colouring.of(text).stream().filter(each -> each.style() == Style.STRAY).toList()));
    }

    @Test
    void proposalsAtAnyCaretOfAnyTextAreWithinItsLine() {
        Snapshot snapshot = Fixture.snapshot(TEXT);
        Property.check("proposals-in-range", spoilt(choices -> TEXT), 5, text -> {
            for (int caret = 0; caret <= text.length(); caret++) {
                for (Proposal each : completion.at(text, caret, Fixture.uri("1.sextant"), snapshot)) {
                    String replaced = text.substring(each.offset(), each.offset() + each.length());
                    assertTrue(each.offset() <= caret && caret <= each.offset() + each.length(), each.toString());
                    assertFalse(replaced.contains("\n"));
                    each.stops()
                            .forEach(stop -> assertTrue(stop.offset() + stop.length() <= each.insertion().length()));
                }
            }
        });
    }

    @Test
    void whatIsReadAtAnyPlaceOfAnyTextIsWithinIt() {
        Property.check("reading-in-range", spoilt(choices -> TEXT), 10, text -> {
            Snapshot snapshot = Fixture.snapshot(text);
            SextantResource file = Fixture.file(snapshot);
            assertWithin(Outline.of(file), new Range(0, text.length()));
            for (int place = 0; place <= text.length(); place++) {
                Elements.at(file, place);
                HoverText hover = Hover.at(snapshot, file.getURI(), place);
                assertTrue(hover == null || hover.range().touches(place) && hover.range().end() <= text.length());
                Target target = Definitions.at(snapshot, file.getURI(), place);
                assertTrue(target == null || target.reference().touches(place));
                for (Occurrence each : Occurrences.at(snapshot, file.getURI(), place)) {
                    assertTrue(each.range().end() <= text.length() && each.range().length() > 0, each.toString());
                }
            }
        });
    }

    private static void assertWithin(List<OutlineNode> nodes, Range outer) {
        for (OutlineNode node : nodes) {
            assertFalse(node.label().isBlank());
            assertTrue(outer.offset() <= node.range().offset() && node.range().end() <= outer.end(), node.toString());
            assertTrue(node.range().offset() <= node.name().offset() && node.name().end() <= node.range().end(),
                    node.toString());
            assertWithin(node.children(), node.range());
        }
    }

    @Test
    void referencesLeadToTheNameOfWhatTheyMean() {
        Property.check("definitions", Portfolios.upTo(8, Layout.TIDY), 25, text -> {
            Snapshot snapshot = Fixture.snapshot(text);
            SextantResource file = Fixture.file(snapshot);
            for (Link link : file.links()) {
                Target target = Definitions.at(snapshot, file.getURI(), link.offset() + link.length());
                assertTrue(target != null && link.target() != null, link.text());
                assertEquals(link.target().getName(),
                        text.substring(target.offset(), target.offset() + target.length()));
                assertTrue(References.at(snapshot, file.getURI(), target.offset()).stream()
                        .anyMatch(each -> each.range().equals(target.reference())), link.text());
            }
        });
    }

    @Test
    void keywordsProposedAreAcceptedWhereTheyAreProposed() {
        int tried = 0;
        for (int caret = 0; caret < TEXT.length(); caret++) {
            int end = TEXT.indexOf('\n', caret);
            boolean closes = TEXT.substring(caret, end).strip().startsWith("}");
            String cut = closes ? TEXT : TEXT.substring(0, caret) + TEXT.substring(end);
            for (Proposal each : completion.at(cut, caret, null, null)) {
                if (each.kind() == Kind.KEYWORD || each.kind() == Kind.TEMPLATE) {
                    String text = Fixture.apply(cut, each);
                    String before = text.substring(0, each.offset());
                    long line = before.chars().filter(c -> c == '\n').count() + 1;
                    String said = said(text, line);
                    assertFalse(said.contains("no statement begins") || said.contains("no property called")
                            || said.contains("does not belong") || said.contains("\" belongs "),
                            () -> each + "\n" + said);
                    tried++;
                }
            }
        }
        assertTrue(tried > 500, tried + " tried");
    }

    private static String said(String text, long line) {
        StringBuilder said = new StringBuilder();
        for (INode error : SextantLanguage.get().read(Fixture.uri("x.sextant"), text).syntaxErrors()) {
            said.append(error.getStartLine() == line ? error.getSyntaxErrorMessage().getMessage() : "");
        }
        return said.toString();
    }

    @Test
    void referencesProposedMeanTheElementTheyName() {
        assertEquals(List.of(), wrongReferences(TEXT, 25));
        Property.check("references-resolve", Portfolios.upTo(5, Layout.TIDY), 8,
                text -> assertEquals(List.of(), wrongReferences(text, 3)));
    }

    /** Takes each reference away, puts some of the proposals in, and tells which then mean something else, or nothing. */
    private List<String> wrongReferences(String text, int most) {
        Snapshot snapshot = Fixture.snapshot(text);
        SextantResource file = Fixture.file(snapshot);
        return file.links().stream().flatMap(link -> {
            String without = text.substring(0, link.offset()) + text.substring(link.offset() + link.length());
            List<Proposal> proposals = completion.at(without, link.offset(), file.getURI(), snapshot).stream()
                    .filter(each -> each.kind() == Kind.REFERENCE || each.kind() == Kind.PROMPT).toList();
            int step = Math.max(1, proposals.size() / most);
            return proposals.stream().filter(each -> proposals.indexOf(each) % step == 0)
                    .filter(each -> !isMeant(Fixture.apply(without, each), each))
                    .map(each -> "line " + text.substring(0, link.offset()).lines().count() + ": " + each);
        }).toList();
    }

    private static boolean isMeant(String text, Proposal proposal) {
        Element target = Fixture.file(Fixture.snapshot(text)).links().stream()
                .filter(each -> each.offset() == proposal.offset()).map(Link::target).findFirst().orElse(null);
        return target != null && (proposal.label().endsWith(Names.title(target))
                || target.getName() != null && proposal.label().equals(proposal.insertion()));
    }
}
