package org.sextant.portfolio.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.sextant.core.Finding;
import org.sextant.core.FindingKinds;
import org.sextant.dsl.FileChecks;
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

    private record Read(SextantResource file, List<Finding> found) {
    }

    /**
     * Reads texts.
     *
     * @param texts   the texts
     * @param set     takes up the files
     * @param out     takes what is wrong with each file by itself
     * @param monitor asked whether to stop and worked once a text, by the calling thread alone
     * @return the files
     * @throws OperationCanceledException if the monitor says so
     */
    public List<SextantResource> read(List<SourceText> texts, ResourceSet set, Consumer<Finding> out,
            IProgressMonitor monitor) {
        SextantLanguage language = SextantLanguage.get();
        Thread caller = Thread.currentThread();
        AtomicInteger done = new AtomicInteger();
        AtomicBoolean stopped = new AtomicBoolean();
        List<Read> all = IntStream.range(0, texts.size()).parallel().mapToObj(i -> {
            if (Thread.currentThread() == caller && !stopped.get()) {
                stopped.set(monitor.isCanceled());
            }
            if (stopped.get()) {
                throw new OperationCanceledException();
            }
            Read read = read(language, texts.get(i));
            done.incrementAndGet();
            if (Thread.currentThread() == caller) {
                monitor.worked(done.getAndSet(0));
            }
            return read;
        }).toList();
        List<SextantResource> files = new ArrayList<>(all.size());
        for (Read read : all) {
            files.add(read.file);
            read.found.forEach(out);
        }
        set.getResources().addAll(files);
        return files;
    }

    private Read read(SextantLanguage language, SourceText text) {
        List<Finding> found = new ArrayList<>();
        SextantResource file = language.read(text.uri(), text.text());
        Encodings.check(text, kinds, found::add);
        checks.check(file, found::add);
        return new Read(file, found);
    }
}
