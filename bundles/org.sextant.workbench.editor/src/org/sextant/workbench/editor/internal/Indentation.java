package org.sextant.workbench.editor.internal;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DefaultIndentLineAutoEditStrategy;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.TextUtilities;

/**
 * Indents what people write as the formatter would: a line after an open brace by one step, its closing brace back. Opening
 * braces and quotes bring their closing ones along.
 */
public final class Indentation extends DefaultIndentLineAutoEditStrategy {
    private static final String STEP = "    ";

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        try {
            if (Pairing.complete(document, command)) {
                return;
            }
            super.customizeDocumentCommand(document, command);
            if (command.length != 0 || command.text == null || command.offset < 0) {
                return;
            }
            IRegion line = document.getLineInformationOfOffset(command.offset);
            String before = document.get(line.getOffset(), command.offset - line.getOffset());
            if (command.text.equals("}") && before.isBlank()) {
                String indent = closing(document, document.getLineOfOffset(command.offset) - 1, before);
                command.offset = line.getOffset();
                command.length = before.length();
                command.text = indent + "}";
            } else if (TextUtilities.startsWith(document.getLegalLineDelimiters(), command.text) >= 0
                    && command.text.isBlank() && before.stripTrailing().endsWith("{")) {
                String outer = command.text;
                command.text += STEP;
                open(document, command, line, outer);
            }
        } catch (BadLocationException e) {
            ILog.get().error("There is no place " + command.offset + " in the text.", e);
        }
    }

    /** The closing brace that stands behind the caret goes to a line of its own. */
    private static void open(IDocument document, DocumentCommand command, IRegion line, String outer)
            throws BadLocationException {
        int end = line.getOffset() + line.getLength();
        String behind = document.get(command.offset, end - command.offset);
        if (behind.stripLeading().startsWith("}")) {
            command.caretOffset = command.offset + command.text.length();
            command.shiftsCaret = false;
            command.length = behind.length() - behind.stripLeading().length();
            command.text += outer;
        }
    }

    /** How far a closing brace is indented that comes behind a line. */
    private static String closing(IDocument document, int last, String otherwise) throws BadLocationException {
        for (int i = last; i >= 0; i--) {
            String line = document.get(document.getLineOffset(i), document.getLineLength(i)).stripTrailing();
            if (!line.isEmpty()) {
                String indent = line.substring(0, line.length() - line.stripLeading().length());
                return line.endsWith("{") ? indent : indent.substring(0, Math.max(0, indent.length() - STEP.length()));
            }
        }
        return otherwise;
    }
}
