package org.sextant.portfolio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.sextant.analysis.AnalysisOptions;
import org.sextant.dsl.Link;
import org.sextant.dsl.Names;
import org.sextant.dsl.SextantResource;
import org.sextant.model.Element;
import org.sextant.portfolio.Portfolio;
import org.sextant.portfolio.PortfolioLoader;
import org.sextant.portfolio.Sources;
import org.sextant.testsupport.Choices;
import org.sextant.testsupport.Gen;
import org.sextant.testsupport.Mutations;
import org.sextant.testsupport.Portfolios;
import org.sextant.testsupport.Property;

/** A portfolio that is read again while it is written says what it would say if it was read for the first time. */
class ReloadTest {
    private static final int RUNS = 25;
    private static final int ACTIVITIES = 12;
    private static final int IN_FILE = 3;
    private static final int STEPS = 8;
    private static final int CHANGES = 300;
    private static final int MOST_ASKED = 29;

    private static final String SYSTEM = "system North { uses csif }\norganisation Trust \"The trust\"\n";
    private static final String WORK = "for North\nactivity A { lead Trust in csif.vision }\n"
            + "activity B { with Trust, Council after A }\n";

    /** A folder, state by state. */
    private static Gen<List<Map<String, String>>> edits() {
        return choices -> {
            List<Map<String, String>> states = new ArrayList<>();
            states.add(Portfolios.folder(ACTIVITIES, IN_FILE).from(choices));
            while (states.size() < STEPS) {
                states.add(edited(states, choices));
            }
            return states;
        };
    }

    private static Map<String, String> edited(List<Map<String, String>> states, Choices choices) {
        Map<String, String> files = new LinkedHashMap<>(states.getLast());
        int kind = choices.next(10);
        if (kind == 0) {
            return states.get(choices.next(states.size()));
        }
        if (files.isEmpty()) {
            return states.getFirst();
        }
        String name = List.copyOf(files.keySet()).get(choices.next(files.size()));
        if (kind == 1) {
            files.remove(name);
        } else {
            String text = files.get(name);
            int lines = (int) text.lines().count();
            List<Mutations.Mutation> possible = lines == 0 ? List.of() : Mutations.of(text, 1 + choices.next(lines));
            if (!possible.isEmpty()) {
                files.put(name, possible.get(choices.next(possible.size())).text());
            }
        }
        return files;
    }

    private static Portfolio reload(Portfolio before, Sources sources) {
        return new PortfolioLoader(Installed.PLUGINS).reload(before, sources, AnalysisOptions.on(Installed.TODAY),
                new NullProgressMonitor());
    }

    @Test
    void anyEditsGiveWhatAFirstReadingGives() {
        Property.check("reloading-is-loading", edits(), RUNS, states -> {
            Portfolio portfolio = Installed.load(InMemory.of(states.getFirst()));
            for (Map<String, String> files : states.subList(1, states.size())) {
                portfolio = reload(portfolio, InMemory.of(files));
                assertEquals(all(Installed.load(InMemory.of(files))), all(portfolio));
                assertOfThisReading(portfolio);
            }
        });
    }

    /** As when people go on typing: what was begun for an earlier text is given up somewhere on the way. */
    @Test
    void readingsThatWereStoppedLeaveNothingBehind() {
        Property.check("stopping-leaves-nothing", edits(), RUNS, states -> {
            Portfolio portfolio = Installed.load(InMemory.of(states.getFirst()));
            int asked = 0;
            for (int i = 1; i + 1 < states.size(); i += 2) {
                stop(portfolio, InMemory.of(states.get(i)), ++asked * asked % MOST_ASKED);
                Map<String, String> files = states.get(i + 1);
                portfolio = reload(portfolio, InMemory.of(files));
                assertEquals(all(Installed.load(InMemory.of(files))), all(portfolio));
                assertOfThisReading(portfolio);
            }
        });
    }

    private static void stop(Portfolio before, Sources sources, int after) {
        AtomicInteger asked = new AtomicInteger();
        NullProgressMonitor monitor = new NullProgressMonitor() {
            @Override
            public boolean isCanceled() {
                return asked.incrementAndGet() > after;
            }
        };
        assertThrows(OperationCanceledException.class, () -> new PortfolioLoader(Installed.PLUGINS).reload(before,
                sources, AnalysisOptions.on(Installed.TODAY), monitor));
    }

    private static String all(Portfolio portfolio) {
        return Stream.of(Stream.of(Meaning.inWords(portfolio)), portfolio.findings().stream().map(
                each -> each.location() + " " + each.finding().code() + " " + each.finding().message()),
                portfolio.files().stream().flatMap(file -> file.links().stream()).map(ReloadTest::link))
                .flatMap(each -> each).collect(Collectors.joining("\n"));
    }

    private static String link(Link link) {
        Object said = link.source().eGet(link.reference());
        List<?> targets = said instanceof List<?> list ? list : said == null ? List.of() : List.of(said);
        return link.text() + " at " + link.offset() + " is " + element(link.target()) + " of "
                + targets.stream().map(ReloadTest::element).toList();
    }

    private static String element(Object element) {
        return element == null ? "nothing"
                : ((Element) element).eClass().getName() + ' ' + Names.path((Element) element);
    }

    /** Nothing refers to what a file said before. */
    private static void assertOfThisReading(Portfolio portfolio) {
        List<SextantResource> files = new ArrayList<>(portfolio.files());
        portfolio.frameworks().forEach(each -> files.add((SextantResource) each.eResource()));
        for (SextantResource file : portfolio.files()) {
            for (TreeIterator<EObject> all = file.getAllContents(); all.hasNext();) {
                EObject object = all.next();
                object.eCrossReferences().forEach(target -> assertTrue(files.contains(target.eResource()),
                        () -> object + " refers to " + target + ", which is gone"));
            }
        }
    }

    private static Sources folder(String system) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("system.sextant", system);
        files.put("work.sextant", WORK);
        return InMemory.of(files);
    }

    @Test
    void whatDidNotChangeIsNotReadAgain() {
        Portfolio before = Installed.load(folder(SYSTEM));
        Portfolio after = reload(before, folder(SYSTEM + "organisation Council\n"));
        assertNotSame(before.files().getFirst(), after.files().getFirst());
        assertSame(before.files().getLast(), after.files().getLast());
        assertSame(before.frameworks().getFirst(), after.frameworks().getFirst());
    }

    @Test
    void itMayBeReadWhileItIsReadAgain() {
        Portfolio first = Installed.load(folder(SYSTEM));
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<Integer> reading = CompletableFuture.supplyAsync(() -> {
            int seen = 0;
            while (!done.get() || seen == 0) {
                for (Link link : first.files().getLast().links()) {
                    if (link.source().eGet(link.reference()) instanceof List<?> targets) {
                        for (Object target : targets) {
                            seen += target == null ? 0 : 1;
                        }
                    }
                }
            }
            return seen;
        });
        Portfolio portfolio = first;
        for (int i = 0; i < CHANGES; i++) {
            portfolio = reload(portfolio, folder(SYSTEM + (i % 2 == 0 ? "organisation Council\n" : "// none\n")));
        }
        done.set(true);
        assertTrue(reading.join() > 0);
    }
}
