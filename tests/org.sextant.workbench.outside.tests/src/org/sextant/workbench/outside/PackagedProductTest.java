package org.sextant.workbench.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The product as it is shipped: it opens a folder, takes what is typed, and goes on where it was. */
@EnabledOnOs(OS.LINUX)
class PackagedProductTest {
    @TempDir
    private Path folder;

    @Test
    void opensAFolderSavesWhatIsTypedAndRestoresIt() throws Exception {
        Path workspace = folder.resolve("workspace");
        Path portfolio = Files.createDirectory(folder.resolve("partnership"));
        Path file = portfolio.resolve("riverside.sextant");
        Files.writeString(file, "system Riverside { uses csif }\n");
        try (Product product = Product.start(workspace, portfolio.toString())) {
            product.focus("riverside.sextant – partnership");
            Product.press("ctrl+End");
            Product.type("aim Home");
            Product.press("ctrl+s");
            product.waitFor("the text on disk", () -> Files.readString(file).endsWith("}\naim Home"));
            assertEquals(0, product.leave(), product.said());
            assertEquals("", product.said());
        }
        try (Product product = Product.start(workspace)) {
            product.focus("riverside.sextant – partnership");
            assertEquals(0, product.leave(), product.said());
        }
        assertNothingLogged(workspace);
    }

    private static void assertNothingLogged(Path workspace) throws IOException {
        Path log = workspace.resolve(".metadata/.log");
        assertFalse(Files.exists(log), () -> {
            try {
                return Files.readString(log);
            } catch (IOException e) {
                return e.toString();
            }
        });
    }
}
