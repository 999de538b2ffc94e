package org.sextant.portfolio.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.sextant.testsupport.Texts;

/** What Sextant says to people, piece by piece, each with the file where it stands. */
final class OwnTexts {
    /**
     * A text.
     *
     * @param where the file, as a path in the repository
     * @param text  what it says, on one line
     */
    record Piece(String where, String text) {
    }

    private final List<Piece> pieces = new ArrayList<>();

    private OwnTexts() {
    }

    /** What the programs and files say: messages, explanations, frameworks, examples. */
    static List<Piece> ofTheProduct() {
        OwnTexts texts = new OwnTexts();
        for (Bundle bundle : Bundle.product()) {
            bundle.sources().forEach(each -> Literals.of(read(each)).forEach(literal -> texts.add(each, literal)));
            Path plugin = bundle.folder().resolve("plugin.xml");
            if (Files.exists(plugin)) {
                texts.xml(plugin);
            }
        }
        files("bundles/org.sextant.frameworks/frameworks", ".sextant").forEach(texts::lines);
        files("examples", ".sextant").forEach(texts::lines);
        files("examples", ".csv").forEach(texts::lines);
        return texts.pieces;
    }

    /** What is written about it, without examples of code. */
    static List<Piece> ofTheDocuments() {
        OwnTexts texts = new OwnTexts();
        files("docs", ".md").forEach(texts::prose);
        files("examples", ".md").forEach(texts::prose);
        try (Stream<Path> root = Files.list(Texts.root())) {
            root.filter(each -> each.toString().endsWith(".md")).sorted().forEach(texts::prose);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.pieces;
    }

    private static List<Path> files(String folder, String end) {
        try (Stream<Path> files = Files.walk(Texts.root().resolve(folder))) {
            return files.filter(each -> each.toString().endsWith(end)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Path file, String text) {
        if (!text.isBlank()) {
            pieces.add(new Piece(Texts.root().relativize(file).toString().replace('\\', '/'),
                    text.strip().replaceAll("\\s+", " ")));
        }
    }

    private void lines(Path file) {
        read(file).lines().forEach(line -> add(file, line));
    }

    /** Attribute values, and what stands between tags. */
    private void xml(Path file) {
        String text = read(file).replaceAll("(?s)<!--.*?-->", "");
        for (String part : text.split("[<>]")) {
            if (part.matches("(?s)[?/]?[\\w-]+(\\s.*)?[/?]?") && text.contains('<' + part + '>')) {
                for (String value : part.split("=")) {
                    add(file, value.replaceAll("\\s+[\\w-]+$|/$", "").replaceAll("^[\"']|[\"']$", ""));
                }
            } else {
                add(file, part);
            }
        }
    }

    /** Paragraph by paragraph, without code. */
    private void prose(Path file) {
        String text = read(file).replaceAll("(?ms)^ *```.*?^ *```", "").replaceAll("`[^`\n]*`", "CODE")
                .replaceAll("\\]\\([^)]*\\)", "]");
        for (String paragraph : text.split("\n\\s*\n|\n(?=[|*-])")) {
            add(file, paragraph);
        }
    }
}
