package org.sextant.dsl.ide.internal.fixes;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.TextChange;
import org.sextant.dsl.ide.Edit;
import org.sextant.dsl.ide.Fix;
import org.sextant.dsl.ide.internal.Lines;
import org.sextant.model.Ignore;
import org.sextant.model.SextantPackage;

/** Corrects the code of an <code>ignore</code> that turns nothing off, or takes it away. */
public final class UnusedIgnore implements Maker {
    @Override
    public List<Fix> make(Problem problem) {
        SextantResource file = problem.file();
        if (!problem.code().equals("ignore.unused") || file == null || !(problem.object() instanceof Ignore ignore)) {
            return List.of();
        }
        List<Fix> fixes = new ArrayList<>();
        List<INode> code = NodeModelUtils.findNodesForFeature(ignore, SextantPackage.Literals.IGNORE__CODE);
        if (!code.isEmpty() && problem.snapshot().portfolio().kinds().find(ignore.getCode()).isEmpty()) {
            for (String meant : problem.snapshot().portfolio().kinds().suggestions(ignore.getCode())) {
                String label = "Change to \u201C" + meant + '\u201D';
                fixes.add(new Fix(label, Edit.of(label, file.getURI(), new TextChange(code.getFirst().getOffset(),
                        code.getFirst().getLength(), meant)), fixes.isEmpty()));
            }
        }
        ICompositeNode node = NodeModelUtils.findActualNodeFor(ignore);
        if (node != null && Lines.isFirst(file.text(), node.getOffset())
                && file.text().substring(node.getEndOffset(), Lines.end(file.text(), node.getEndOffset())).isBlank()) {
            int from = Lines.start(file.text(), node.getOffset());
            String label = "Remove this \u201Cignore\u201D";
            fixes.add(new Fix(label, Edit.of(label, file.getURI(),
                    new TextChange(from, Lines.next(file.text(), node.getEndOffset()) - from, "")), fixes.isEmpty()));
        }
        return fixes;
    }
}
