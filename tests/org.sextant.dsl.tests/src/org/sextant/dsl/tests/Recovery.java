package org.sextant.dsl.tests;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.xtext.nodemodel.INode;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.tests.Snapshot.Item;
import org.sextant.dsl.tests.Snapshot.Value;
import org.sextant.testsupport.Mutations.Mutation;

/** Finds what a slip on one line of a file costs beyond that line. */
final class Recovery {
    /** What prompts, questions and added kinds mean hangs on these lines. */
    private static final Pattern CONTEXT = Pattern.compile("(for|system|uses|on|adapt)\\b");

    private static final Pattern PROMPT = Pattern.compile("/(Prompt|Question|ActivityKind) [^/]*$");

    private final String name;
    private final String text;
    private final Folder folder;
    private final String system;
    private final Snapshot before;
    private final List<String> outsideBefore;

    /**
     * Reads files without a slip.
     *
     * @param files the files' texts by their names
     * @param name  the name of the file that the slips are in
     */
    Recovery(Map<String, String> files, String name) {
        this.name = name;
        text = files.get(name);
        folder = Folder.of(files);
        system = Folder.systemName(folder.file(name));
        before = Snapshot.of(folder.file(name));
        outsideBefore = folder.targetsOutside(name);
    }

    /** What a slip costs that it must not, in words; empty if all is well. */
    List<String> losses(Mutation slip) {
        SextantResource file = folder.replace(name, slip.text());
        List<String> losses = new ArrayList<>();
        if (!file.text().equals(slip.text())) {
            losses.add("the text has changed");
        }
        errorsOnOneLine(file, losses);
        new Comparison(slip, Snapshot.of(file), losses).compare();
        return losses;
    }

    /** What a slip costs, that line included. */
    List<String> allLosses(Mutation slip) {
        Snapshot now = Snapshot.of(folder.replace(name, slip.text()));
        List<String> losses = new ArrayList<>();
        before.items().stream().map(Item::path).filter(path -> now.count(path) < before.count(path))
                .forEach(losses::add);
        before.values().stream().map(Value::key).filter(key -> now.count(key) < before.count(key)).forEach(losses::add);
        return losses;
    }

    private static void errorsOnOneLine(SextantResource file, List<String> losses) {
        Set<Integer> lines = new HashSet<>();
        for (INode error : file.syntaxErrors()) {
            if (!lines.add(error.getStartLine())) {
                losses.add("more than one error on line " + error.getStartLine());
            }
        }
    }

    private final class Comparison {
        private final int line;
        private final boolean below;
        private final boolean brace;
        private final boolean context;
        private final Snapshot now;
        private final List<String> losses;
        private final Map<Item, Boolean> excused = new HashMap<>();

        Comparison(Mutation slip, Snapshot now, List<String> losses) {
            line = slip.line();
            below = slip.kind().isBelow();
            String was = text.split("\n", -1)[line - 1].strip();
            brace = was.contains("{") || was.contains("}");
            context = CONTEXT.matcher(was).lookingAt();
            this.now = now;
            this.losses = losses;
        }

        void compare() {
            Map<String, Integer> needed = new HashMap<>();
            for (Item item : before.items()) {
                if (item.named() && !isExcused(item)
                        && now.count(item.path()) < needed.merge(item.path(), 1, Integer::sum)) {
                    losses.add(item.path() + " (lines " + item.start() + " to " + item.end() + ") is lost");
                }
            }
            for (Value value : before.values()) {
                if (!isTouched(value.start(), value.end()) && !isExcused(value.owner())) {
                    compare(value, needed.merge(value.key(), 1, Integer::sum));
                }
            }
            List<String> outsideNow = folder.targetsOutside(name);
            for (int i = 0; i < outsideNow.size(); i++) {
                compare("a reference in another file", outsideBefore.get(i), List.of(outsideNow.get(i)));
            }
        }

        private void compare(Value value, int needed) {
            String key = value.key();
            String label = key + " (line " + value.end() + ")";
            if (now.count(key) < needed) {
                if (!hasGrown(value) && !hasAdopted(value.owner())) {
                    losses.add(label + " is lost");
                }
            } else if (before.targets(key).size() == now.targets(key).size() && !hangsOnSystem(value)) {
                before.targets(key).forEach(target -> compare(label, target, now.targets(key)));
            }
        }

        /** Whether a reference begins with the name of the system that the line is about. */
        private boolean hangsOnSystem(Value value) {
            return context && value.text().contains("= " + system + '.');
        }

        private void compare(String label, String target, List<String> targets) {
            boolean prompt = PROMPT.matcher(target).find();
            String end = target.substring(target.lastIndexOf('/') + 1);
            boolean found = targets.stream().anyMatch(each -> prompt ? each.endsWith(end) : each.equals(target));
            if (!found && isStillThere(target) && !(prompt && context)) {
                losses.add(label + " no longer means " + target + " but " + targets);
            }
        }

        /** Whether a target is in another file, or there exactly once. */
        private boolean isStillThere(String target) {
            return before.count(target) == 0 || now.count(target) == 1;
        }

        /** Whether paragraphs whose keyword was on the line now belong to the paragraphs above them. */
        private boolean hasGrown(Value value) {
            return value.end() == line - 1 && value.text().endsWith("\"")
                    && now.values().stream().anyMatch(other -> other.key().startsWith(value.key()));
        }

        /**
         * Whether the properties of an element whose first line is gone now belong to the element above it. Which of
         * them
         * counts is not promised.
         */
        private boolean hasAdopted(Item item) {
            for (Item at = item; brace && at.outer() != null; at = at.outer()) {
                String path = at.path();
                if (at.end() < line
                        && now.items().stream().anyMatch(each -> each.path().equals(path) && each.end() > line)) {
                    return true;
                }
            }
            return false;
        }

        private boolean isTouched(int start, int end) {
            return start <= line && (below ? line < end : line <= end);
        }

        /** Whether something may be lost: it stands on the line alone, or a brace of it or of what contains it does. */
        private boolean isExcused(Item item) {
            Boolean known = excused.get(item);
            if (known == null) {
                boolean alone = item.start() == line && item.end() == line && !below;
                boolean braced = brace && item.outer() != null && (item.start() == line || item.end() == line);
                known = alone || braced || item.outer() != null && isExcused(item.outer());
                excused.put(item, known);
            }
            return known;
        }
    }
}
