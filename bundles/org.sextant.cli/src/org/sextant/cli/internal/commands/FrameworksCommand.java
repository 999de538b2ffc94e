package org.sextant.cli.internal.commands;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.sextant.cli.internal.Arguments;
import org.sextant.cli.internal.Command;
import org.sextant.cli.internal.Console;
import org.sextant.cli.internal.Options;
import org.sextant.cli.internal.Session;
import org.sextant.cli.internal.Status;
import org.sextant.cli.internal.UsageException;
import org.sextant.cli.internal.data.FrameworkJson;
import org.sextant.cli.internal.text.FrameworkText;
import org.sextant.core.FrameworkContribution;
import org.sextant.core.FrameworkContributions;
import org.sextant.core.Suggestions;
import org.sextant.core.Words;
import org.sextant.dsl.SextantLanguage;
import org.sextant.model.Framework;
import org.sextant.model.Statement;

/** <code>sextant frameworks</code>. */
final class FrameworksCommand implements Command {
    private static final String FORMAT = "--format";

    @Override
    public Options options() {
        return new Options("frameworks", "Lists the frameworks that are installed, or shows what one consists of.")
                .takes("NAME", "A framework's name, as after uses.")
                .choice(FORMAT, List.of("text", "json"), "How to write it.")
                .examples("sextant frameworks", "sextant frameworks csif");
    }

    @Override
    public int run(Arguments arguments, Console console) {
        FrameworkContributions all = Session.plugins(console).frameworks();
        String name = arguments.rest().isEmpty() ? null : arguments.rest().getFirst();
        List<FrameworkContribution> wanted = name == null ? all.all() : all.find(name).stream().toList();
        if (name != null && wanted.isEmpty()) {
            List<String> names = all.all().stream().map(FrameworkContribution::id).toList();
            String question = Suggestions.question(name, names);
            throw new UsageException("no framework that is installed is called " + name
                    + (question.isEmpty() ? "; there is " + Words.list(names) : question));
        }
        ResourceSet set = SextantLanguage.get().newFiles();
        Map<FrameworkContribution, Framework> read = new LinkedHashMap<>();
        int status = Status.OK;
        for (FrameworkContribution each : wanted) {
            try {
                read.put(each, read(set, each));
            } catch (IOException e) {
                console.say("cannot read framework " + each.id() + ": " + e.getMessage());
                status = Status.USAGE;
            }
        }
        if (arguments.chooses(FORMAT, "json")) {
            new FrameworkJson(console.data()).write(read);
        } else {
            FrameworkText text = new FrameworkText(console.out(), console.style());
            read.forEach((from, framework) -> {
                if (name == null) {
                    text.line(from, framework);
                } else {
                    text.write(framework);
                }
            });
        }
        return status;
    }

    private static Framework read(ResourceSet set, FrameworkContribution from) throws IOException {
        for (Statement statement : SextantLanguage.get().read(set, from.uri(), from.text()).document()
                .getStatements()) {
            if (statement instanceof Framework framework && from.id().equals(framework.getName())) {
                return framework;
            }
        }
        throw new IOException(from.path() + " of " + from.contributor() + " has no framework of that name");
    }
}
