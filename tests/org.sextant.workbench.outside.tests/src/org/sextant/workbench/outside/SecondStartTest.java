package org.sextant.workbench.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Starting the workbench while it is open: the folder opens in the one that is open. */
@EnabledOnOs(OS.LINUX)
class SecondStartTest {
    @TempDir
    private Path folder;

    private Path portfolio(String name) throws Exception {
        Path made = Files.createDirectory(folder.resolve(name));
        Files.writeString(made.resolve(name + ".sextant"), "system Riverside { uses csif }\n");
        return made;
    }

    @Test
    void handsTheFolderOverToTheOneThatIsOpen() throws Exception {
        Path workspace = folder.resolve("work space");
        Path address = workspace.resolve(".metadata/.plugins/org.sextant.workbench/running");
        try (Product first = Product.start(workspace, portfolio("one").toString())) {
            first.focus("one.sextant – one");
            try (Product second = Product.start(workspace, portfolio("two").toString())) {
                assertEquals(0, second.end(), second.said());
                assertEquals("", second.said());
            }
            first.focus("two.sextant – two");
            try (Product third = Product.start(workspace)) {
                assertEquals(0, third.end(), third.said());
                assertEquals("", third.said());
            }
            assertEquals(1, Product.windows());
            assertTrue(Files.exists(address));
            assertEquals(0, first.leave(), first.said());
        }
        assertFalse(Files.exists(address), "nothing leads to the one that has ended");
        assertFalse(Files.exists(workspace.resolve(".metadata/.log")), "something was logged");
    }

    @Test
    void saysSoWhenTheOneThatIsOpenDoesNotAnswer() throws Exception {
        Path workspace = folder.resolve("workspace");
        Path one = portfolio("one");
        try (Product first = Product.start(workspace, one.toString())) {
            first.focus("one.sextant – one");
            first.hold();
            try (Product second = Product.start(workspace, portfolio("two").toString())) {
                assertEquals(3, second.end(), second.said());
                assertTrue(second.said().contains("has not answered for 5 seconds"), second.said());
            } finally {
                first.goOn();
            }
            first.focus("two.sextant – two");
            first.kill();
        }
        // What a process that was killed leaves behind is in nobody's way.
        try (Product next = Product.start(workspace, one.toString())) {
            next.focus("one.sextant – one");
            assertEquals(0, next.leave(), next.said());
        }
    }

    @Test
    void saysThatAFolderIsNotThere() throws Exception {
        try (Product product = Product.start(folder.resolve("workspace"), folder.resolve("nowhere").toString())) {
            assertEquals(2, product.end());
            assertTrue(product.said().contains("nowhere is not there"), product.said());
        }
    }
}
