package org.sextant.dsl.ide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.sextant.dsl.Names;
import org.sextant.dsl.Nouns;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.ide.internal.About;
import org.sextant.dsl.ide.internal.Candidate;
import org.sextant.dsl.ide.internal.DomainOrder;
import org.sextant.dsl.ide.internal.Statements;
import org.sextant.model.Domain;
import org.sextant.model.Element;

/** Finds elements by what people remember of their names and titles. It does not change. */
public final class Symbols {
    private final List<Symbol> all;

    private Symbols(Collection<SextantResource> files) {
        List<Symbol> found = new ArrayList<>();
        for (SextantResource file : files) {
            List<Symbol> own = new ArrayList<>();
            for (Iterator<EObject> each = file.getAllContents(); each.hasNext();) {
                if (each.next() instanceof Element element) {
                    Range name = Statements.name(element);
                    if (name != null) {
                        own.add(symbol(element, file, name));
                    }
                }
            }
            own.sort(Comparator.comparingInt(each -> each.range().offset()));
            found.addAll(own);
        }
        all = List.copyOf(found);
    }

    private static Symbol symbol(Element element, SextantResource file, Range name) {
        String path = Names.path(element);
        return new Symbol(path.isEmpty() ? Objects.requireNonNullElse(element.getName(), "") : path,
                Names.title(element), Nouns.of(element.eClass().getName()), domains(element), file.getURI(), name);
    }

    private static List<Domain> domains(Element element) {
        About about = About.of(element);
        return about == null ? List.of() : about.domains();
    }

    /**
     * The elements of a portfolio.
     *
     * @param snapshot the portfolio; what is built in is no part of it
     * @return they
     */
    public static Symbols of(Snapshot snapshot) {
        return new Symbols(snapshot.portfolio().files());
    }

    /**
     * The elements of a file.
     *
     * @param file the file
     * @return they
     */
    public static Symbols of(SextantResource file) {
        return new Symbols(List.of(file));
    }

    /**
     * Finds elements whose name begins with a query, then those whose name has its letters as the beginnings of its words,
     * in order, then those whose name or title has it anywhere. Letter case does not matter. Words behind a blank narrow
     * what the first finds.
     *
     * @param query what people remember; finds all if it is blank
     * @param most  how many at most
     * @return the elements, the best match first; those that match alike, the shorter names first, then by file and place;
     *         all by file and place if the query is blank
     */
    public List<Symbol> find(String query, int most) {
        String wanted = query.strip();
        if (wanted.isEmpty()) {
            return all.stream().limit(most).toList();
        }
        List<String> words = List.of(wanted.split("\\s+"));
        return all.stream().map(each -> new Match(each, rank(each, wanted, words))).filter(each -> each.rank >= 0)
                .sorted(Comparator.comparingInt(Match::rank)
                        .thenComparingInt(each -> Names.last(each.symbol.name()).length()))
                .limit(most).map(Match::symbol).toList();
    }

    /**
     * Finds elements as {@link #find(String, int)} does, and puts those together that are about the same domain.
     *
     * @param query what people remember; finds all if it is blank
     * @param most  how many at most
     * @return the elements, by the first domain of each in the order of its framework, those without one last; within that
     *         the best match first
     */
    public List<Symbol> findByDomain(String query, int most) {
        Comparator<Symbol> first = Comparator.comparing(each -> each.domains().isEmpty() ? null
                : each.domains().getFirst(), Comparator.nullsLast(new DomainOrder()));
        return find(query, Integer.MAX_VALUE).stream().sorted(first).limit(most).toList();
    }

    private record Match(Symbol symbol, int rank) {
    }

    private static int rank(Symbol symbol, String wanted, List<String> words) {
        // What something stands in is asked for only by whoever writes it with its dot.
        List<String> names = List.of(wanted.indexOf('.') < 0 ? Names.last(symbol.name()) : symbol.name());
        int whole = Candidate.rank(names, symbol.title(), wanted);
        if (whole >= 0 || words.size() == 1) {
            return whole;
        }
        int worst = 0;
        for (String word : words) {
            int rank = Candidate.rank(names, symbol.title(), word);
            if (rank < 0) {
                return rank;
            }
            worst = Math.max(worst, rank);
        }
        return worst;
    }
}
