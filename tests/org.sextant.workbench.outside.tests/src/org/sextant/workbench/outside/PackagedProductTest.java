package org.sextant.workbench.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The product as it is shipped: it opens a folder, takes what is typed, and goes on where it was. */
@EnabledOnOs(OS.LINUX)
class PackagedProductTest {
    private static final String TITLE = "riverside.sextant – partnership";

    private static final int FILES = 100;
    private static final int IN_FILE = 100;

    @TempDir
    private Path folder;

    @Test
    void opensAFolderSavesWhatIsTypedAndRestoresIt() throws Exception {
        Path workspace = folder.resolve("workspace");
        Path portfolio = Files.createDirectory(folder.resolve("partnership"));
        Path file = portfolio.resolve("riverside.sextant");
        Files.writeString(file, "system Riverside { uses csif }\n");
        try (Product product = Product.start(workspace, portfolio.toString())) {
            write(product, "system Riverside { uses csif as-of 2026 }", file);
            assertEquals(0, product.leave(), product.said());
            assertEquals("", product.said());
        }
        Log.assertNothing(workspace);
        try (Product product = Product.start(workspace)) {
            write(product, "system Riverside { uses csif as-of 2027 }", file);
            assertEquals(0, product.leave(), product.said());
        }
        Log.assertNothing(workspace);
    }

    @Test
    void canBeLeftWhileItReads() throws Exception {
        Path workspace = folder.resolve("workspace");
        Path portfolio = Files.createDirectory(folder.resolve("large"));
        Files.writeString(portfolio.resolve("system.sextant"), "system Riverside { uses csif }\n");
        for (int file = 0; file < FILES; file++) {
            StringBuilder text = new StringBuilder("for Riverside\n");
            for (int each = 0; each < IN_FILE; each++) {
                text.append("activity A").append(file * IN_FILE + each)
                        .append(" \"Work\" { in csif.redesign.pathways after A1, A2  status delivering }\n");
            }
            Files.writeString(portfolio.resolve("activities-" + file + ".sextant"), text);
        }
        for (int start = 0; start < 2; start++) {
            try (Product product = Product.start(workspace, portfolio.toString())) {
                product.focus("system.sextant – large");
                assertEquals(0, product.leave(), product.said());
            }
            Log.assertNothing(workspace);
        }
    }

    /** Writes a text in place of the editor's; what is typed before the editor has the keyboard is lost, so until it is there. */
    private static void write(Product product, String text, Path file) throws Exception {
        product.focus(TITLE);
        product.repeat("the text on disk", () -> {
            Product.press("ctrl+a");
            Product.type(text);
            Product.press("ctrl+s");
            return null;
        }, () -> Files.readString(file).equals(text));
    }
}
