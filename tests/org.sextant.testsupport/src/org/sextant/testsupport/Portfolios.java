package org.sextant.testsupport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Made-up portfolios without any fault, with a framework of their own; between them they use all of the language. */
public final class Portfolios {
    private Portfolios() {
    }

    /**
     * Portfolios in one file, of any size up to a limit.
     *
     * @param most   how many activities at most
     * @param layout how the file is laid out
     * @return the generator of the files' texts
     */
    public static Gen<String> upTo(int most, Layout layout) {
        return choices -> {
            Known known = known(choices);
            List<Statement> all = new ArrayList<>(frameworks(known));
            all.addAll(new SystemMaker(known, most, false).make());
            return layout.print(all, choices);
        };
    }

    /**
     * Portfolios of a folder: the frameworks, the system, and files that continue it.
     *
     * @param activities how many activities
     * @param inFile     how many of the system's statements there are in a file
     * @return the generator of the files: their texts by their paths
     */
    public static Gen<Map<String, String>> folder(int activities, int inFile) {
        return choices -> {
            Known known = known(choices);
            Map<String, String> files = new LinkedHashMap<>();
            files.put("frameworks.sextant", Layout.TIDY.print(frameworks(known), choices));
            List<Statement> all = new SystemMaker(known, activities, true).make();
            for (int from = 0; from < all.size(); from += inFile) {
                String text = Layout.TIDY.print(all.subList(from, Math.min(all.size(), from + inFile)), choices);
                boolean first = from == 0;
                files.put(first ? "system.sextant" : "part" + from / inFile + ".sextant",
                        first ? text : "for " + known.system() + "\n\n" + text);
            }
            return files;
        };
    }

    private static Known known(Choices choices) {
        Vocabulary words = new Vocabulary(choices);
        return new Known(words, words.plainName());
    }

    private static List<Statement> frameworks(Known known) {
        List<Statement> frameworks = new ArrayList<>();
        do {
            frameworks.add(new FrameworkMaker(known, known.words().plainName()).make());
        } while (frameworks.size() < 2 && known.words().chance(20));
        return frameworks;
    }
}
