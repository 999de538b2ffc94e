package org.sextant.workbench.editor.internal;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;

/**
 * Writes the closing brace and the closing quote with the opening one, lets people write over them, and takes both away
 * together while nothing is between them.
 */
final class Pairing {
    private Pairing() {
    }

    /**
     * Completes what is typed.
     *
     * @param document the text
     * @param command  what is about to be done; changed where there is a pair
     * @return whether it was changed, and nothing else need look at it
     * @throws BadLocationException if the command does not fit the text
     */
    static boolean complete(IDocument document, DocumentCommand command) throws BadLocationException {
        if (command.text == null || command.offset < 0 || command.text.length() > 1) {
            return false;
        }
        if (command.text.isEmpty()) {
            return command.length == 1 && removed(document, command);
        }
        IRegion line = document.getLineInformationOfOffset(command.offset);
        int end = line.getOffset() + line.getLength();
        String before = document.get(line.getOffset(), command.offset - line.getOffset());
        String behind = command.length > 0 ? "" : document.get(command.offset, end - command.offset);
        if (command.length > 0) {
            return false;
        }
        return switch (command.text.charAt(0)) {
        case '"' -> quote(command, LineState.of(before), before, behind);
        case '{' -> LineState.of(before) == LineState.CODE && behind.isBlank() && surplus(document) >= 0
                && pair(command, "{}");
        case '}' -> LineState.of(before) == LineState.CODE && surplus(document) == 0
                && closed(document, command, before);
        default -> false;
        };
    }

    private static boolean quote(DocumentCommand command, LineState state, String before, String behind) {
        if (state == LineState.TEXT && behind.startsWith("\"") && !before.endsWith("\\")) {
            command.length = 1;
            return true;
        }
        boolean free = behind.isEmpty() || Character.isWhitespace(behind.charAt(0)) || behind.charAt(0) == '}';
        boolean apart = before.isEmpty() || !Character.isLetterOrDigit(before.charAt(before.length() - 1));
        return state == LineState.CODE && free && apart && pair(command, "\"\"");
    }

    private static boolean pair(DocumentCommand command, String both) {
        command.text = both;
        command.caretOffset = command.offset + 1;
        command.shiftsCaret = false;
        return true;
    }

    /** Goes over the closing brace that is there already, and over the empty line before it. */
    private static boolean closed(IDocument document, DocumentCommand command, String before)
            throws BadLocationException {
        int brace = command.offset;
        while (brace < document.getLength() && Character.isWhitespace(document.getChar(brace))) {
            brace++;
        }
        if (brace == document.getLength() || document.getChar(brace) != '}') {
            return false;
        }
        int line = document.getLineOfOffset(brace);
        if (line == document.getLineOfOffset(command.offset)) {
            command.text = document.get(command.offset, brace - command.offset) + "}";
            command.length = brace + 1 - command.offset;
            return true;
        }
        if (!before.isBlank()) {
            return false;
        }
        command.offset -= before.length();
        command.text = document.get(document.getLineOffset(line), brace - document.getLineOffset(line)) + "}";
        command.length = brace + 1 - command.offset;
        return true;
    }

    private static boolean removed(IDocument document, DocumentCommand command) throws BadLocationException {
        if (command.offset + 2 > document.getLength()) {
            return false;
        }
        String both = document.get(command.offset, 2);
        int start = document.getLineInformationOfOffset(command.offset).getOffset();
        boolean empty = both.equals("{}") || both.equals("\"\"");
        if (empty && LineState.of(document.get(start, command.offset - start)) == LineState.CODE) {
            command.length = 2;
            return true;
        }
        return false;
    }

    /** How many more braces are opened than closed. */
    private static int surplus(IDocument document) {
        int surplus = 0;
        for (String line : document.get().split("\\R")) {
            surplus += LineState.braces(line);
        }
        return surplus;
    }
}
