package org.sextant.dsl;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.jspecify.annotations.Nullable;
import org.sextant.model.Document;

/**
 * One file: its text, what it says, and the references in it. References are collected when the text is read and linked by
 * {@link Linker} when all files of a portfolio have been; nothing is looked up behind the reader's back.
 */
public final class SextantResource extends ResourceImpl {
    private static final Use NO_USE = new Use("", false);

    /** What the grammar's elements are used for; the grammar is the same for all files. */
    private static final Map<EObject, Use> USES = new ConcurrentHashMap<>();

    private final IParser parser;
    private final List<Link> links = new ArrayList<>();
    private final List<Repeated> repeated = new ArrayList<>();
    private @Nullable IParseResult parsed;
    private @Nullable String systemName;
    private String text = "";

    SextantResource(URI uri, IParser parser) {
        super(uri);
        this.parser = parser;
    }

    /**
     * Reads a text in place of what the file said before.
     *
     * @param newText the text
     */
    public void readText(String newText) {
        IParseResult result = parser.parse(new StringReader(newText));
        parsed = result;
        text = newText;
        getContents().clear();
        getContents().add(result.getRootASTElement());
        setLoaded(true);
        collectLinks(result.getRootNode());
    }

    @Override
    protected void doLoad(InputStream in, Map<?, ?> options) throws IOException {
        readText(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }

    /** @return the syntax tree of the text */
    public ICompositeNode syntaxTree() {
        return Objects.requireNonNull(parsed, "nothing was read").getRootNode();
    }

    /** @return what is wrong with the text, at most one thing a line, each at a node, in the order of the text */
    public Iterable<INode> syntaxErrors() {
        Set<Integer> lines = new HashSet<>();
        List<INode> errors = new ArrayList<>();
        for (INode node : Objects.requireNonNull(parsed, "nothing was read").getSyntaxErrors()) {
            if (lines.add(node.getStartLine())) {
                errors.add(node);
            }
        }
        return errors;
    }

    /** @return what the file says; never null, whatever the text */
    public Document document() {
        return (Document) getContents().getFirst();
    }

    /** @return the file's text */
    public String text() {
        return text;
    }

    /** @return the references in the file, in the order of the text */
    public List<Link> links() {
        return Collections.unmodifiableList(links);
    }

    /** @return the name of the system that the file continues, as written in <code>for</code>, or null */
    public @Nullable String systemName() {
        return systemName;
    }

    /**
     * A property that may be given once and is given again.
     *
     * @param keyword its keyword
     * @param node    the keyword where it is given again
     */
    record Repeated(String keyword, INode node) {
    }

    /** What is given twice, in the order of the text. */
    List<Repeated> repeated() {
        return Collections.unmodifiableList(repeated);
    }

    /** What references are given for. */
    private record Given(EObject object, EReference feature) {
    }

    private void collectLinks(ICompositeNode root) {
        links.clear();
        repeated.clear();
        systemName = null;
        collect(root, null, new BitSet());
        Map<Given, Link> last = new HashMap<>(2 * links.size());
        for (Link link : links) {
            Link before = last.put(new Given(link.source(), link.reference()), link);
            if (before != null) {
                before.follow(link);
            }
        }
    }

    /** Walks the tree; <code>given</code> are the features of the owner that may be given once and have been. */
    private void collect(ICompositeNode parent, @Nullable EObject owner, BitSet given) {
        EObject object = parent.hasDirectSemanticElement() ? parent.getSemanticElement() : owner;
        BitSet own = object == owner ? given : new BitSet();
        INode keyword = null;
        for (INode node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof ILeafNode leaf && leaf.isHidden()) {
                continue;
            }
            EObject grammar = node.getGrammarElement();
            if (grammar instanceof Keyword) {
                keyword = node;
            }
            Use use = USES.get(grammar);
            if (use == null) {
                use = USES.computeIfAbsent(grammar, SextantResource::use);
            }
            if (use.single && object != null && keyword != null) {
                once(object, use.feature, own, keyword);
            }
            if (grammar instanceof CrossReference) {
                add(object, use.feature, node);
            } else if (node instanceof ICompositeNode composite) {
                collect(composite, object, own);
            }
        }
    }

    private void once(EObject object, String feature, BitSet given, INode keyword) {
        int id = object.eClass().getFeatureID(object.eClass().getEStructuralFeature(feature));
        if (given.get(id)) {
            repeated.add(new Repeated(keyword.getText(), keyword));
        }
        given.set(id);
    }

    private void add(@Nullable EObject object, String feature, INode node) {
        if (object == null || node.getLength() == 0) {
            return;
        }
        Link link = new Link(object, (EReference) object.eClass().getEStructuralFeature(feature), document(), text,
                node);
        links.add(link);
        if (object instanceof Document && systemName == null) {
            systemName = link.text();
        }
    }

    /** Which feature a node of the syntax tree is a value of, and whether that may be given once only. */
    private record Use(String feature, boolean single) {
    }

    private static Use use(EObject grammar) {
        Assignment assignment = grammar instanceof AbstractElement element ? GrammarUtil.containingAssignment(element)
                : null;
        return assignment == null ? NO_USE : new Use(assignment.getFeature(), assignment.getOperator().equals("="));
    }
}
