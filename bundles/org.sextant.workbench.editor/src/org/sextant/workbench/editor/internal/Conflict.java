package org.sextant.workbench.editor.internal;

import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

/** What is asked when a file that is open here was changed by another program. The first answer is chosen already and loses nothing. */
enum Conflict {
    /** It was changed, and the text here too. */
    CHANGED("Changed elsewhere",
            """
                \u201C%s\u201D was changed by another program, and you have changed its text here without saving.

                If you keep your text, nothing is lost: you are asked again before it replaces the file. If you take the other text, \
                yours comes back by Undo (Ctrl+Z).""",
            "&Keep my text", "&Take the other text"),

    /** It was changed, and the text here is to be saved. */
    SAVING("Changed elsewhere",
            """
                \u201C%s\u201D was changed by another program since you opened it.

                If you save now, your text replaces what the other program wrote; that is kept in the file\u2019s local history.""",
            "&Do not save yet", "&Save my text"),

    /** The text here has replacement characters where the file has bytes that are no UTF-8. */
    UNREAD("Characters that could not be read", """
        \u201C%s\u201D was saved by a program that does not write UTF-8, so \uFFFD stands here for characters such as \
        \u00A3 or \u00E9. If you save now, \uFFFD is all that is left of them.

        To put them back first, go to one of them and press Ctrl+1.""",
            "&Do not save yet", "&Save all the same"),

    /** It is gone. */
    DELETED("The file is gone", """
        \u201C%s\u201D was deleted, moved or renamed by another program. Its text is still open here.""",
            "&Keep the text open", "&Close without saving", "&Save the file again");

    /** The answer that gives something up. */
    static final int LOSE = 1;
    /** The third answer, where there is one. */
    static final int MORE = 2;

    private final String title;
    private final String message;
    private final List<String> answers;

    Conflict(String title, String message, String... answers) {
        this.title = title;
        this.message = message;
        this.answers = List.of(answers);
    }

    /** Asks, and gives the number of the answer; 0 or less, too where the question is closed, is to leave all as it is. */
    int ask(Shell shell, String file) {
        return MessageDialog.open(MessageDialog.QUESTION, shell, title, message.formatted(file), 0,
                answers.toArray(String[]::new));
    }
}
