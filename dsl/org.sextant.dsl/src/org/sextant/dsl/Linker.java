package org.sextant.dsl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.sextant.core.Finding;
import org.sextant.core.FindingKinds;
import org.sextant.model.SextantPackage;

/** Links the references of a portfolio's files by direct look-up, and reports those that lead nowhere. */
public final class Linker {
    private final Resolver resolver;
    private final LinkReport report;

    /**
     * Links against an index.
     *
     * @param index the names of all files and frameworks
     * @param kinds the kinds of findings
     * @param out   takes what is found
     */
    public Linker(NameIndex index, FindingKinds kinds, Consumer<Finding> out) {
        resolver = new Resolver(index);
        report = new LinkReport(index, kinds, out);
    }

    /**
     * Links files. Questions and prompts come last: what they mean hangs on the frameworks in use and on what a reflection
     * is about.
     *
     * @param files   the files
     * @param monitor asked whether to stop
     * @throws OperationCanceledException if the monitor says so
     */
    public void link(Collection<SextantResource> files, IProgressMonitor monitor) {
        link(files, new Relinking(), monitor);
    }

    /**
     * Links files of which some were linked before; what still means the same is left alone.
     *
     * @param files     the files
     * @param relinking which references to look up
     * @param monitor   asked whether to stop
     * @throws OperationCanceledException if the monitor says so
     */
    public void link(Collection<SextantResource> files, Relinking relinking, IProgressMonitor monitor) {
        List<SextantResource> prompting = new ArrayList<>();
        for (SextantResource file : files) {
            check(monitor);
            boolean whole = relinking.hasAll(file.document());
            boolean touched = link(file, first -> !isPrompt(first) && (whole || relinking.has(first)));
            if (whole || touched || relinking.hasPrompts()) {
                prompting.add(file);
            }
        }
        for (SextantResource file : prompting) {
            check(monitor);
            link(file, Linker::isPrompt);
        }
        files.forEach(file -> report(file, false));
        files.forEach(file -> report(file, true));
    }

    private static void check(IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    /** Looks up what is given for some features; says whether there are any. */
    private boolean link(SextantResource file, Predicate<Link> which) {
        boolean touched = false;
        for (Link first : file.links()) {
            if (first.isFirst() && which.test(first)) {
                link(first);
                touched = true;
            }
        }
        return touched;
    }

    private static boolean isPrompt(Link link) {
        return link.reference().getEReferenceType() == SextantPackage.Literals.PROMPT;
    }

    private void link(Link first) {
        Slot slot = new Slot(first);
        slot.links().forEach(link -> link.setTarget(look(link)));
        slot.fill();
    }

    private Lookup look(Link link) {
        return resolver.resolve(link.document(), link.source(), link.text(), link.reference().getEReferenceType());
    }

    private void report(SextantResource file, boolean prompts) {
        for (Link link : file.links()) {
            if (link.isTroubled() && prompts == isPrompt(link)) {
                report.of(file, link, look(link));
            }
        }
    }
}
