package org.sextant.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.analysis.Cell;
import org.sextant.analysis.Cut;
import org.sextant.analysis.CutBy;
import org.sextant.analysis.State;
import org.sextant.dsl.Names;
import org.sextant.workbench.common.Palette;
import org.sextant.workbench.views.internal.Box;
import org.sextant.workbench.views.internal.Compass;
import org.sextant.workbench.views.internal.CutScene;
import org.sextant.workbench.views.internal.ListScene;
import org.sextant.workbench.views.internal.Mark;
import org.sextant.workbench.views.internal.MatrixScene;
import org.sextant.workbench.views.internal.Scene;
import org.sextant.workbench.views.internal.Shown;
import org.sextant.workbench.views.internal.ShownWords;
import org.sextant.workbench.views.internal.Spot;
import org.sextant.workbench.views.internal.Type;

/** Pictures are laid out so that nothing overlaps or is cut off, at any width, and keys reach everything. */
class SceneTest {
    private static final Type TYPE = new Type() {
        @Override
        public int width(String text, boolean bold) {
            return text.length() * (bold ? 8 : 7);
        }

        @Override
        public int line() {
            return 17;
        }
    };

    @ParameterizedTest
    @ValueSource(ints = {220, 300, 460, 700, 900, 1300, 2400})
    void nothingOverlapsAtAnyWidth(int width) throws Exception {
        try (TestProject portfolio = new TestProject("widths")) {
            Views.example(portfolio, "riverside");
            Views.open(portfolio.project().getFile("riverside.sextant"));
            Shown shown = Views.waitForSystem("Riverside");
            for (int height : new int[]{200, 4000}) {
                for (boolean fit : new boolean[]{false, true}) {
                    Scene scene = matrix(shown, fit, width, height);
                    assertEquals(26, scene.items().size());
                    check(scene);
                    assertReachable(scene);
                }
            }
        }
    }

    private static Scene matrix(Shown shown, boolean fit, int width, int height) {
        return MatrixScene.of(shown.coverage(), false, shown.notes(), TYPE, fit,
                width, height);
    }

    @Test
    void whatDoesNotFitIsLaidOutWithALineForEachModeAndSaidInFull() throws Exception {
        try (TestProject portfolio = new TestProject("fit")) {
            Views.example(portfolio, "west-yorkshire");
            Views.open(portfolio.project().getFile("west-yorkshire.sextant"));
            Shown shown = Views.waitForSystem("WestYorkshire");
            Scene low = matrix(shown, true, 760, 330);
            assertTrue(low.height() <= 330, low.height() + " of 330");
            assertTrue(low.unsaid().contains(ShownWords.NO_ASSESSMENT), "what finds no room is told of");
            for (Scene.Item item : low.items()) {
                Cell cell = Spot.cell(shown.coverage(), item.key());
                assertTrue(item.tip().startsWith(Names.title(cell.subject()) + "\n" + cell.word()), item.tip());
                assertTrue(item.name().contains(cell.word()), item.name());
                assertTrue(item.box().height() < 2 * TYPE.line(), "one line: " + item.box());
            }
            assertTrue(matrix(shown, false, 760, 330).height() > 330);
            assertEquals(matrix(shown, false, 760, 4000), matrix(shown, true, 760, 4000), "fits as it is");
        }
    }

    @ParameterizedTest
    @EnumSource(value = CutBy.class, names = {"DOMAIN", "MODE"}, mode = EnumSource.Mode.EXCLUDE)
    void rowsAreLaidOutAtAnyWidthWithTheHeadsOfColumnsAboveAll(CutBy by) throws Exception {
        try (TestProject portfolio = new TestProject("rows")) {
            Views.example(portfolio, "riverside");
            Views.open(portfolio.project().getFile("riverside.sextant"));
            Shown shown = Views.waitForSystem("Riverside");
            Cut cut = Cut.of(shown.analysis(), by, shown.coverage().framework());
            for (int width : new int[]{220, 460, 760, 1300}) {
                Scene scene = CutScene.of(shown.coverage(), cut, List.of(ShownWords.NO_ASSESSMENT), TYPE, width);
                assertEquals(6 + 7 * cut.rows().size(), scene.items().size());
                check(scene);
                assertReachable(scene);
                for (Scene.Item item : scene.items()) {
                    assertEquals(!item.key().startsWith("row:"), scene.isHead(item), item.name());
                    assertTrue(item.box().y() >= scene.head() || item.box().bottom() <= scene.head(), item.name());
                }
            }
        }
    }

