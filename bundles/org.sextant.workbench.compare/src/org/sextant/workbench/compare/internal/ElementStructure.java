package org.sextant.workbench.compare.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.compare.ISharedDocumentAdapter;
import org.eclipse.compare.structuremergeviewer.DocumentRangeNode;
import org.eclipse.compare.structuremergeviewer.IStructureComparator;
import org.eclipse.compare.structuremergeviewer.StructureCreator;
import org.eclipse.compare.structuremergeviewer.StructureRootNode;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.SextantLanguage;
import org.sextant.dsl.ide.Outline;
import org.sextant.dsl.ide.OutlineNode;
import org.sextant.model.Element;

/**
 * Takes a file apart into its elements, so that people see which of them differ between two versions. A file with errors
 * has those that can be read.
 */
public final class ElementStructure extends StructureCreator {
    private static final URI PLACE = URI.createURI("compared:/file.sextant");

    @Override
    public String getName() {
        return "Elements";
    }

    @Override
    protected IStructureComparator createStructureComparator(Object input, IDocument document,
            @Nullable ISharedDocumentAdapter adapter, IProgressMonitor monitor) {
        StructureRootNode root = new StructureRootNode(document, input, this, adapter);
        add(root, Outline.of(SextantLanguage.get().read(PLACE, document.get())), document);
        return root;
    }

    private static void add(DocumentRangeNode parent, List<OutlineNode> nodes, IDocument document) {
        Map<String, Integer> times = new HashMap<>();
        for (OutlineNode node : nodes) {
            String name = node.object() instanceof Element element && element.getName() != null ? element.getName()
                    : node.label();
            String id = node.type() + ' ' + name;
            int before = times.merge(id, 1, Integer::sum);
            add(new ElementNode(parent, before == 1 ? id : id + ' ' + before, node, document), node.children(),
                    document);
        }
    }

    /** What an element says, without its layout if that is not to count. */
    @Override
    public String getContents(Object node, boolean ignoreWhitespace) {
        if (node instanceof DocumentRangeNode range && range.getRange() != null) {
            try {
                String text = range.getDocument().get(range.getRange().getOffset(), range.getRange().getLength());
                return ignoreWhitespace ? text.replaceAll("\\s+", " ") : text;
            } catch (BadLocationException e) {
                // The text was changed meanwhile; it is taken apart anew then.
                return "";
            }
        }
        return "";
    }
}
