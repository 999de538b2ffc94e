package org.sextant.portfolio.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.nodemodel.INode;
import org.jspecify.annotations.Nullable;
import org.sextant.core.FindingKinds;
import org.sextant.core.FrameworkContribution;
import org.sextant.core.FrameworkContributions;
import org.sextant.core.PluginFailure;
import org.sextant.dsl.Link;
import org.sextant.dsl.Linker;
import org.sextant.dsl.NameIndex;
import org.sextant.dsl.SextantLanguage;
import org.sextant.dsl.SextantResource;
import org.sextant.model.Framework;

/** Reads those of the contributed frameworks that a portfolio speaks of. */
public final class FrameworkReader {
    private final FrameworkContributions contributions;
    private final ResourceSet set;
    private final List<SextantResource> read = new ArrayList<>();
    private final List<PluginFailure> failures = new ArrayList<>();

    /**
     * Makes a reader.
     *
     * @param contributions the frameworks there are
     * @param set           the files they are linked with
     */
    public FrameworkReader(FrameworkContributions contributions, ResourceSet set) {
        this.contributions = contributions;
        this.set = set;
    }

    /**
     * Takes up the names of the frameworks that files refer to, and of those these refer to.
     *
     * @param names the index
     * @param files the files
     */
    public void fill(NameIndex names, List<SextantResource> files) {
        Set<String> wanted = new LinkedHashSet<>();
        files.forEach(file -> wanted.addAll(firstWords(file)));
        List<FrameworkContribution> rest = new ArrayList<>(contributions.all());
        for (boolean more = true; more;) {
            more = false;
            for (FrameworkContribution contribution : List.copyOf(rest)) {
                if (wanted.contains(contribution.id())) {
                    rest.remove(contribution);
                    SextantResource file = read(contribution);
                    if (file != null) {
                        names.add(file.document(), "");
                        more |= wanted.addAll(firstWords(file));
                    }
                }
            }
        }
        rest.forEach(contribution -> names.know(contribution.id()));
    }

    private @Nullable SextantResource read(FrameworkContribution contribution) {
        try {
            SextantResource file = SextantLanguage.get().read(set, contribution.uri(), contribution.text());
            if (file.syntaxErrors().iterator().hasNext()) {
                INode first = file.syntaxErrors().iterator().next();
                failures.add(new PluginFailure(contribution.contributor(), "framework " + contribution.id(),
                        "line " + first.getStartLine() + ": " + first.getSyntaxErrorMessage().getMessage()));
            }
            if (frameworks(file).noneMatch(each -> contribution.id().equals(each.getName()))) {
                failures.add(new PluginFailure(contribution.contributor(), "framework " + contribution.id(),
                        "is not what " + contribution.path() + " declares"));
            }
            read.add(file);
            return file;
        } catch (IOException e) {
            failures.add(PluginFailure.thrown(contribution.contributor(), "framework " + contribution.id(), e));
            return null;
        }
    }

    private static Set<String> firstWords(SextantResource file) {
        Set<String> words = new LinkedHashSet<>();
        for (Link link : file.links()) {
            String text = link.text();
            int dot = text.indexOf('.');
            words.add(dot < 0 ? text : text.substring(0, dot));
        }
        return words;
    }

    /**
     * Links the frameworks read.
     *
     * @param names   all names
     * @param kinds   the kinds of findings
     * @param monitor asked whether to stop
     */
    public void link(NameIndex names, FindingKinds kinds, IProgressMonitor monitor) {
        new Linker(names, kinds, finding -> {
            // a contributed framework is checked where it is made
        }).link(read, monitor);
    }

    /** @return the frameworks that could not be read, or not wholly, and why */
    public List<PluginFailure> failures() {
        return failures;
    }

    /**
     * All frameworks.
     *
     * @param files the portfolio's files
     * @return the contributed ones that were read, then those the files declare
     */
    public List<Framework> all(List<SextantResource> files) {
        List<Framework> all = new ArrayList<>();
        for (List<SextantResource> some : List.of(read, files)) {
            some.forEach(file -> frameworks(file).forEach(all::add));
        }
        return all;
    }

    private static Stream<Framework> frameworks(SextantResource file) {
        return file.document().getStatements().stream().filter(Framework.class::isInstance).map(Framework.class::cast);
    }
}
