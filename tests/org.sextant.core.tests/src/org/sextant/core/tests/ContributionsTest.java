package org.sextant.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.core.Contribution;
import org.sextant.core.Contributions;
import org.sextant.core.Outcome;
import org.sextant.core.PluginFailure;

class ContributionsTest {
    private static final String POINT = "org.sextant.core.findings";

    @TempDir
    Path folder;

    @Test
    void comesInAStableOrder() throws Exception {
        TestBundles bundles = new TestBundles(folder)
                .extend("org.zeta", POINT, "<finding code='b'/><finding code='a'/>")
                .extend("com.acme", POINT, "<finding code='c'/>").extend("org.sextant.x", POINT, "<finding code='d'/>")
                .extend("org.sextantish", POINT, "<finding code='e'/>");
        assertEquals(List.of("d", "c", "e", "b", "a"), read(bundles, c -> c.required("code")).items());
    }

    @Test
    void namesEachFailureAndGoesOn() throws Exception {
        TestBundles bundles = new TestBundles(folder).extend("com.acme", POINT,
                "<finding/><finding code=' '/><findng code='x'/><finding code='bug'/><finding code='deep'/>"
                        + "<finding code='good'/>");
        Contributions<String> read = read(bundles, contribution -> {
            String code = contribution.required("code");
            return switch (code) {
            case "bug" -> throw new IllegalArgumentException("a bug");
            case "deep" -> String.valueOf(Misbehaving.overflow(0));
            default -> code;
            };
        });
        assertEquals(List.of("good"), read.items());
        assertEquals(List.of("com.acme: finding has no code", "com.acme: finding has no code",
                "com.acme: findng x is unknown at org.sextant.core.findings; use finding",
                "com.acme: finding bug threw IllegalArgumentException: a bug",
                "com.acme: finding deep threw StackOverflowError"),
                read.failures().stream().map(PluginFailure::sentence).toList());
    }

    @Test
    void endsWithTheProcessOnly() throws Exception {
        TestBundles bundles = new TestBundles(folder).extend("com.acme", POINT, "<finding code='x'/>");
        assertThrows(OutOfMemoryError.class, () -> read(bundles, contribution -> {
            throw new OutOfMemoryError();
        }));
    }

    @Test
    void readsWhatIsWithin() throws Exception {
        TestBundles bundles = new TestBundles(folder).extend("com.acme", POINT,
                "<finding> some text <part a='1'/><other/><part a='2'/></finding><finding/>");
        Contributions<String> read = read(bundles, contribution -> contribution.name() + contribution.text()
                + contribution.children("part").stream().map(p -> p.attribute("a").orElse("")).toList()
                + contribution.attribute("none").isPresent());
        assertEquals(List.of("findingsome text[1, 2]false", "finding[]false"), read.items());
    }

    @Test
    void makesObjects() throws Exception {
        assertInstanceOf(Misbehaving.Good.class, create(Misbehaving.Good.class.getName()).require());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Throwing|threw IllegalStateException: no",
            "Unloadable|threw ExceptionInInitializerError", "NeedsMore|threw NoSuchMethodException",
            "WrongType|which is no java.lang.Runnable", "Missing|which is not there"})
    void throwsNothingWhenObjectsCannotBeMade(String name, String message) throws Exception {
        PluginFailure failure = create(Misbehaving.class.getName() + "$" + name).failure().orElseThrow();
        assertEquals("com.acme", failure.contributor());
        assertTrue(failure.message().contains(message), failure::message);
    }

    @Test
    void throwsNothingWhenNoClassIsNamed() throws Exception {
        assertEquals("has no class", create("").failure().orElseThrow().message());
    }

    @Test
    void saysThatThereIsNoSuchPoint() throws Exception {
        TestBundles bundles = new TestBundles(folder);
        assertThrows(IllegalStateException.class,
                () -> Contributions.read(bundles.read().registry(), "org.sextant.none", "x", c -> c));
        assertThrows(IllegalStateException.class, () -> Contributions.read(null, POINT, "x", c -> c));
    }

    private Outcome<Runnable> create(String name) throws Exception {
        TestBundles bundles = new TestBundles(folder).extend("com.acme", POINT, "<finding class='" + name + "'/>");
        Contribution contribution = read(bundles, c -> c).items().getFirst();
        return contribution.create("class", Runnable.class);
    }

    private static <T> Contributions<T> read(TestBundles bundles, Contributions.Reader<T> reader) {
        return Contributions.read(bundles.read().registry(), POINT, "finding", reader);
    }
}
