package org.sextant.analysis.internal.rules;

import java.util.List;
import java.util.function.Consumer;

import org.sextant.analysis.DomainConversation;
import org.sextant.analysis.Rule;
import org.sextant.analysis.Situation;
import org.sextant.analysis.internal.Say;
import org.sextant.core.Finding;

/** Questions of relevant domains and modes that no reflection answers. */
public final class QuestionUnanswered implements Rule {
    @Override
    public void check(Situation situation, Consumer<Finding> out) {
        for (DomainConversation conversation : situation.conversations()) {
            if (conversation.relevant()) {
                conversation.questions().stream().filter(asked -> asked.answers().isEmpty())
                        .forEach(asked -> out.accept(finding(situation, conversation, asked)));
            }
        }
    }

    private static Finding finding(Situation situation, DomainConversation conversation,
            DomainConversation.Asked asked) {
        String name = asked.question().getName() == null ? "" : " " + asked.question().getName();
        return situation.finding("question.unanswered",
                "A question of " + Say.title(asked.about()) + " is still to be talked about: \""
                        + Say.title(asked.question()) + "\"; add \"answer" + name + "\" to a reflection",
                situation.anchor(conversation.framework()), List.of(asked.about(), asked.question()));
    }
}
