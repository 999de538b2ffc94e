package org.sextant.cli.internal.data;

import java.util.Map;

import org.sextant.cli.internal.Output;
import org.sextant.core.FrameworkContribution;
import org.sextant.model.Domain;
import org.sextant.model.Framework;
import org.sextant.model.FrameworkElement;
import org.sextant.model.Group;
import org.sextant.model.Mode;
import org.sextant.model.Prompt;
import org.sextant.model.Source;

/** Frameworks, as docs/schema/sextant-frameworks-1.schema.json describes it. */
public final class FrameworkJson {
    private final Json json;

    /**
     * Makes one.
     *
     * @param out takes the document
     */
    public FrameworkJson(Output out) {
        json = new Json(out);
    }

    /**
     * Writes the document.
     *
     * @param frameworks the frameworks, and what brings each
     */
    public void write(Map<FrameworkContribution, Framework> frameworks) {
        json.document(() -> {
            json.field("schema", "sextant-frameworks/1");
            json.objects("frameworks", frameworks.entrySet(), each -> {
                json.field("contributor", each.getKey().contributor());
                framework(each.getValue());
            });
        });
    }

    private void framework(Framework framework) {
        element(framework);
        json.field("version", framework.getVersion());
        json.field("sourceLicence", framework.getSourceLicence());
        json.objects("sources", framework.getSources(), (Source each) -> {
            json.field("text", each.getText());
            json.field("link", each.getLink());
        });
        json.objects("groups", framework.getGroups(), (Group each) -> {
            element(each);
            json.objects("domains", each.getDomains(), this::domain);
        });
        json.objects("domains", framework.getDomains(), this::domain);
    }

    private void domain(Domain domain) {
        element(domain);
        json.objects("modes", domain.getModes(), (Mode mode) -> element(mode));
        json.objects("questions", domain.getPrompts(), (Prompt each) -> Common.named(json, each));
    }

    private void element(FrameworkElement element) {
        Common.named(json, element);
        json.field("summary", element.getSummary());
        json.field("provenance", element.getProvenance());
    }
}
