package org.sextant.testsupport;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/** Makes up a system that uses every construct there is for one. Declares first, so that all can refer to all. */
final class SystemMaker {
    private final Known known;
    private final Vocabulary words;
    private final int size;
    private final boolean exactly;

    SystemMaker(Known known, int size, boolean exactly) {
        this.known = known;
        this.words = known.words();
        this.size = size;
        this.exactly = exactly;
    }

    List<Statement> make() {
        List<Supplier<Statement>> made = new ArrayList<>(List.of(this::system));
        times(size / 6 + 1, () -> made.add(place("", 0)));
        times(size / 4 + 1, () -> made.add(organisation("")));
        times(size / 8 + 1, () -> made.add(named("role", this::role, "element", "party")));
        times(size / 10 + 1, () -> made.add(named("aim", this::aim, "element", "purpose")));
        times(size / 5 + 1, () -> made.add(named("goal", this::goal, "element", "purpose")));
        times(size, () -> made.add(named("activity", this::activity, "element", "activity")));
        times(size / 20 + 1, () -> made.add(adaptation()));
        times(size / 10 + 1, () -> made.add(named("reflection", this::reflection, "element")));
        times(size / 20 + 1, () -> made.add(named("plan", this::plan, "element")));
        times(1, () -> made.add(this::narrative));
        times(size / 10 + 1,
                () -> made.add(() -> Statement.of("ignore goal.none on " + known.ref("element") + because())));
        times(1, () -> made
                .add(() -> Statement.of("map " + known.ref("subject") + " to " + known.ref("subject") + because())));
        return made.stream().map(Supplier::get).toList();
    }

    private void times(int most, Runnable then) {
        for (int i = 0; i < most; i++) {
            if (exactly || words.chance(70)) {
                then.run();
            }
        }
    }

    private String because() {
        return Statement.BREAK + "because " + words.text();
    }

    private Statement system() {
        Body body = new Body("element");
        body.add("uses " + Statement.list(known.refs("framework", 2)));
        body.maybe(50, () -> "as-of " + words.date());
        body.maybe(50, () -> "population " + words.count());
        body.maybe(50, () -> "budget " + words.money());
        body.facts();
        return body.of("system " + words.heading(known.system()));
    }

    private Supplier<Statement> place(String outer, int depth) {
        String name = words.name();
        String path = known.add(outer + name, "element", "place");
        List<Supplier<Statement>> parts = new ArrayList<>();
        while (parts.size() < 3 && words.choices().next(3) == 2) {
            parts.add(depth < 2 && words.chance(40) ? place(path + '.', depth + 1) : organisation(path + '.'));
        }
        return () -> {
            Body body = new Body("place");
            body.maybe(50, () -> "population " + words.count());
            body.facts();
            parts.forEach(part -> body.add(part.get()));
            return body.of("place " + words.heading(name));
        };
    }

    private Supplier<Statement> organisation(String outer) {
        String name = words.name();
        known.add(outer + name, "element", "party", "organisation");
        return () -> {
            Body body = new Body("element");
            body.maybe(50, () -> "kind " + words.kind());
            body.refs(20, "at", "place");
            body.refs(20, "members", "organisation");
            body.facts();
            return body.of("organisation " + words.heading(name));
        };
    }

    private interface Making {
        Statement make(String name);
    }

    private Supplier<Statement> named(String keyword, Making making, String... kinds) {
        String name = words.name();
        known.add(name, kinds);
        return () -> making.make(keyword + ' ' + words.heading(name));
    }

    private Statement role(String heading) {
        return new Body("element").refs(50, "held-by", "organisation").refs(30, "remit", "part").of(heading);
    }

    private Statement aim(String heading) {
        return new Body("element").measures().of(heading);
    }

    private Statement goal(String heading) {
        return new Body("element").refs(50, "towards", "purpose").refs(30, "at", "place")
                .maybe(30, () -> "by " + words.date()).measures().of(heading);
    }

    private Statement activity(String heading) {
        Body body = new Body("element").refs(80, "in", "subject").refs(40, "at", "place").ref(60, "lead", "party");
        body.maybe(40, () -> "level " + words.level()).with();
        body.refs(20, "part-of", "activity").refs(20, "overseen-by", "party").refs(40, "towards", "purpose");
        body.maybe(20, () -> "voices " + words.texts());
        body.maybe(70, () -> "status " + Statement.list(words.some(3, words::status)));
        body.maybe(30, () -> "from " + words.date()).maybe(30, () -> "to " + words.date());
        body.maybe(20, () -> "method " + words.texts()).maybe(20, () -> "effort " + words.effort());
        body.maybe(20, () -> "cost " + words.money()
                + (known.has("party") && words.chance(50) ? " by " + known.ref("party") : ""));
        body.measures().maybe(20, () -> "result " + words.paragraphs());
        body.refs(20, "after", "activity").refs(10, "origin", "place").maybe(10, () -> "learns-from " + words.texts());
        return body.of(heading);
    }

