package org.sextant.benchmark;

/** What a check consists of, in order. */
enum Stage {
    /** Extension registry, plugins, and the language's own parts: paid once by each process. */
    SET_UP("set up", Part.OF_CHECK),
    /** Finding, reading and decoding the files. */
    READ("read", Part.OF_CHECK),
    /** Cutting the texts into tokens; a part of parsing, here by itself. */
    LEX("lex", Part.OF_PARSE),
    /** Lexing, and deciding what each token of a statement is; a part of parsing, here by itself. */
    STATEMENTS("lex, statements", Part.OF_PARSE),
    /** Text to model, with lexing and statements, and the checks of single files. */
    PARSE("parse", Part.OF_CHECK),
    /** Frameworks read, systems told apart, all names taken up. */
    INDEX("index", Part.OF_CHECK),
    /** Every reference resolved. */
    LINK("link", Part.OF_CHECK),
    /** Names given twice; coverage, balance and rules. */
    ANALYSE("analyse", Part.OF_CHECK),
    /** The places of what was found, and its order. */
    LOCATE("locate", Part.OF_CHECK),
    /** Parse to locate in one go, as the command does it. */
    LOAD("parse to locate, as one", Part.WHOLE),
    /** The text that is printed, up to its bytes. */
    RENDER("render", Part.OF_CHECK);

    /** How a stage counts. */
    private enum Part {
        OF_CHECK, OF_PARSE, WHOLE
    }

    private final String words;
    private final Part part;

    Stage(String words, Part part) {
        this.words = words;
        this.part = part;
    }

    /** @return whether a check's time is the sum of this and the others like it */
    boolean isOfCheck() {
        return part == Part.OF_CHECK;
    }

    /** @return what the tables call it, indented where it is part of another */
    String words() {
        return part == Part.OF_PARSE ? "  of it: " + words : words;
    }
}
