package org.sextant.dsl.ide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EReference;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.CaretContext;
import org.sextant.dsl.CaretReader;
import org.sextant.dsl.SextantLanguage;
import org.sextant.dsl.ide.internal.Candidate;
import org.sextant.dsl.ide.internal.Keywords;
import org.sextant.dsl.ide.internal.Known;
import org.sextant.dsl.ide.internal.ReferenceCandidates;
import org.sextant.dsl.ide.internal.ValueWords;

/** Says what can be written at a place of a text. May be used from any thread; never waits. */
public final class Completion {
    private final Supplier<LocalDate> today;

    /**
     * Makes the service.
     *
     * @param today today's date
     */
    public Completion(Supplier<LocalDate> today) {
        this.today = today;
    }

    /**
     * Finds what can be written at a caret.
     *
     * @param text     the newest text, perhaps with errors
     * @param offset   the caret, in UTF-16 units; 0 to the text's length
     * @param file     where the text's file is; null if it has none
     * @param snapshot the portfolio, which may be older than the text; null if there is none yet: then no names are known
     * @return the proposals, the likeliest first; the same for the same input
     */
    public List<Proposal> at(String text, int offset, @Nullable URI file, @Nullable Snapshot snapshot) {
        CaretContext context = SextantLanguage.get().part(CaretReader.class).at(text, offset);
        if (context == null) {
            return List.of();
        }
        Known known = Known.of(context, file, snapshot);
        boolean last = restOfLine(text, context.offset() + context.length()).isBlank();
        List<Candidate> all = new ArrayList<>();
        if (context.feature() instanceof EReference reference) {
            all.addAll(ReferenceCandidates.at(context, reference, known, last));
        } else if (context.feature() != null) {
            all.addAll(ValueWords.of(context.feature(), known));
        }
        if (context.date()) {
            all.addAll(ValueWords.dates(today.get()));
        }
        all.addAll(Keywords.goingOn(context, last));
        all.addAll(Keywords.beginning(context, indent(text, offset)));
        return matching(context, all);
    }

    private static List<Proposal> matching(CaretContext context, List<Candidate> all) {
        record Ranked(int rank, Candidate candidate) {
        }
        return all.stream().map(each -> new Ranked(each.rank(context.written()), each))
                .filter(each -> each.rank >= 0).sorted(Comparator.comparingInt(Ranked::rank))
                .map(each -> each.candidate.proposal(context.offset(), context.length())).toList();
    }

    private static String indent(String text, int offset) {
        int from = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
        int to = from;
        while (to < offset && (text.charAt(to) == ' ' || text.charAt(to) == '\t')) {
            to++;
        }
        return text.substring(from, to);
    }

    private static String restOfLine(String text, int offset) {
        int end = offset;
        while (end < text.length() && "\r\n}".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(offset, end);
    }
}