    private Supplier<Statement> adaptation() {
        String framework = known.path("framework");
        String domain = known.path("domain");
        String path = domain.substring(domain.indexOf('.') + 1) + '.' + words.name();
        boolean own = domain.startsWith(framework + '.');
        if (own) {
            known.addToFramework(framework + '.' + path, "element", "subject");
        }
        return () -> {
            Body body = new Body("none");
            if (own) {
                body.add(new Statement("activity-kind " + words.heading(path),
                        words.chance(50) ? Common.of(words) : null));
                body.maybe(40, () -> "not-relevant " + domain.substring(domain.indexOf('.') + 1) + because());
            }
            body.maybe(40, () -> "not-relevant " + known.ref("subject") + because());
            body.maybe(40, () -> "covered-when activities >= 1," + Statement.BREAK + "organisations >= 3");
            return body.of("adapt " + framework);
        };
    }

    private Statement reflection(String heading) {
        Body body = new Body("element").refs(70, "on", "element").maybe(50, () -> "held " + words.date());
        body.parties(50, "by").maybe(50, () -> "level " + words.level());
        body.maybe(40, () -> known.path("prompt") + ' ' + words.paragraphs());
        body.maybe(40, () -> known.path("prompt") + ' ' + words.paragraphs());
        body.maybe(40, () -> "answer " + known.path("question") + ' ' + words.paragraphs());
        return body.of(heading);
    }

    private Statement plan(String heading) {
        Body body = new Body("element");
        for (int i = words.choices().next(3); i > 0; i--) {
            body.add(opportunity());
        }
        body.maybe(40, () -> "let-go " + words.text() + because());
        return body.of(heading);
    }

    private Statement opportunity() {
        Body body = new Body("element").refs(60, "addresses", "element").ref(50, "lead", "party").with();
        body.maybe(40, () -> "horizon " + words.horizon()).maybe(40, () -> "control " + words.control());
        body.maybe(40, () -> "outcome " + words.texts()).refs(30, "answer", "action");
        for (int i = words.choices().next(3); i > 0; i--) {
            Body step = new Body("none").ref(50, "lead", "party").maybe(50, () -> "by " + words.date());
            body.add(step.maybe(30, () -> "done " + words.date()).of("step " + words.text()));
        }
        return body.of("opportunity " + words.heading(words.plainName()));
    }

    private Statement narrative() {
        return new Body("none").maybe(80, () -> known.path("prompt") + ' ' + words.paragraphs()).of("narrative");
    }

    /** Gathers an element's properties, in any order. */
    private final class Body {
        private final List<Statement> all;

        Body(String kind) {
            all = new ArrayList<>(kind.equals("none") ? List.of() : Common.of(words));
        }

        void add(String statement) {
            all.add(Statement.of(statement));
        }

        void add(Statement statement) {
            all.add(statement);
        }

        Body maybe(int inHundred, Supplier<String> statement) {
            if (words.chance(inHundred)) {
                add(statement.get());
            }
            return this;
        }

        Body ref(int inHundred, String keyword, String kind) {
            return known.has(kind) ? maybe(inHundred, () -> keyword + ' ' + known.ref(kind)) : this;
        }

        Body refs(int inHundred, String keyword, String kind) {
            return known.has(kind) ? maybe(inHundred, () -> keyword + ' ' + Statement.list(known.refs(kind, 3))) : this;
        }

        Body with() {
            return parties(30, "with");
        }

        Body parties(int inHundred, String keyword) {
            return known.has("party")
                    ? maybe(inHundred, () -> keyword + ' ' + Statement.list(words.some(3,
                            () -> words.chance(30) ? words.text() : known.ref("party"))))
                    : maybe(inHundred, () -> keyword + ' ' + words.texts());
        }

        void facts() {
            if (words.chance(20)) {
                String value = words.one(List.of(words.figure(), words.text(), ""));
                add(new Statement("fact " + words.text() + ' ' + value,
                        List.of(Statement.of("source " + words.source()),
                                Statement.of("note " + words.text()))));
            }
        }

        Body measures() {
            if (words.chance(20)) {
                Body body = new Body("element");
                body.maybe(50, () -> "unit " + words.unit()).maybe(50, () -> "baseline " + words.figure());
                body.maybe(50, () -> "target " + words.figure() + " by " + words.date());
                body.maybe(50, () -> "reached " + words.figure() + " at " + words.date());
                body.maybe(50, () -> "change " + words.figure());
                add(body.of("measure " + words.heading(words.plainName())));
            }
            return this;
        }

        Statement of(String heading) {
            for (int i = all.size() - 1; i > 0; i--) {
                Collections.swap(all, i, i - words.choices().next(i + 1));
            }
            return new Statement(heading, all.isEmpty() ? null : all);
        }
    }
}
