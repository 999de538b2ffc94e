package org.sextant.dsl.ide.internal.fixes;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.sextant.core.Anchor;
import org.sextant.dsl.TextChange;
import org.sextant.dsl.ide.Edit;
import org.sextant.dsl.ide.FileEdit;
import org.sextant.dsl.ide.Fix;
import org.sextant.portfolio.Undecoded;

/** Puts back what a file that was saved in Windows-1252 says, at all places at once. */
public final class ReadAsWindows implements Maker {
    private static final int SHOWN = 8;

    @Override
    public List<Fix> make(Problem problem) {
        return problem.code().equals("encoding.invalid") && problem.finding().anchor() instanceof Anchor.InText text
                ? make(text.file(), problem)
                : List.of();
    }

    private static List<Fix> make(URI file, Problem problem) {
        List<Undecoded> places = problem.snapshot().portfolio().sources().texts().stream()
                .filter(each -> each.uri().equals(file)).flatMap(each -> each.invalid().stream()).toList();
        if (places.isEmpty() || places.stream().anyMatch(each -> each.windows().isEmpty())) {
            return List.of();
        }
        List<String> characters = places.stream().flatMapToInt(each -> each.windows().codePoints())
                .filter(each -> !Character.isSpaceChar(each)).distinct().mapToObj(Character::toString).toList();
        String shown = characters.stream().limit(SHOWN).collect(Collectors.joining(" "));
        String label = "Read the file as Windows-1252" + (shown.isEmpty() ? "" : ": " + shown)
                + (characters.size() > SHOWN ? " \u2026" : "");
        List<TextChange> changes = places.stream().map(each -> new TextChange(each.offset(), 1, each.windows()))
                .toList();
        return List.of(new Fix(label, new Edit(label, List.of(new FileEdit(file, changes))), true));
    }
}
