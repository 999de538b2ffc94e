package org.sextant.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.Callable;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.sextant.dsl.ide.BulkFix;
import org.sextant.dsl.ide.Edit;
import org.sextant.dsl.ide.Fix;
import org.sextant.dsl.ide.Renaming;
import org.sextant.dsl.ide.Snapshot;

/** Where there is much of something in one file, work on it takes seconds, not minutes, whatever else the machine does. */
class ManyTest {
    private static final int MANY = 20_000;
    private static final long MOST_NS = 5_000_000_000L;
    private static final int TIMES = 4;

    private String text;
    private Snapshot snapshot;
    private long reading;

    private void read(String lead) throws Exception {
        StringBuilder all = new StringBuilder("system S { uses csif }\norganisation Trust { kind provider }\n"
                + "activity A { with Hospitals }\n");
        for (int i = 0; i < MANY; i++) {
            all.append("activity B").append(i).append(" { lead ").append(lead).append(" }\n");
        }
        text = all.toString();
        Fixture.snapshot("system T { uses csif }\n");
        long began = System.nanoTime();
        snapshot = Fixture.snapshot(text);
        reading = System.nanoTime() - began;
    }

    private <T> T quickly(Callable<T> work) throws Exception {
        long began = System.nanoTime();
        T result = work.call();
        long took = System.nanoTime() - began;
        assertTrue(took < MOST_NS + TIMES * reading, took / 1_000_000 + " ms; reading took " + reading / 1_000_000);
        return result;
    }

    @Test
    void renamesQuickly() throws Exception {
        read("Trust");
        // The name stands somewhere, so that it is tried first.
        Edit edit = quickly(() -> Renaming.at(snapshot, Fixture.uri("1.sextant"), text.indexOf("Trust"))
                .edit("Hospitals", new NullProgressMonitor()));
        assertEquals(MANY + 1, edit.files().getFirst().changes().size());
    }

    @Test
    void repairsQuickly() throws Exception {
        read("Trsut");
        Fix fix = quickly(
                () -> BulkFix.of(snapshot, "reference.unresolved", file -> true, new NullProgressMonitor()));
        assertEquals(MANY, fix.edit().files().getFirst().changes().size());
    }
}
