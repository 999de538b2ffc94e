package org.sextant.portfolio.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.xtext.nodemodel.INode;
import org.jspecify.annotations.Nullable;
import org.sextant.core.FrameworkContribution;
import org.sextant.core.FrameworkContributions;
import org.sextant.core.PluginFailure;
import org.sextant.dsl.SextantLanguage;
import org.sextant.dsl.SextantResource;
import org.sextant.model.Framework;

/** Reads those of the contributed frameworks that a portfolio speaks of. */
public final class FrameworkReader {
    private final FrameworkContributions contributions;
    private final Map<FrameworkContribution, Contributed> before;
    private final Map<FrameworkContribution, Contributed> read = new LinkedHashMap<>();

    /**
     * Makes a reader.
     *
     * @param contributions the frameworks there are
     * @param before        what was read before
     */
    public FrameworkReader(FrameworkContributions contributions, Map<FrameworkContribution, Contributed> before) {
        this.contributions = contributions;
        this.before = before;
    }

    /**
     * A contributed framework.
     *
     * @param file     its file; null if it cannot be read
     * @param failures what is wrong with it
     */
    public record Contributed(@Nullable SextantResource file, List<PluginFailure> failures) {
    }

    /**
     * Reads the frameworks that files refer to, and those these refer to.
     *
     * @param files the files
     */
    public void read(List<TextReader.Parsed> files) {
        Set<String> wanted = new HashSet<>();
        files.forEach(file -> wanted.addAll(file.firstWords()));
        for (boolean more = true; more;) {
            more = false;
            for (FrameworkContribution contribution : contributions.all()) {
                if (wanted.contains(contribution.id()) && !read.containsKey(contribution)) {
                    Contributed known = before.get(contribution);
                    Contributed contributed = known == null ? read(contribution) : known;
                    read.put(contribution, contributed);
                    SextantResource file = contributed.file;
                    more |= file != null && wanted.addAll(TextReader.firstWords(file));
                }
            }
        }
    }

    /** @return the names of the frameworks that could be used but are not */
    public List<String> unused() {
        return contributions.all().stream().filter(each -> !read.containsKey(each)).map(FrameworkContribution::id)
                .toList();
    }

    private static Contributed read(FrameworkContribution contribution) {
        List<PluginFailure> failures = new ArrayList<>();
        try {
            SextantResource file = SextantLanguage.get().read(contribution.uri(), contribution.text());
            if (file.syntaxErrors().iterator().hasNext()) {
                INode first = file.syntaxErrors().iterator().next();
                failures.add(new PluginFailure(contribution.contributor(), "framework " + contribution.id(),
                        "line " + first.getStartLine() + ": " + first.getSyntaxErrorMessage().getMessage()));
            }
            if (frameworks(file).noneMatch(each -> contribution.id().equals(each.getName()))) {
                failures.add(new PluginFailure(contribution.contributor(), "framework " + contribution.id(),
                        "is not what " + contribution.path() + " declares"));
            }
            return new Contributed(file, List.copyOf(failures));
        } catch (IOException e) {
            failures.add(PluginFailure.thrown(contribution.contributor(), "framework " + contribution.id(), e));
            return new Contributed(null, List.copyOf(failures));
        }
    }

    /** @return what was read or taken from before */
    public Map<FrameworkContribution, Contributed> read() {
        return Collections.unmodifiableMap(read);
    }

    /** @return the files of the frameworks read */
    public List<SextantResource> files() {
        return read.values().stream().map(Contributed::file).filter(Objects::nonNull).toList();
    }

    /** @return the frameworks that could not be read, or not wholly, and why */
    public List<PluginFailure> failures() {
        return read.values().stream().flatMap(each -> each.failures.stream()).toList();
    }

    /**
     * All frameworks.
     *
     * @param files the portfolio's files
     * @return the contributed ones that were read, then those the files declare
     */
    public List<Framework> all(List<SextantResource> files) {
        List<Framework> all = new ArrayList<>();
        for (List<SextantResource> some : List.of(files(), files)) {
            some.forEach(file -> frameworks(file).forEach(all::add));
        }
        return all;
    }

    private static Stream<Framework> frameworks(SextantResource file) {
        return file.document().getStatements().stream().filter(Framework.class::isInstance).map(Framework.class::cast);
    }
}
