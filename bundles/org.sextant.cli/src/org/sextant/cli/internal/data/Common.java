package org.sextant.cli.internal.data;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.sextant.analysis.ActivityFacts;
import org.sextant.analysis.AsOf;
import org.sextant.dsl.Names;
import org.sextant.model.CareSystem;
import org.sextant.model.Element;
import org.sextant.model.Framework;
import org.sextant.model.Source;
import org.sextant.portfolio.Location;
import org.sextant.portfolio.Portfolio;
import org.sextant.portfolio.Unreadable;

/** What several documents write alike. */
final class Common {
    private Common() {
    }

    /**
     * How an element is referred to.
     *
     * @param element an element
     * @return its path, for a part of a framework with the framework's name before it; null where it has no name
     */
    static @Nullable String reference(Element element) {
        String path = Names.path(element);
        Framework framework = Names.framework(element);
        if (framework == null || framework == element) {
            return path.isEmpty() ? element.getName() : path;
        }
        return path.isEmpty() ? framework.getName() : framework.getName() + '.' + path;
    }

    /** Writes name and title. */
    static void named(Json json, Element element) {
        json.field("name", reference(element));
        json.field("title", Names.title(element));
    }

    /** Writes where a portfolio is and what of it could not be read. */
    static void portfolio(Json json, Portfolio portfolio) {
        json.field("path", Paths.relative(portfolio.name()));
        json.field("files", portfolio.files().size());
        json.objects("unreadable", portfolio.sources().unreadable(), (Unreadable each) -> {
            json.field("file", Paths.relative(each.name()));
            json.field("reason", each.reason());
        });
    }

    /** Writes name and title of a system, and whose account is shown. */
    static void system(Json json, CareSystem system) {
        named(json, system);
        json.objects("sources", system.getSources(), (Source each) -> {
            json.field("text", each.getText());
            json.field("link", each.getLink());
        });
    }

    /** Writes the date and where it comes from. */
    static void asOf(Json json, AsOf asOf) {
        json.object("asOf", () -> {
            json.field("date", asOf.date().toString());
            json.field("written", asOf.written());
            json.field("origin", asOf.origin().name().toLowerCase(java.util.Locale.ROOT));
        });
    }

    /** Writes a place; nothing but the file where it is no place in a text. */
    static void location(Json json, Location at) {
        json.field("file", Paths.relative(at.file()));
        if (at.isInText()) {
            json.field("line", at.line());
            json.field("column", at.column());
            json.field("endLine", at.endLine());
            json.field("endColumn", at.endColumn());
        }
    }

    /** Writes activities. */
    static void activities(Json json, String name, List<ActivityFacts> activities) {
        json.objects(name, activities, each -> named(json, each.activity()));
    }

    /** Writes objects that have a name. */
    static void elements(Json json, String name, List<? extends EObject> objects) {
        List<Element> elements = objects.stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
        json.objects(name, elements, each -> named(json, each));
    }
}
