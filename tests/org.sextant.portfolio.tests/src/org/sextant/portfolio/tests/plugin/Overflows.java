package org.sextant.portfolio.tests.plugin;

import java.util.function.Consumer;

import org.sextant.analysis.Rule;
import org.sextant.analysis.Situation;
import org.sextant.core.Finding;

/** Calls itself until the stack is full. */
public final class Overflows implements Rule {
    @Override
    public void check(Situation situation, Consumer<Finding> out) {
        check(situation, out.andThen(each -> check(situation, out)));
    }
}
