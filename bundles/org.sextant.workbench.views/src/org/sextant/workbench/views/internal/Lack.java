package org.sextant.workbench.views.internal;

import org.jspecify.annotations.Nullable;
import org.sextant.portfolio.Portfolio;

/** What is missing where a view has nothing to show. */
public enum Lack {
    /** No portfolio is open. */
    PORTFOLIO("Nothing is open yet",
            "Choose a portfolio or one of its files, or begin a new one. What it describes shows here."),
    /** It is being read. */
    TIME("Reading the portfolio…", "This takes a moment."),
    /** It has no files. */
    FILE("No portfolio is here yet", "A portfolio is one or more files that end in .sextant."),
    /** No file says which system it describes. */
    SYSTEM("No system is described yet",
            "A file of the portfolio has to begin with a system, for example: system Riverside { uses csif }"),
    /** The system uses no framework. */
    FRAMEWORK("The system uses no framework yet",
            "Write which framework it is described with, for example: uses csif");

    private final String title;
    private final String text;

    Lack(String title, String text) {
        this.title = title;
        this.text = text;
    }

    public static Lack of(boolean open, @Nullable Portfolio portfolio) {
        if (!open) {
            return PORTFOLIO;
        }
        if (portfolio == null) {
            return TIME;
        }
        if (portfolio.files().isEmpty()) {
            return FILE;
        }
        return portfolio.systems().isEmpty() ? SYSTEM : FRAMEWORK;
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }
}
