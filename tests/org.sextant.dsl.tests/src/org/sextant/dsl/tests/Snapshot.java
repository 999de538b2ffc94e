package org.sextant.dsl.tests;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.Link;
import org.sextant.dsl.SextantResource;
import org.sextant.model.Document;
import org.sextant.model.Element;

/** What a file says, in a form that can be compared: its elements and values, each with the lines it stands on. */
final class Snapshot {
    /**
     * What has a block, or could: an element or something without a name.
     *
     * @param path  the classes and names of what contains it and its own
     * @param start the line on which its statement begins
     * @param end   the line on which it ends
     * @param outer what contains it
     * @param named whether it is an element with a name
     * @param block whether it has a block
     */
    record Item(String path, int start, int end, @Nullable Item outer, boolean named, boolean block) {
    }

    /**
     * A value or a reference.
     *
     * @param owner what it is a value of
     * @param text  its feature and what is written
     * @param start the line on which its statement begins
     * @param end   the line on which it ends itself, or its statement if that has no block
     */
    record Value(Item owner, String text, int start, int end) {
        String key() {
            return owner.path() + " | " + text;
        }
    }

    private static final Map<EObject, String> FEATURES = new ConcurrentHashMap<>();

    private final List<Item> items = new ArrayList<>();
    private final List<Value> values = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<Integer, String> targets = new HashMap<>();
    private final Map<String, List<String>> links = new HashMap<>();

    private Snapshot() {
    }

    static Snapshot of(SextantResource file) {
        Snapshot snapshot = new Snapshot();
        for (Link link : file.links()) {
            snapshot.targets.put(link.offset(), link.target() == null ? "nothing" : path(link.target()));
        }
        ICompositeNode root = file.syntaxTree();
        snapshot.walk(root, new Item("", 0, root.getEndLine() + 1, null, false, true), 1);
        snapshot.items.forEach(item -> snapshot.counts.merge(item.path, 1, Integer::sum));
        snapshot.values.forEach(value -> snapshot.counts.merge(value.key(), 1, Integer::sum));
        return snapshot;
    }

    /** The classes and names of an element and of the elements that contain it. */
    static String path(@Nullable EObject object) {
        return object == null || object instanceof Document ? "" : path(object.eContainer()) + '/' + own(object);
    }

    private static String own(EObject object) {
        return object.eClass().getName() + (object instanceof Element element && element.getName() != null
                ? ' ' + element.getName() : "");
    }

    List<Item> items() {
        return items;
    }

    List<Value> values() {
        return values;
    }

    /** How often there is an item of this path, or a value of this key. */
    int count(String key) {
        return counts.getOrDefault(key, 0);
    }

    /** What a reference means wherever it is written: paths, or <code>nothing</code>. */
    List<String> targets(String key) {
        return links.getOrDefault(key, List.of());
    }

    private void walk(ICompositeNode parent, Item owner, int start) {
        for (INode node : parent.getChildren()) {
            EObject grammar = node.getGrammarElement();
            int begin = isProperty(grammar) || parent.getParent() == null ? node.getStartLine() : start;
            String feature = feature(grammar);
            if (grammar instanceof CrossReference || !feature.isEmpty() && isValue(grammar)) {
                value(node, owner, feature, begin, grammar instanceof CrossReference);
            } else if (node instanceof ICompositeNode composite) {
                Item item = owner;
                if (composite.hasDirectSemanticElement() && composite.getSemanticElement().eContainer() != null) {
                    item = item(composite, owner, begin);
                }
                walk(composite, item, begin);
            }
        }
    }

    private Item item(ICompositeNode node, Item owner, int begin) {
        EObject object = node.getSemanticElement();
        boolean named = object instanceof Element element && element.getName() != null;
        Item item = new Item(owner.path + '/' + own(object), begin, node.getEndLine(), owner, named, hasBlock(node));
        if (items.isEmpty() || !items.getLast().equals(item)) {
            items.add(item);
        }
        return item;
    }

    private static boolean hasBlock(ICompositeNode node) {
        for (INode child : node.getChildren()) {
            if (child.getGrammarElement() instanceof Keyword word && word.getValue().equals("{")) {
                return true;
            }
        }
        return false;
    }

    private void value(INode node, Item owner, String feature, int begin, boolean reference) {
        Value value = new Value(owner, feature + " = " + NodeModelUtils.getTokenText(node), begin,
                owner.block() ? node.getEndLine() : owner.end());
        values.add(value);
        if (reference) {
            links.computeIfAbsent(value.key(), key -> new ArrayList<>())
                    .add(targets.getOrDefault(node.getOffset(), "nothing"));
        }
    }

    private static boolean isProperty(EObject grammar) {
        return grammar instanceof RuleCall call && call.getRule() instanceof ParserRule rule && rule.isFragment()
                && !rule.getName().equals("Heading");
    }

    private static boolean isValue(EObject grammar) {
        return grammar instanceof RuleCall call && (!(call.getRule() instanceof ParserRule rule)
                || GrammarUtil.isDatatypeRule(rule));
    }

    private static String feature(EObject grammar) {
        return FEATURES.computeIfAbsent(grammar, key -> {
            Assignment assignment = key instanceof AbstractElement element ? GrammarUtil.containingAssignment(element)
                    : null;
            return assignment == null ? "" : assignment.getFeature();
        });
    }
}
