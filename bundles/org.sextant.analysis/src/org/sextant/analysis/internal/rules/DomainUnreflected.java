package org.sextant.analysis.internal.rules;

import java.util.List;
import java.util.function.Consumer;

import org.sextant.analysis.DomainConversation;
import org.sextant.analysis.Rule;
import org.sextant.analysis.Situation;
import org.sextant.analysis.internal.Say;
import org.sextant.core.Finding;

/** Relevant domains that no reflection is about. */
public final class DomainUnreflected implements Rule {
    @Override
    public void check(Situation situation, Consumer<Finding> out) {
        for (DomainConversation conversation : situation.conversations()) {
            if (conversation.relevant() && conversation.reflections().isEmpty()) {
                out.accept(situation.finding("domain.unreflected",
                        "No reflection on " + Say.title(conversation.domain())
                                + " is described yet; talk about it and add a \"reflection\" with \"on "
                                + Say.reference(conversation.domain()) + "\"",
                        situation.anchor(conversation.framework()), List.of(conversation.domain())));
            }
        }
    }
}
