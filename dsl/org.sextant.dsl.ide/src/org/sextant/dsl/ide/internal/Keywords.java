package org.sextant.dsl.ide.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sextant.dsl.CaretContext;
import org.sextant.dsl.CaretContext.Begin;
import org.sextant.dsl.CaretContext.First;
import org.sextant.dsl.ide.Proposal.Kind;
import org.sextant.dsl.ide.Proposal.Stop;

/** Proposes the language's words: those that begin a statement, with what belongs to it, and those that go on with one. */
public final class Keywords {
    private static final String SYSTEM = "system";
    private static final String FOR = "for";
    private static final Set<String> BEFORE_TEXT = Set.of("because", "link", "expect");

    /** What follows name and title in a template; <code>|</code> stands before and behind each place to be filled in. */
    private static final Map<String, String> BODIES = Map.of(SYSTEM, " {\n    uses |csif|\n}", "organisation",
            " { kind |provider| }", "activity", " {\n    in || \n}", "plan",
            " {\n    opportunity |Name| \"|Title|\"\n}");

    /** What most elements of their sort should say, and findings ask for. */
    private static final List<String> WANTED = List.of("uses", "as-of", "in", "lead", "with", "status", "kind",
            "towards",
            "by", "measure");

    private Keywords() {
    }

    /**
     * Words that begin a statement.
     *
     * @param context what can stand at the caret
     * @param indent  the white space before the line of the caret
     * @return first what the block has none of yet, of that first what most should say; what may be given once and is, is
     *         left out
     */
    public static List<Candidate> beginning(CaretContext context, String indent) {
        List<Candidate> fresh = new ArrayList<>();
        List<Candidate> again = new ArrayList<>();
        boolean top = context.block().isEmpty();
        for (Begin begin : context.statements()) {
            boolean given = context.given().contains(begin.keyword());
            boolean first = begin.keyword().equals(SYSTEM) || top && begin.keyword().equals(FOR);
            if (given && begin.single() || first && context.system() != null
                    || begin.keyword().equals(FOR) && !context.given().isEmpty()) {
                continue;
            }
            Candidate candidate = candidate(context, begin, indent);
            if (begin.keyword().equals(SYSTEM) && context.given().isEmpty()) {
                fresh.addFirst(candidate);
            } else {
                (given && !top ? again : fresh).add(candidate);
            }
        }
        if (!top) {
            fresh.sort(Comparator.comparingInt(each -> {
                int wanted = WANTED.indexOf(each.names().getFirst());
                return wanted < 0 ? WANTED.size() : wanted;
            }));
        }
        fresh.addAll(again);
        return fresh;
    }

    private static Candidate candidate(CaretContext context, Begin begin, String indent) {
        String keyword = begin.keyword();
        Meaning meaning = Meanings.keyword(context.block(), keyword);
        String body = context.block().isEmpty() ? BODIES.getOrDefault(keyword, "") : "";
        String template = begin.first() == First.NAME ? keyword + " |Name| \"|Title|\"" + body
                : begin.first() == First.TEXT ? keyword + " \"||\""
                        : begin.first() == First.BLOCK ? keyword + " {\n    ||\n}" : keyword + " ";
        Filled filled = Filled.of(template, indent);
        return new Candidate(begin.first() == First.NAME ? Kind.TEMPLATE : Kind.KEYWORD, List.of(keyword), "",
                meaning.summary(), meaning.text(), filled.text(), filled.stops());
    }

    /**
     * Words that go on with a statement.
     *
     * @param context what can stand at the caret
     * @param last    whether nothing else stands behind the caret on its line
     * @return the words, in the grammar's order
     */
    public static List<Candidate> goingOn(CaretContext context, boolean last) {
        List<Candidate> all = new ArrayList<>();
        for (String word : context.words()) {
            Meaning meaning = Meanings.keyword(context.block(), word);
            boolean text = last && BEFORE_TEXT.contains(word);
            all.add(new Candidate(Kind.KEYWORD, List.of(word), "", meaning.summary(), meaning.text(),
                    text ? word + " \"\"" : word + " ",
                    text ? List.of(new Stop(word.length() + 2, 0)) : List.of()));
        }
        return all;
    }
}
