package org.sextant.dsl.ide.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.sextant.core.FindingKind;
import org.sextant.dsl.ide.Proposal.Kind;
import org.sextant.model.Element;
import org.sextant.model.SextantPackage;
import org.sextant.model.Worded;

/** Proposes values that are words, and dates. */
public final class ValueWords {
    private static final int MONTH = 7;

    /** The lists of words that no type of the model holds, by the feature that takes them. */
    private static final Map<EStructuralFeature, String> LISTS = Map.of(SextantPackage.Literals.COST__MONEY, "currency",
            SextantPackage.Literals.CARE_SYSTEM__BUDGET, "currency", SextantPackage.Literals.ACTIVITY__EFFORT, "effort",
            SextantPackage.Literals.MEASURE__UNIT, "unit", SextantPackage.Literals.CONDITION__WHAT, "condition",
            SextantPackage.Literals.TERM__LEVEL, "term", SextantPackage.Literals.ASK__WHAT, "ask");

    private ValueWords() {
    }

    /**
     * The words that a feature takes.
     *
     * @param feature the feature
     * @param known   the portfolio, for tags and codes
     * @return the words in their order
     */
    public static List<Candidate> of(EStructuralFeature feature, Known known) {
        List<Candidate> all = new ArrayList<>();
        if (feature == SextantPackage.Literals.IGNORE__CODE) {
            for (FindingKind kind : known.kinds() == null ? List.<FindingKind>of() : known.kinds().all()) {
                all.add(new Candidate(Kind.CODE, List.of(kind.code()), kind.title(), kind.severity().toString(),
                        kind.explanation(), kind.code(), List.of()));
            }
        } else if (feature == SextantPackage.Literals.ELEMENT__TAGS) {
            tags(known).forEach(tag -> all.add(Candidate.word(Kind.WORD, tag, "tag", "")));
        } else if (feature.getEType().getInstanceClass() != null
                && Worded.class.isAssignableFrom(feature.getEType().getInstanceClass())) {
            for (Object value : feature.getEType().getInstanceClass().getEnumConstants()) {
                String word = ((Worded) value).word();
                String meaning = meaning(feature, word);
                all.add(Candidate.word(Kind.WORD, word, meaning, meaning));
            }
        } else if (LISTS.containsKey(feature)) {
            for (String word : Meanings.words(LISTS.get(feature))) {
                String meaning = Meanings.word(LISTS.get(feature), word);
                all.add(Candidate.word(Kind.WORD, word, meaning, meaning));
            }
        }
        return all;
    }

    /**
     * What a word of a list means.
     *
     * @param feature the feature that takes it
     * @param word    the word
     * @return its meaning; empty if there is none
     */
    public static String meaning(EStructuralFeature feature, String word) {
        return Meanings.word(LISTS.getOrDefault(feature, feature.getEType().getName()), word);
    }

    private static Set<String> tags(Known known) {
        Set<String> tags = new TreeSet<>();
        for (Element element : known.names().declaredInSystem(known.system())) {
            tags.addAll(element.getTags());
        }
        return tags;
    }

    /**
     * Dates that people mean most often.
     *
     * @param today today's date
     * @return this month and today
     */
    public static List<Candidate> dates(LocalDate today) {
        String day = today.toString();
        return List.of(Candidate.word(Kind.DATE, day.substring(0, MONTH), "this month", ""),
                Candidate.word(Kind.DATE, day, "today", ""));
    }
}
