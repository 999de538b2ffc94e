package org.sextant.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatTest {
    private static final String UNTIDY = "system X \"x\" {\n uses csif\n}\n";
    private static final String TIDY = "system X \"x\" {\n    uses csif\n}\n";

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("a.sextant");
        Files.writeString(file, UNTIDY);
        Files.writeString(folder.resolve("b.sextant"), "for X\n");
    }

    @Test
    void formatsFilesAndNamesThem() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Cli.Result result = Cli.sextant("format", folder.toString());
        assertEquals(0, result.status(), result.err());
        assertEquals(file + "\n1 of 2 files changed\n", result.out());
        assertEquals(TIDY, Files.readString(file));
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        try (var files = Files.list(folder)) {
            assertEquals(2, files.count(), "nothing is left over");
        }
        assertEquals("0 of 2 files changed\n", Cli.sextant("format", folder.toString()).out());
    }

    @Test
    void checksWithoutChanging() throws IOException {
        Cli.Result result = Cli.sextant("format", "--check", folder.toString());
        assertEquals(1, result.status());
        assertEquals(file + "\n1 of 2 files would change\n", result.out());
        assertEquals(UNTIDY, Files.readString(file));
        Files.writeString(file, TIDY);
        assertEquals(0, Cli.sextant("format", "--check", folder.toString()).status());
    }

    @Test
    void formatsStandardInput() {
        Cli.Result result = new Cli().input(UNTIDY).run("format", "-");
        assertEquals(0, result.status(), result.err());
        assertEquals(TIDY, result.out());
        assertEquals(1, new Cli().input(UNTIDY).run("format", "--check", "-").status());
    }

    @Test
    void keepsLineEndsAndByteOrderMark() throws IOException {
        Files.writeString(file, "\uFEFF" + UNTIDY.replace("\n", "\r\n"));
        Cli.sextant("format", file.toString());
        assertEquals("\uFEFF" + TIDY.replace("\n", "\r\n"), Files.readString(file));
    }

    @Test
    void leavesAloneWhatIsNoUtf8() throws IOException {
        byte[] latin = {'/', '/', ' ', (byte) 0xE9, '\n', ' ', 'f', 'o', 'r', ' ', 'X', '\n'};
        Files.write(file, latin);
        Cli.Result result = Cli.sextant("format", file.toString());
        assertEquals(1, result.status());
        assertTrue(result.err().contains("is left as it is: it is no UTF-8"), result.err());
        assertArrayEquals(latin, Files.readAllBytes(file));
    }
}
