package org.sextant.analysis.internal.rules;

import org.sextant.analysis.Detail;

/** Active activities without a measure where the framework asks for one. */
public final class MeasureNone extends Asked {
    /** Reports missing measures. */
    public MeasureNone() {
        super("measure.none", Detail.MEASURE, "add \"measure\" with what tells whether it helps");
    }
}
