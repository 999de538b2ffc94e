package org.sextant.dsl.internal.syntax;

import org.jspecify.annotations.Nullable;

/** An open block. */
final class Frame {
    /** What it may hold. */
    final Block block;
    /** Its opening brace. */
    final SextantToken opener;
    /** How far the line is indented on which its statement begins. */
    final int indent;
    /** How far its first whole line is indented; -1 while there is none. */
    int bodyIndent = -1;
    /** Whether something of it stands on the line of its opening brace. */
    boolean inline;
    /** Whether indentation alone shows it, and ends it. */
    boolean implied;
    /** How many closing braces are to come whose blocks within it have ended without them. */
    int spare;
    /** Whether it has ended before statements of the top level, which stand in it; null while none was met. */
    @Nullable
    Boolean ended;

    Frame(Block block, SextantToken opener) {
        this.block = block;
        this.opener = opener;
        indent = opener.indent();
    }

    /** Whether its layout shows where it ends: it goes on deeper than its opening line, or on that line itself. */
    boolean showsItsEnd() {
        return inline || bodyIndent > indent;
    }
}
