package org.sextant.dsl.ide.internal;

import java.util.List;
import java.util.Locale;

import org.sextant.dsl.ide.Proposal;
import org.sextant.dsl.ide.Proposal.Kind;
import org.sextant.dsl.ide.Proposal.Stop;

/**
 * What could be proposed, and by which words it is found.
 *
 * @param kind          what it is
 * @param names         what people may begin to write for it, the likeliest first
 * @param title         what else they may remember of it; may be empty
 * @param detail        a few words beside it
 * @param documentation what it means
 * @param insertion     what is put there
 * @param stops         where in the insertion there is something to be filled in
 */
public record Candidate(Kind kind, List<String> names, String title, String detail, String documentation,
        String insertion, List<Stop> stops) {
    /** How well something matches: its beginning, its initials, or anything in it. */
    private static final int BEGINNING = 0;
    private static final int INITIALS = 1;
    private static final int ANYWHERE = 2;

    /**
     * Makes one that is inserted as it is written.
     *
     * @param kind          what it is
     * @param word          the word
     * @param detail        a few words beside it
     * @param documentation what it means
     * @return the candidate
     */
    static Candidate word(Kind kind, String word, String detail, String documentation) {
        return new Candidate(kind, List.of(word), "", detail, documentation, word, List.of());
    }

    /**
     * How well it matches.
     *
     * @param written what has been written; matches everything if it is empty
     * @return the less the better; -1 if it does not match
     */
    public int rank(String written) {
        return rank(names, title, written);
    }

    /**
     * How well names and a title match what has been written.
     *
     * @param names   the names
     * @param title   the title; may be empty
     * @param written what has been written; matches everything if it is empty
     * @return the less the better; -1 if they do not match
     */
    public static int rank(List<String> names, String title, String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        if (names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith(lower))) {
            return BEGINNING;
        }
        if (names.stream().anyMatch(name -> isInitials(written, name))) {
            return INITIALS;
        }
        return title.toLowerCase(Locale.ROOT).contains(lower)
                || names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(lower)) ? ANYWHERE : -1;
    }

    /** Whether letters are the beginnings of a name's words, in order: <code>ffd</code> of FrailtyFrontDoor. */
    private static boolean isInitials(String written, String name) {
        return isInitials(written.toLowerCase(Locale.ROOT), 0, name, 0);
    }

    private static boolean isInitials(String written, int at, String name, int from) {
        if (at == written.length()) {
            return true;
        }
        for (int i = from; i < name.length(); i++) {
            if (!isWordStart(name, i)) {
                continue;
            }
            int taken = 0;
            while (at + taken < written.length() && i + taken < name.length()
                    && written.charAt(at + taken) == Character.toLowerCase(name.charAt(i + taken))) {
                taken++;
                if (isInitials(written, at + taken, name, i + taken)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isWordStart(String name, int at) {
        char c = name.charAt(at);
        return Character.isLetterOrDigit(c) && (at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1))
                || Character.isUpperCase(c) && !Character.isUpperCase(name.charAt(at - 1)));
    }

    /**
     * Makes the proposal.
     *
     * @param offset where the text begins that it takes the place of
     * @param length how long that text is
     * @return the proposal
     */
    public Proposal proposal(int offset, int length) {
        String name = names.getFirst();
        String label = title.isEmpty() || title.equals(name) ? name : name + " – " + title;
        return new Proposal(label, detail, documentation, kind, offset, length, insertion, stops);
    }
}
