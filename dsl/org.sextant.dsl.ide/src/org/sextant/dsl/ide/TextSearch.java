package org.sextant.dsl.ide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.sextant.analysis.ActivityFacts;
import org.sextant.analysis.Analysis;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.ide.TextMatch.Hit;
import org.sextant.dsl.ide.internal.Lines;
import org.sextant.dsl.ide.internal.search.Passage;
import org.sextant.dsl.ide.internal.search.Passages;
import org.sextant.dsl.ide.internal.search.Words;
import org.sextant.model.Activity;
import org.sextant.model.Status;

/**
 * Finds elements by what is written in them. What is written in an element within another counts for the inner one alone,
 * and comments for the element around them. Outside all elements, what blank lines part is searched by itself.
 */
public final class TextSearch {
    private final TextQuery query;
    private final Words words;
    private final Map<Activity, String> statuses = new HashMap<>();

    private TextSearch(Snapshot snapshot, TextQuery query) {
        this.query = query;
        words = Words.of(query.text());
        for (Analysis analysis : snapshot.portfolio().analyses()) {
            for (ActivityFacts facts : analysis.shown()) {
                Status status = facts.status();
                statuses.put(facts.activity(), status == null ? "" : status.word());
            }
        }
    }

    /**
     * Searches a portfolio.
     *
     * @param snapshot the portfolio; what is built in is no part of it
     * @param query    what is looked for
     * @param monitor  told of what is done, and asked whether to stop
     * @return what was found, in the portfolio's order
     * @throws OperationCanceledException if the monitor says so
     */
    public static List<TextMatch> of(Snapshot snapshot, TextQuery query, IProgressMonitor monitor) {
        TextSearch search = new TextSearch(snapshot, query);
        List<SextantResource> files = snapshot.portfolio().files();
        SubMonitor progress = SubMonitor.convert(monitor, files.size());
        List<TextMatch> found = new ArrayList<>();
        for (SextantResource file : files) {
            search.search(file, progress, found);
            progress.worked(1);
        }
        return found;
    }

    private void search(SextantResource file, SubMonitor progress, List<TextMatch> found) {
        progress.checkCanceled();
        List<List<Range>> places = words.in(file.text());
        if (places.stream().anyMatch(List::isEmpty)) {
            return;
        }
        Passages passages = Passages.of(file);
        Map<Passage, List<List<Range>>> inEach = new HashMap<>();
        for (int word = 0; word < places.size(); word++) {
            for (Range place : places.get(word)) {
                progress.checkCanceled();
                Passage passage = passages.at(place.offset());
                if (!query.namesAndTitles() || passage.isNamedAt(place)) {
                    inEach.computeIfAbsent(passage, key -> lists(places.size())).get(word).add(place);
                }
            }
        }
        Iterator<Passage> all = places.isEmpty() ? passages.elements().iterator()
                : inEach.keySet().stream().sorted(Comparator.comparingInt(each -> each.range().offset())).iterator();
        while (all.hasNext()) {
            progress.checkCanceled();
            Passage passage = all.next();
            List<List<Range>> ranges = inEach.getOrDefault(passage, List.of(List.of(passage.name())));
            String status = status(passage);
            if (ranges.stream().noneMatch(List::isEmpty) && isWanted(passage, status)) {
                found.add(new TextMatch(passage.title(), passage.noun(), status, file.getURI(), hits(file, ranges)));
            }
        }
    }

    private static List<List<Range>> lists(int count) {
        List<List<Range>> lists = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    private boolean isWanted(Passage passage, String status) {
        return (query.nouns().isEmpty() || query.nouns().contains(passage.noun()))
                && (query.statuses().isEmpty() || query.statuses().contains(status))
                && (passage.statement() != null || !query.isNarrowed());
    }

    /** As the views have it; as written where the activity is part of no system. */
    private String status(Passage passage) {
        if (!(passage.statement() instanceof Activity activity)) {
            return "";
        }
        Status written = activity.getStatuses().isEmpty() ? null : activity.getStatuses().getLast().getStatus();
        return statuses.getOrDefault(activity, written == null ? "" : written.word());
    }

    /** Of words that overlap, the longest. */
    private static List<Hit> hits(SextantResource file, List<List<Range>> ranges) {
        List<Range> sorted = ranges.stream().flatMap(List::stream)
                .sorted(Comparator.comparingInt(Range::offset).thenComparing(Range::length, Comparator.reverseOrder()))
                .toList();
        List<Hit> hits = new ArrayList<>();
        int end = -1;
        for (Range range : sorted) {
            if (range.offset() >= end) {
                hits.add(hit(file.text(), range));
                end = range.end();
            }
        }
        return hits;
    }

    private static Hit hit(String text, Range range) {
        int start = Lines.start(text, range.offset());
        int indent = Lines.indent(text, range.offset()).length();
        return new Hit(range, text.substring(start, Lines.end(text, range.offset())).strip(),
                range.offset() - start - indent);
    }
}
