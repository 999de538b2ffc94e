package org.sextant.testsupport;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Makes up a framework that uses every construct there is for one. */
final class FrameworkMaker {
    private final Known known;
    private final Vocabulary words;
    private final String name;
    private final List<String> domains = new ArrayList<>();
    private final List<String> groups = new ArrayList<>();

    FrameworkMaker(Known known, String name) {
        this.known = known;
        this.words = known.words();
        this.name = name;
    }

    Statement make() {
        known.addToFramework(name, "element", "part", "framework");
        List<Statement> body = new ArrayList<>();
        body.add(version());
        maybe(body, 30, () -> Statement.of("source-licence " + words.text()));
        maybe(body, 30, () -> Statement.of("audience " + words.texts()));
        maybe(body, 30, () -> new Statement("terms", List.of(Statement.of("group " + words.text()),
                Statement.of("domain " + words.text()), Statement.of("status " + words.text()))));
        maybe(body, 30, () -> Statement.of("covered-when activities >= 1," + Statement.BREAK + "organisations >= 2"));
        maybe(body, 30, () -> Statement.of("balance-when share >= 70%, effort"));
        for (int i = words.choices().next(2); i >= 0; i--) {
            body.add(group());
        }
        body.add(domain(""));
        body.add(domain(""));
        body.add(prompt("prompt", "happening"));
        body.add(prompt("prompt", "change"));
        maybe(body, 50, () -> part("pledge", "", List.of()));
        body.add(exercise());
        maybe(body, 50, this::way);
        maybe(body, 50, this::balance);
        maybe(body, 50, () -> Statement
                .of("asks " + words.one(List.of("measure", "voices")) + " in " + Statement.list(domains)));
        body.addAll(common());
        return new Statement("framework " + words.heading(name), body);
    }

    private Statement version() {
        if (!words.chance(40)) {
            return Statement.of("version " + words.one(List.of("2026", "\"2.1\"", "2024-05")));
        }
        return new Statement("version 2026 replaces 2024", List.of(Statement.of("story to narrative"),
                Statement.of("vision.story to vision.narrative")));
    }

    private Statement group() {
        String group = words.plainName();
        groups.add(group);
        known.addToFramework(name + '.' + group, "element", "part");
        List<Statement> body = new ArrayList<>(List.of(domain("")));
        maybe(body, 50, () -> domain(""));
        body.addAll(described());
        return new Statement("group " + words.heading(group), body);
    }

    private Statement domain(String outer) {
        String domain = words.plainName();
        domains.add(domain);
        String path = outer + domain;
        known.addToFramework(name + '.' + path, "element", "part", "subject", "domain");
        List<Statement> body = new ArrayList<>();
        for (int i = words.choices().next(3); i >= 0; i--) {
            body.add(mode(path));
        }
        maybe(body, 50, () -> action(path));
        maybe(body, 30, () -> part("activity-kind", path, List.of("subject")));
        body.add(question(path));
        body.addAll(described());
        return new Statement("domain " + words.heading(domain), body);
    }

    private Statement mode(String domain) {
        String path = domain + '.' + words.name();
        known.addToFramework(name + '.' + path, "element", "part", "subject", "mode");
        String heading = "mode " + words.heading(path.substring(path.lastIndexOf('.') + 1));
        if (words.chance(20)) {
            return Statement.of(heading);
        }
        List<Statement> body = new ArrayList<>();
        maybe(body, 20, () -> part("activity-kind", path, List.of("subject")));
        maybe(body, 20, () -> question(path));
        body.addAll(described());
        return new Statement(heading, body);
    }

    private Statement action(String domain) {
        List<Statement> more = new ArrayList<>();
        maybe(more, 50, () -> Statement.of("horizon " + words.horizon()));
        maybe(more, 50, () -> Statement.of("bodies " + words.texts()));
        maybe(more, 50, () -> Statement.of("outcome " + words.texts()));
        maybe(more, 50, () -> Statement.of("step " + words.text()));
        Statement made = part("action", domain, List.of("subject", "action"));
        more.addAll(made.body());
        return new Statement(made.words(), more);
    }

    private Statement question(String outer) {
        String question = words.plainName();
        known.addToFramework(name + '.' + outer + '.' + question, "element", "question");
        return Statement.of("question " + words.heading(question));
    }

    private Statement prompt(String keyword, String prompt) {
        known.addToFramework(prompt, "prompt");
        return Statement.of(keyword + ' ' + words.heading(prompt));
    }

    private Statement part(String keyword, String outer, List<String> kinds) {
        String part = words.name();
        String path = outer.isEmpty() ? part : outer + '.' + part;
        List<String> all = new ArrayList<>(List.of("element", "part"));
        all.addAll(kinds);
        known.addToFramework(name + '.' + path, all.toArray(String[]::new));
        return new Statement(keyword + ' ' + words.heading(part), described());
    }

    private Statement exercise() {
        String exercise = words.plainName();
        known.addToFramework(name + '.' + exercise, "element", "part", "exercise");
        List<Statement> body = new ArrayList<>(List.of(Statement.of("minutes " + words.figure())));
        List<Statement> step = List.of(Statement.of("minutes 5"), Statement.of("prompt " + words.text()));
        body.add(new Statement("step " + words.text(), words.chance(70) ? step : null));
        maybe(body, 50, () -> Statement.of("prompt " + words.heading(words.plainName())));
        body.addAll(common());
        return new Statement("exercise " + words.heading(exercise), body);
    }

    private Statement way() {
        String way = words.plainName();
        known.addToFramework(name + '.' + way, "element", "part");
        List<Statement> body = new ArrayList<>(
                List.of(Statement.of("exercises " + Statement.list(known.refs("exercise", 2)))));
        body.addAll(common());
        return new Statement("way " + words.heading(way), body);
    }

    private Statement balance() {
        List<Statement> body = domains.stream()
                .map(domain -> Statement.of("only " + domain + " expect " + words.paragraphs())).toList();
        return new Statement("balance " + words.one(groups), body);
    }

    private List<Statement> common() {
        List<Statement> body = new ArrayList<>(Common.of(words));
        maybe(body, 50, () -> Statement.of("summary " + words.paragraphs()));
        return body;
    }

    private List<Statement> described() {
        List<Statement> body = common();
        maybe(body, 30, () -> Statement.of("provenance " + words.text()));
        return body;
    }

    private void maybe(List<Statement> body, int inHundred, Supplier<Statement> statement) {
        if (words.chance(inHundred)) {
            body.add(statement.get());
        }
    }
}
