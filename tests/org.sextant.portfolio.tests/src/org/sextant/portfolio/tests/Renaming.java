package org.sextant.portfolio.tests;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.sextant.dsl.Link;
import org.sextant.dsl.Names;
import org.sextant.dsl.SextantResource;
import org.sextant.model.Element;
import org.sextant.model.SextantPackage;
import org.sextant.portfolio.Portfolio;

/** Gives elements of a portfolio's systems other names, in another alphabetical order, and changes what refers to them. */
final class Renaming {
    private static final int FIRST = 90_000;

    private final Map<String, String> renamed = new LinkedHashMap<>();
    private final Map<String, String> files = new LinkedHashMap<>();

    Renaming(Portfolio portfolio, Predicate<Element> which) {
        Set<String> own = new TreeSet<>();
        Set<String> others = new TreeSet<>();
        for (SextantResource file : portfolio.files()) {
            elements(file).forEach(
                    each -> last(Names.framework(each) == null && which.test(each) ? own : others, each.getName()));
        }
        portfolio.frameworks().forEach(framework -> framework.eAllContents().forEachRemaining(part -> {
            if (part instanceof Element element) {
                last(others, element.getName());
            }
        }));
        own.removeAll(others);
        own.forEach(name -> renamed.put(name, "Renamed" + (FIRST - renamed.size())));
        for (int i = 0; i < portfolio.files().size(); i++) {
            files.put(portfolio.sources().texts().get(i).name(), rewritten(portfolio.files().get(i)));
        }
    }

    private static List<Element> elements(SextantResource file) {
        List<Element> elements = new ArrayList<>();
        for (TreeIterator<EObject> all = file.getAllContents(); all.hasNext();) {
            if (all.next() instanceof Element element && element.getName() != null) {
                elements.add(element);
            }
        }
        return elements;
    }

    private static void last(Set<String> names, String name) {
        if (name != null) {
            names.add(name.substring(name.lastIndexOf('.') + 1));
        }
    }

    private String rewritten(SextantResource file) {
        Map<Integer, INode> names = new TreeMap<>();
        for (Element element : elements(file)) {
            if (Names.framework(element) == null) {
                NodeModelUtils.findNodesForFeature(element, SextantPackage.Literals.ELEMENT__NAME)
                        .forEach(node -> names.put(node.getOffset(), node));
            }
        }
        Map<Integer, int[]> places = new TreeMap<>();
        names.forEach((offset, node) -> places.put(offset, new int[]{offset, offset + node.getLength()}));
        for (Link link : file.links()) {
            places.put(link.offset(), new int[]{link.offset(), link.offset() + link.length()});
        }
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int[] place : places.values()) {
            text.append(file.text(), at, place[0]).append(renamed(file.text().substring(place[0], place[1])));
            at = place[1];
        }
        return text.append(file.text().substring(at)).toString();
    }

    private String renamed(String path) {
        StringBuilder result = new StringBuilder();
        for (String part : path.split("\\.", -1)) {
            result.append(result.isEmpty() ? "" : ".").append(renamed.getOrDefault(part.strip(), part));
        }
        return result.toString();
    }

    /** The texts with the new names. */
    Map<String, String> files() {
        return files;
    }

    /** How many names were changed. */
    int count() {
        return renamed.size();
    }

    /** Puts the old names back. */
    String undone(String words) {
        String result = words;
        for (Map.Entry<String, String> each : renamed.entrySet()) {
            result = result.replace(each.getValue(), each.getKey());
        }
        return result.lines().sorted().collect(Collectors.joining("\n"));
    }
}
