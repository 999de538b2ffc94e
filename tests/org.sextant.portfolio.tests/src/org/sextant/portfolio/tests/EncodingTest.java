package org.sextant.portfolio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sextant.core.Finding;
import org.sextant.model.Organisation;
import org.sextant.portfolio.Located;
import org.sextant.portfolio.Location;
import org.sextant.portfolio.Portfolio;
import org.sextant.portfolio.Sources;
import org.sextant.portfolio.Undecoded;

/** Files as editors and file systems leave them. */
class EncodingTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String MARK = "\uFEFF";
    private static final String TWO_FAULTS = "system R { usess csif }\n\norganisation A {\n    kind no-kind\n}\n";
    private static final List<String> PLACES = List.of("a.sextant:1:12 property.unknown", "a.sextant:4:10 value.range");

    @TempDir
    private Path temp;
    private Folder folder;

    @BeforeEach
    void begin() {
        folder = new Folder(temp);
    }

    @Test
    void plainUtf8() {
        assertEquals(PLACES, folder.with("a.sextant", TWO_FAULTS).wrong());
    }

    @Test
    void byteOrderMarkCountsAsNoColumn() {
        assertEquals(PLACES, folder.with("a.sextant", MARK + TWO_FAULTS).wrong());
    }

    @Test
    void windowsAndOldMacLineEndsCountAsLinesToo() {
        assertEquals(PLACES, folder.with("a.sextant", TWO_FAULTS.replace("\n", "\r\n")).wrong());
        assertEquals(PLACES, folder.with("a.sextant", TWO_FAULTS.replace('\n', '\r')).wrong());
    }

    @Test
    void lastLineNeedsNoEnd() {
        assertEquals(PLACES, folder.with("a.sextant", TWO_FAULTS.stripTrailing()).wrong());
    }

    @Test
    void columnsCountCharactersAsPeopleDo() {
        folder.with("a.sextant", "system R \"\uD83D\uDC4D\uD83D\uDC4D caf\u00E9\" { usess csif }\n");
        Located found = folder.load().findings().getFirst();
        // the offset counts the two halves of either hand; the column does not
        assertEquals("a.sextant:1:22", folder.place(found.location()));
        assertEquals(23, found.location().offset());
        assertEquals(5, found.location().length());
        assertEquals(27, found.location().endColumn());
        assertEquals(1, found.location().endLine());
    }

    @Test
    void whatIsNoUtf8IsReportedAtItsPlaceAndTheRestIsRead() {
        Portfolio read = folder.with("a.sextant", latin1("""
            system R { uses csif }
            organisation A "Caf\u00E9" { kind provider }
            organisation B "B" { kind provider }
            """)).load();
        assertEquals(List.of("a.sextant:2:20 encoding.invalid"), folder.wrong(read));
        List<Organisation> organisations = read.systems().getFirst().organisations();
        assertEquals(List.of("Caf\uFFFD", "B"), organisations.stream().map(Organisation::getTitle).toList());
    }

    @Test
    void runOfBadBytesIsOneFinding() {
        folder.with("a.sextant", latin1("""
            system R "\u00E9\u00E8\u00EA x \u00E9" { uses csif }
            // \u00FC
            """));
        assertEquals(List.of("a.sextant:1:11 encoding.invalid", "a.sextant:1:17 encoding.invalid",
                "a.sextant:2:4 encoding.invalid"), folder.wrong());
    }

    @Test
    void whatStandsThereInWindows1252IsNamed() {
        Portfolio read = folder.with("a.sextant",
                "system R \"\u00A35 caf\u00E9\" { uses csif }\n// it\u2019s \u20AC\u00A3\n".getBytes(WINDOWS)).load();
        assertEquals(
                Stream.of("\u00A3", "\u00E9", "\u2019", "\u20AC\u00A3")
                        .map(each -> "this is no UTF-8, but \"" + each
                                + "\" in Windows-1252; open the file as Windows-1252 and save it as UTF-8")
                        .toList(),
                messages(read));
        assertEquals(List.of("\u00A3", "\u00E9", "\u2019", "\u20AC", "\u00A3"), windows(read));
    }

    @Test
    void whatIsUtf8BesideIsLeftAsItIs() {
        Portfolio read = folder.with("a.sextant", join("system R \"caf\u00E9 ".getBytes(StandardCharsets.UTF_8),
                "\u00A35\" { uses csif }\n".getBytes(WINDOWS))).load();
        assertEquals("caf\u00E9 \uFFFD5", read.systems().getFirst().system().getTitle());
        assertEquals(List.of("\u00A3"), windows(read));
    }

    @Test
    void whatIsNoTextIsNotReadAsWindows1252() {
        byte[] system = "system R { uses csif }\n// ".getBytes(StandardCharsets.UTF_8);
        for (byte[] rest : List.of(new byte[]{(byte) 0xE9, 0}, new byte[]{(byte) 0xE9, 7}, new byte[]{(byte) 0x81})) {
            Portfolio read = folder.with("a.sextant", join(system, rest)).load();
            assertEquals(List.of(""), windows(read), Arrays.toString(rest));
            assertTrue(
                    messages(read).contains("this is no UTF-8; save the file as UTF-8 and write this character again"),
                    () -> messages(read).toString());
        }
    }

    @Test
    void editedTextKnowsWhatItsFileSays() {
        Sources file = folder.with("a.sextant", "system R \"\u00A35 caf\u00E9\" { uses csif }\n".getBytes(WINDOWS))
                .load().sources();
        URI uri = file.texts().getFirst().uri();
        String text = file.texts().getFirst().text();
        assertEquals(List.of("10 \u00A3", "16 \u00E9"), lost(file.with(Map.of(uri, text + "// more\n"))));
        assertEquals(List.of("20 \u00A3", "26 \u00E9"), lost(file.with(Map.of(uri, "// more \u00E9\n" + text))));
        // Which of the two is left, or which is now the first, cannot be told.
        assertEquals(List.of("15 "), lost(file.with(Map.of(uri, text.replaceFirst("\uFFFD", "")))));
        assertEquals(List.of("13 ", "15 "),
                lost(file.with(Map.of(uri, text.replace("\uFFFD5 caf\uFFFD", "caf\uFFFD \uFFFD5")))));
    }

    private static List<String> lost(Sources sources) {
        return sources.texts().getFirst().invalid().stream().map(each -> each.offset() + " " + each.windows()).toList();
    }

    private static List<String> windows(Portfolio read) {
        return read.sources().texts().getFirst().invalid().stream().map(Undecoded::windows).toList();
    }

    private static List<String> messages(Portfolio read) {
        return read.findings().stream().map(each -> each.finding())
                .filter(each -> each.code().equals("encoding.invalid"))
                .map(Finding::message).toList();
    }

    @Test
    void characterThatTheFileBreaksOffInIsReported() {
        byte[] whole = "system R { uses csif }\n// caf\u00E9".getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(whole, whole.length - 1);
        assertEquals(List.of("a.sextant:2:7 encoding.invalid"), folder.with("a.sextant", cut).wrong());
    }

    @Test
    void halvesOfCharactersAndOverlongFormsAreNoUtf8() {
        byte[] surrogate = {(byte) 0xED, (byte) 0xA0, (byte) 0x80};
        byte[] overlong = {(byte) 0xC0, (byte) 0xAF};
        folder.with("a.sextant", join("system R { uses csif }\n// ".getBytes(StandardCharsets.UTF_8), surrogate,
                "\n// ".getBytes(StandardCharsets.UTF_8), overlong));
        assertEquals(List.of("a.sextant:2:4 encoding.invalid", "a.sextant:3:4 encoding.invalid"), folder.wrong());
    }

    @Test
    void replacementCharacterThatSomebodyWroteIsNoFault() {
        assertEquals(List.of(), folder.with("a.sextant", "system R \"\uFFFD\" { uses csif }\n").wrong());
    }

    @Test
    void utf16IsReadAndReportedOnce() {
        for (Charset charset : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            Portfolio read = folder
                    .with("a.sextant", (MARK + "system R \"\u0141\u00F3d\u017A\" { uses csif }\n").getBytes(charset))
                    .load();
            assertEquals(List.of("a.sextant:1:1 encoding.invalid"), folder.wrong(read), charset.name());
            assertEquals("\u0141\u00F3d\u017A", read.systems().getFirst().system().getTitle());
        }
    }

    @Test
    void utf16WithoutAMarkIsRecognised() {
        for (Charset charset : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            Portfolio read = folder.with("a.sextant",
                    "system R \"It\u2019s \u0141\u00F3d\u017A\" { uses csif }\n".getBytes(charset)).load();
            assertEquals(List.of("a.sextant:1:1 encoding.invalid"), folder.wrong(read), charset.name());
            assertEquals("It\u2019s \u0141\u00F3d\u017A", read.systems().getFirst().system().getTitle());
        }
    }

    @Test
    void textEditedInUtf16StaysReported() {
        Sources file = folder.with("a.sextant", (MARK + "system R { uses csif }\n").getBytes(StandardCharsets.UTF_16LE))
                .load().sources();
        Portfolio read = Installed.load(file.with(Map.of(file.texts().getFirst().uri(), "system R { uses csif }\n\n")));
        assertEquals(List.of("a.sextant:1:1 encoding.invalid"), folder.wrong(read));
    }

    @Test
    void streamIsReadAsAFile() throws IOException {
        byte[] bytes = (MARK + TWO_FAULTS).getBytes(StandardCharsets.UTF_8);
        Portfolio read = Installed.load(Sources.stream("<stdin>", new ByteArrayInputStream(bytes)));
        assertEquals("<stdin>", read.name());
        Location first = read.findings().getFirst().location();
        assertEquals("<stdin>:1:12", first.file() + ':' + first.line() + ':' + first.column());
    }

    @Test
    void everyLocationOfAFileFitsItsText() {
        String text = MARK
                + TWO_FAULTS.replace("\n", "\r\n").replace("organisation A", "organisation A \"\uD83D\uDC4D\"");
        Portfolio read = folder.with("a.sextant", text).load();
        assertFalse(read.findings().isEmpty());
        for (Located each : read.findings()) {
            Location at = each.location();
            String before = text.substring(MARK.length(), at.offset());
            String line = before.substring(before.lastIndexOf('\n') + 1);
            assertEquals(line.codePointCount(0, line.length()) + 1, at.column(), each::toString);
            assertEquals(before.chars().filter(c -> c == '\n').count() + 1, at.line(), each::toString);
            assertTrue(at.offset() + at.length() <= text.length(), each::toString);
        }
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
