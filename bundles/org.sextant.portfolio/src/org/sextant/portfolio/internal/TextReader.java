package org.sextant.portfolio.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.URI;
import org.sextant.core.Finding;
import org.sextant.core.FindingKinds;
import org.sextant.dsl.FileChecks;
import org.sextant.dsl.Link;
import org.sextant.dsl.SextantLanguage;
import org.sextant.dsl.SextantResource;
import org.sextant.portfolio.SourceText;

/** Turns texts into files, several at a time, since none has to know of another. What comes out is in their order. */
public final class TextReader {
    private final FindingKinds kinds;
    private final FileChecks checks;

    /**
     * Makes a reader.
     *
     * @param kinds the kinds of findings
     */
    public TextReader(FindingKinds kinds) {
        this.kinds = kinds;
        checks = new FileChecks(kinds);
    }

    /**
     * A file with what is known of it by itself.
     *
     * @param text       its text
     * @param file       the file
     * @param found      what is wrong
     * @param firstWords what its references begin with
     * @param places     where what it says stands
     */
    public record Parsed(SourceText text, SextantResource file, List<Finding> found, Set<String> firstWords,
            FilePlaces places) {
    }

    /**
     * Reads texts.
     *
     * @param texts   the texts
     * @param before  what was read before, by where it is; what has the same text is taken from there
     * @param monitor asked whether to stop and worked once a text, by the calling thread alone
     * @return the files, in the order of the texts
     * @throws OperationCanceledException if the monitor says so
     */
    public List<Parsed> read(List<SourceText> texts, Map<URI, Parsed> before, IProgressMonitor monitor) {
        SextantLanguage language = SextantLanguage.get();
        Thread caller = Thread.currentThread();
        AtomicInteger done = new AtomicInteger();
        AtomicBoolean stopped = new AtomicBoolean();
        return IntStream.range(0, texts.size()).parallel().mapToObj(i -> {
            if (Thread.currentThread() == caller && !stopped.get()) {
                stopped.set(monitor.isCanceled());
            }
            if (stopped.get()) {
                throw new OperationCanceledException();
            }
            SourceText text = texts.get(i);
            Parsed known = before.get(text.uri());
            Parsed parsed = known != null && known.text.equals(text) ? known : read(language, text);
            done.incrementAndGet();
            if (Thread.currentThread() == caller) {
                monitor.worked(done.getAndSet(0));
            }
            return parsed;
        }).toList();
    }

    private Parsed read(SextantLanguage language, SourceText text) {
        List<Finding> found = new ArrayList<>();
        SextantResource file = language.read(text.uri(), text.text());
        Encodings.check(text, kinds, found::add);
        checks.check(file, found::add);
        return new Parsed(text, file, List.copyOf(found), firstWords(file), new FilePlaces(text, file));
    }

    /**
     * What the references in a file begin with; one of it may be a framework's name.
     *
     * @param file the file
     * @return names, in the order of the text
     */
    static Set<String> firstWords(SextantResource file) {
        Set<String> words = new LinkedHashSet<>();
        for (Link link : file.links()) {
            String text = link.text();
            int dot = text.indexOf('.');
            words.add(dot < 0 ? text : text.substring(0, dot));
        }
        return words;
    }
}
