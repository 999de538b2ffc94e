package org.sextant.cli.internal.commands;

import org.sextant.cli.internal.Arguments;
import org.sextant.cli.internal.Command;
import org.sextant.cli.internal.Console;
import org.sextant.cli.internal.Options;
import org.sextant.cli.internal.Session;
import org.sextant.cli.internal.Status;
import org.sextant.cli.internal.UsageException;
import org.sextant.cli.internal.text.ExplainText;
import org.sextant.core.FindingKind;
import org.sextant.core.FindingKinds;
import org.sextant.core.Suggestions;

/** <code>sextant explain</code>. */
final class ExplainCommand implements Command {
    @Override
    public Options options() {
        return new Options("explain",
                "Explains a finding's code: what it means, why it is said, what to do, and where the"
                        + " rule comes from. Without a code, lists all.")
                .takes("CODE", "A code, as check writes it.")
                .examples("sextant explain lead.none");
    }

    @Override
    public boolean reads() {
        return false;
    }

    @Override
    public int run(Arguments arguments, Console console) {
        FindingKinds kinds = Session.plugins(console).kinds();
        ExplainText text = new ExplainText(console.out(), console.style(), console.isOnTerminal());
        if (arguments.rest().isEmpty()) {
            text.list(kinds);
            return Status.OK;
        }
        String code = arguments.rest().getFirst();
        FindingKind kind = kinds.find(code).orElse(null);
        if (kind == null) {
            String question = Suggestions.question(code, kinds.all().stream().map(FindingKind::code).toList());
            throw new UsageException("no finding has the code " + code
                    + (question.isEmpty() ? "; sextant explain lists all" : question));
        }
        text.write(kind);
        return Status.OK;
    }
}
