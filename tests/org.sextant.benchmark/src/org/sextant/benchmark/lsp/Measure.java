package org.sextant.benchmark.lsp;

/** What is measured, and how long it is to take at the most. */
enum Measure {
    /** A request that the server has nothing to do for: what asking and answering cost by themselves. */
    NOTHING("floor: a request that needs no work", 0),
    /** Writing the message about an edit; nobody waits for an answer. */
    SAYING("floor: saying an edit", 0),
    /** From starting the process to the findings in the opened file. */
    START("opening, from starting the process", 0),
    /** From initialize to the same. */
    OPENING("opening, from initialize", 0),
    /** A letter more or less in a title, until its findings are there. */
    TITLE("edit of a title, to findings", 100),
    /** A letter more or less in an activity's name that a hundred others in its file refer to. */
    ACTIVITY("edit of a name with 100 uses, to findings", 200),
    /** A letter more or less in a place's name that a thousand activities in all files refer to. */
    PLACE("edit of a name with 1,000 uses, to findings", 200),
    /** What can stand where an organisation is named, right after a key. */
    ORGANISATIONS("completion of an organisation, after a key", 100),
    /** What can stand where an activity is named, right after a key. */
    ACTIVITIES("completion of an activity, after a key", 100),
    /** What an organisation is. */
    HOVER("hover", 100),
    /** The same right after a key, which waits until that is read. */
    HOVER_AFTER("hover, after a key", 100),
    /** Where an activity is declared. */
    DEFINITION("definition", 100),
    /** Where a place is named. */
    REFERENCES("references, 1,000", 0),
    /** What can be done about a finding. */
    FIXES("quick fixes", 0),
    /** The words whose colours are others, right after a key. */
    COLOURS("colours that change, after a key", 0),
    /** Another name for a place. */
    RENAME("rename with 1,000 uses", 2_000),
    /** To a name that stands somewhere already, so that it has to be tried whether all would mean the same. */
    RENAME_TRIED("rename with 1,000 uses, tried first", 2_000);

    private static final int LARGE = 10_000;
    private static final int OPENING_LARGE_MS = 3_000;
    private static final int OPENING_VERY_LARGE_MS = 25_000;

    private final String title;
    private final int most;

    Measure(String title, int most) {
        this.title = title;
        this.most = most;
    }

    String title() {
        return title;
    }

    /** The target in milliseconds; 0 if there is none. Beyond 10,000 activities there is one for opening alone. */
    int target(int activities) {
        if (this == OPENING) {
            return activities <= LARGE ? OPENING_LARGE_MS : OPENING_VERY_LARGE_MS;
        }
        return activities <= LARGE ? most : 0;
    }

    boolean isOpening() {
        return this == START || this == OPENING;
    }
}
