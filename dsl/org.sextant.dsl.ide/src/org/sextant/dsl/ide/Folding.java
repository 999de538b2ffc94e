package org.sextant.dsl.ide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.sextant.dsl.Scan;
import org.sextant.dsl.Scanner;
import org.sextant.dsl.SextantLanguage;
import org.sextant.dsl.TokenRole;
import org.sextant.dsl.ide.internal.Lines;

/** Says which parts of a text can be folded. It needs no model and never fails, whatever the text. */
public final class Folding {
    private final String text;
    private final List<Fold> folds = new ArrayList<>();

    private Folding(String text) {
        this.text = text;
    }

    /**
     * Finds what can be folded.
     *
     * @param text the text
     * @return blocks and runs of comments over more than one line, in the order of their beginnings
     */
    public static List<Fold> of(String text) {
        Scan scan = SextantLanguage.get().part(Scanner.class).scan(text);
        Folding folding = new Folding(text);
        scan.blocks().forEach(block -> folding.add(block.offset(), block.end(), Fold.Kind.BLOCK));
        folding.comments(scan);
        folding.folds.sort(Comparator.comparingInt(Fold::offset));
        return folding.folds;
    }

    private void comments(Scan scan) {
        int from = -1;
        int to = -1;
        for (Scan.Token token : scan.tokens()) {
            boolean own = token.role() == TokenRole.COMMENT && Lines.isFirst(text, token.offset());
            if (from >= 0 && (!own || lineEnds(to, token.offset()) != 1)) {
                add(from, to, Fold.Kind.COMMENT);
                from = -1;
            }
            if (own) {
                from = from < 0 ? token.offset() : from;
                to = token.end();
            }
        }
        if (from >= 0) {
            add(from, to, Fold.Kind.COMMENT);
        }
    }

    private void add(int from, int to, Fold.Kind kind) {
        if (lineEnds(from, to) > 0) {
            folds.add(new Fold(from, to - from, kind));
        }
    }

    private int lineEnds(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            count += c == '\n' || c == '\r' && (i + 1 == to || text.charAt(i + 1) != '\n') ? 1 : 0;
        }
        return count;
    }
}
