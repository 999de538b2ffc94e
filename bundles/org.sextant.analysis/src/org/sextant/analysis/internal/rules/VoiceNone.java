package org.sextant.analysis.internal.rules;

import org.sextant.analysis.Detail;

/** Active activities without voices of people with lived experience where the framework asks for them. */
public final class VoiceNone extends Asked {
    /** Reports missing voices. */
    public VoiceNone() {
        super("voice.none", Detail.VOICES, "add \"voices\" with who takes part");
    }
}
