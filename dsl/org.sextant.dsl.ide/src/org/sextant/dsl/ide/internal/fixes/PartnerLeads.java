package org.sextant.dsl.ide.internal.fixes;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.Names;
import org.sextant.dsl.SextantLanguage;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.ide.Edit;
import org.sextant.dsl.ide.FileEdit;
import org.sextant.dsl.ide.Fix;
import org.sextant.dsl.ide.PropertyEdits;
import org.sextant.dsl.ide.Value;
import org.sextant.dsl.ide.internal.Splices;
import org.sextant.model.Activity;
import org.sextant.model.Statement;

/** Makes one of those who take part the lead. */
public final class PartnerLeads implements Maker {
    private static final String LEAD = "lead";
    private static final String WITH = "with";

    @Override
    public List<Fix> make(Problem problem) {
        SextantResource file = problem.file();
        if (!problem.code().equals("lead.none") || file == null || !(problem.object() instanceof Activity activity)) {
            return List.of();
        }
        List<Fix> fixes = new ArrayList<>();
        List<Value> partners = PropertyEdits.values(activity, WITH);
        for (int i = 0; i < partners.size(); i++) {
            if (partners.get(i) instanceof Value.Reference partner) {
                String label = "Make " + Names.title(partner.target()) + " the lead";
                Edit edit = lead(problem, activity, partner, file, i);
                if (edit != null) {
                    fixes.add(new Fix(label, new Edit(label, edit.files()), false));
                }
            }
        }
        return fixes;
    }

    /** Adds the lead, then takes it from the partners in the text that this gives. */
    private static @Nullable Edit lead(Problem problem, Activity activity, Value.Reference partner,
            SextantResource file, int index) {
        Edit lead = new PropertyEdits(problem.snapshot()).set(activity, LEAD, List.of(partner));
        int at = file.document().getStatements().indexOf(activity);
        if (lead == null || at < 0) {
            return lead;
        }
        String text = after(file.text(), lead);
        URI uri = file.getURI();
        Statement led = SextantLanguage.get().read(uri, text).document().getStatements().get(at);
        List<Value> others = new ArrayList<>(PropertyEdits.values(led, WITH));
        others.remove(index);
        Edit without = new PropertyEdits(problem.snapshot()).set(led, WITH, others);
        String both = without == null ? text : after(text, without);
        return new Edit(lead.label(), List.of(new FileEdit(uri, Splices.between(file.text(), both))));
    }

    private static String after(String text, Edit edit) {
        return Splices.apply(text, edit.files().getFirst().changes());
    }
}
