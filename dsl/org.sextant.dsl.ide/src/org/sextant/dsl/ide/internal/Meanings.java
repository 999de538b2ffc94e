package org.sextant.dsl.ide.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** What the words of the language mean, from <code>keywords.properties</code> and <code>words.properties</code>. */
public final class Meanings {
    private static final Meaning UNKNOWN = new Meaning("", "");
    private static final Properties KEYWORDS = read("keywords.properties");
    private static final Properties WORDS = read("words.properties");

    private Meanings() {
    }

    private static Properties read(String name) {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(Meanings.class.getResourceAsStream(name), name)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a keyword means.
     *
     * @param block   the name of the class of what its block describes; empty at the top level
     * @param keyword the keyword
     * @return its meaning there; of empty texts if there is none
     */
    public static Meaning keyword(String block, String keyword) {
        String text = KEYWORDS.getProperty(block + '.' + keyword, KEYWORDS.getProperty(keyword));
        if (text == null) {
            return UNKNOWN;
        }
        int bar = text.indexOf('|');
        return bar < 0 ? new Meaning(text, "")
                : new Meaning(text.substring(0, bar).strip(), text.substring(bar + 1).strip());
    }

    /**
     * What a value means that is a word.
     *
     * @param list the list it is of, such as <code>status</code>
     * @param word the word
     * @return its meaning, a sentence; empty if there is none
     */
    public static String word(String list, String word) {
        return WORDS.getProperty(list + '.' + word, "");
    }

    /**
     * The words there are in a list that no type of the model holds.
     *
     * @param list the list, such as <code>condition</code>
     * @return the words, by alphabet
     */
    static List<String> words(String list) {
        List<String> words = new ArrayList<>();
        for (String key : WORDS.stringPropertyNames()) {
            if (key.startsWith(list + '.')) {
                words.add(key.substring(list.length() + 1));
            }
        }
        words.sort(null);
        return words;
    }
}