    private static void check(Scene scene) {
        List<Scene.Item> items = scene.items();
        for (int i = 0; i < items.size(); i++) {
            Box box = items.get(i).box();
            assertTrue(box.x() >= 0 && box.right() <= scene.width() && box.bottom() <= scene.height(), box.toString());
            for (int j = 0; j < i; j++) {
                assertFalse(box.overlapsRows(items.get(j).box()) && box.overlapsColumns(items.get(j).box()),
                        items.get(i).name() + " lies over " + items.get(j).name());
            }
            List<Mark> marks = items.get(i).marks();
            for (Mark mark : marks) {
                assertTrue(mark.top() >= box.y() && mark.bottom() <= box.bottom(), mark + " leaves " + box);
                if (mark instanceof Mark.Line line) {
                    assertTrue(line.x() + TYPE.width(line.text(), line.bold()) <= box.right(), line + " leaves " + box);
                }
            }
        }
    }

    private static void assertReachable(Scene scene) {
        boolean[] reached = new boolean[scene.items().size()];
        List<Integer> next = new ArrayList<>(List.of(0));
        while (!next.isEmpty()) {
            int at = next.removeLast();
            if (!reached[at]) {
                reached[at] = true;
                for (Compass.Way way : Compass.Way.values()) {
                    next.add(Compass.next(scene, at, way));
                }
            }
        }
        assertEquals(List.of(), IntStream.range(0, reached.length).filter(i -> !reached[i])
                .mapToObj(i -> scene.items().get(i).name()).toList());
    }

    @Test
    void longTextIsWrappedAndThenShortened() {
        assertEquals(List.of("one two", "three"), TYPE.wrap("one  two\nthree", 60, false, 3));
        assertEquals(List.of("one", "two…"), TYPE.wrap("one two three", 35, false, 2));
        assertEquals("incompre…", TYPE.shorten("incomprehensible", 65, false));
        assertEquals("short", TYPE.shorten("short", 65, false));
    }

    @Test
    void listOfAThousandIsLaidOutBelowEachOther() {
        List<ListScene.Line> lines = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            lines.add(new ListScene.Entry("k" + i, State.GAP, "Title " + i, "why it stands here", "name", 0));
        }
        Scene scene = ListScene.of(lines, TYPE, 200);
        assertEquals(1000, scene.items().size());
        for (int i = 1; i < 1000; i++) {
            assertEquals(i, Compass.next(scene, i - 1, Compass.Way.DOWN));
            assertTrue(scene.items().get(i).box().y() >= scene.items().get(i - 1).box().bottom());
        }
    }

    @Test
    void textCanBeReadOnEverySurface() {
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
            for (var surface : List.of(palette.page(), palette.band(), palette.card())) {
                assertTrue(Palette.contrast(palette.ink().getRGB(), surface.getRGB()) >= 4.5);
                assertTrue(Palette.contrast(palette.mute().getRGB(), surface.getRGB()) >= 4.5);
                palette.tones().forEach(tone -> assertTrue(
                        Palette.contrast(tone.strong().getRGB(), surface.getRGB()) >= 4.5, tone + " on " + surface));
            }
            palette.tones().forEach(tone -> {
                assertTrue(Palette.contrast(palette.ink().getRGB(), tone.tint().getRGB()) >= 4.5, tone.toString());
                assertTrue(Palette.contrast(palette.mute().getRGB(), tone.tint().getRGB()) >= 4.5, tone.toString());
            });
        }
    }
}
