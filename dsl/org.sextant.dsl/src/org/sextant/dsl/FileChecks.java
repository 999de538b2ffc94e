package org.sextant.dsl;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.sextant.core.Anchor;
import org.sextant.core.Finding;
import org.sextant.core.FindingKinds;
import org.sextant.dsl.internal.checks.FigureChecks;

/** Reports what is wrong with a file by itself, whatever the other files say. */
public final class FileChecks {
    private final FindingKinds kinds;

    /**
     * Makes the checks.
     *
     * @param kinds the kinds of findings
     */
    public FileChecks(FindingKinds kinds) {
        this.kinds = kinds;
    }

    /**
     * Checks a file.
     *
     * @param file the file
     * @param out  takes what is found, in the order of the text for each check
     */
    public void check(SextantResource file, Consumer<Finding> out) {
        for (INode node : file.syntaxErrors()) {
            SyntaxErrorMessage error = node.getSyntaxErrorMessage();
            List<String> data = error.getIssueData() == null ? List.of() : Arrays.asList(error.getIssueData());
            out.accept(finding(error.getIssueCode(), error.getMessage(), file, node, data));
        }
        for (SextantResource.Repeated repeated : file.repeated()) {
            out.accept(finding("property.duplicate",
                    "\"" + repeated.keyword() + "\" is given twice here; keep one of them", file,
                    repeated.node(), List.of()));
        }
        new FigureChecks(kinds.get("value.range"), out).check(file.document());
    }

    private Finding finding(String code, String message, SextantResource file, INode node, List<String> data) {
        Anchor anchor = new Anchor.InText(file.getURI(), node.getOffset(), node.getLength());
        return new Finding(kinds.get(code), kinds.get(code).severity(), message, anchor, List.of(), data);
    }
}
