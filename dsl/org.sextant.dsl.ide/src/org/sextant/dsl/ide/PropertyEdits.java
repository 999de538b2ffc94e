package org.sextant.dsl.ide;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.Link;
import org.sextant.dsl.ModelWriter;
import org.sextant.dsl.SextantLanguage;
import org.sextant.dsl.Vocabulary;
import org.sextant.dsl.ide.internal.BlockEdit;
import org.sextant.dsl.ide.internal.ElementText;
import org.sextant.dsl.ide.internal.ListEdit;
import org.sextant.dsl.ide.internal.Said;
import org.sextant.dsl.ide.internal.Splices;
import org.sextant.dsl.ide.internal.Tidy;
import org.sextant.model.Element;

/**
 * Changes what is written of an element, one property at a time: in the text, so that comments and everything else stay
 * as they are. A statement that was laid out as the formatter does is so afterwards. A file with errors in it can be
 * changed as well.
 */
public final class PropertyEdits {
    private final Snapshot snapshot;
    private final Vocabulary vocabulary = SextantLanguage.get().part(Vocabulary.class);
    private final ModelWriter writer = SextantLanguage.get().part(ModelWriter.class);

    /**
     * Makes edits.
     *
     * @param snapshot the texts that are changed
     */
    public PropertyEdits(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /**
     * Gives an element a title.
     *
     * @param element an element of one of the snapshot's files
     * @param title   the title; null or blank for none
     * @return the edit; null if nothing changes
     */
    public @Nullable Edit title(Element element, @Nullable String title) {
        String wanted = title == null ? "" : title.strip();
        String is = element.getTitle() == null ? "" : element.getTitle();
        if (wanted.equals(is)) {
            return null;
        }
        return edit("Change the title", element, (text, splices) -> {
            INode old = text.title();
            if (old == null) {
                splices.insert(text.name() == null ? text.headEnd() : text.name().getEndOffset(),
                        ' ' + ModelWriter.quote(wanted));
            } else if (wanted.isEmpty()) {
                int from = text.name() == null ? old.getOffset() : text.name().getEndOffset();
                boolean blank = text.text().substring(from, old.getOffset()).isBlank();
                splices.delete(blank ? from : old.getOffset(), old.getEndOffset());
            } else {
                splices.replace(old.getOffset(), old.getEndOffset(), ModelWriter.quote(wanted));
            }
        });
    }

    /**
     * Gives a property these values and no others.
     *
     * @param object  an element, or another object with a block, of one of the snapshot's files
     * @param keyword the property's keyword, such as <code>lead</code>
     * @param values  its values; none takes the property away
     * @return the edit; null if nothing changes
     * @throws IllegalArgumentException if such an element has no such property
     */
    public @Nullable Edit set(EObject object, String keyword, List<? extends Value> values) {
        if (!vocabulary.keywords(object.eClass()).contains(keyword)) {
            throw new IllegalArgumentException(object.eClass().getName() + " has no property " + keyword);
        }
        String label = (values.isEmpty() ? "Remove" : "Change") + " \u201C" + keyword + "\u201D";
        return edit(label, object, (text, splices) -> {
            List<Said> said = text.said(keyword);
            if (said.isEmpty()) {
                if (!values.isEmpty()) {
                    add(text, splices, keyword, values);
                }
            } else if (values.isEmpty()) {
                new BlockEdit(text, splices).remove(said);
            } else {
                new ListEdit<Value>(text, splices, (node, value) -> is(text, node, value),
                        value -> written(text.element(), keyword, value)).set(said, List.copyOf(values));
            }
        });
    }

    /**
     * Adds a property beside those of its keyword that there are.
     *
     * @param object  an element, or another object with a block, of one of the snapshot's files
     * @param keyword the property's keyword
     * @param written its values, as they are to be written
     * @return the edit
     */
    public Edit add(EObject object, String keyword, String written) {
        return Objects.requireNonNull(edit("Add \u201C" + keyword + "\u201D", object, (text,
                splices) -> new BlockEdit(text, splices).add(keyword, written, vocabulary.keywords(object.eClass()))));
    }

    private void add(ElementText text, Splices splices, String keyword, List<? extends Value> values) {
        String written = String.join(", ",
                values.stream().map(each -> written(text.element(), keyword, each)).toList());
        INode blank = text.blank(keyword);
        if (blank != null) {
            splices.insert(blank.getEndOffset(), ' ' + written);
        } else {
            new BlockEdit(text, splices).add(keyword, written, vocabulary.keywords(text.element().eClass()));
        }
    }

    private @Nullable Edit edit(String label, EObject object, BiConsumer<ElementText, Splices> work) {
        ElementText text = ElementText.of(object);
        Splices splices = new Splices();
        work.accept(text, splices);
        INode statement = text.statement();
        String after = Tidy.keep(text.text(), statement.getOffset(), statement.getEndOffset(),
                splices.apply(text.text()));
        return after.equals(text.text()) ? null
                : new Edit(label, List.of(new FileEdit(text.file().getURI(), Splices.between(text.text(), after))));
    }

    private static boolean is(ElementText text, INode node, Value value) {
        String written = NodeModelUtils.getTokenText(node);
        return switch (value) {
        case Value.Reference reference -> text.file().links().stream()
                .anyMatch(link -> link.offset() == node.getOffset() && link.target() == reference.target());
        case Value.Written word -> written.replaceAll("\\s+", " ").equals(word.text().replaceAll("\\s+", " "));
        case Value.Quoted quoted -> written.equals(quoted.written())
                || written.startsWith("\u201C") && written.endsWith("\u201D")
                        && written.substring(1, written.length() - 1).equals(quoted.text());
        };
    }

    private String written(EObject source, String keyword, Value value) {
        return switch (value) {
        case Value.Written word -> word.text();
        case Value.Quoted quoted -> quoted.written();
        case Value.Reference reference -> {
            EReference feature = vocabulary.reference(source.eClass(), keyword);
            if (feature == null) {
                throw new IllegalArgumentException(keyword + " refers to nothing");
            }
            yield writer.reference(reference.target(), source, feature, ElementText.of(source).file().document(),
                    snapshot.portfolio().names());
        }
        };
    }

    /**
     * What is written for a property, so that it can be shown and changed.
     *
     * @param object  an element of one of the snapshot's files
     * @param keyword the property's keyword
     * @return its values as they are in the text, in order; empty where it is not given. What describes a thing of its
     *         own, as a measure does, is left out
     */
    public static List<Value> values(EObject object, String keyword) {
        ElementText text = ElementText.of(object);
        return text.said(keyword).stream().flatMap(said -> said.values().stream())
                .filter(PropertyEdits::isPlain).map(node -> value(text, node)).toList();
    }

    private static boolean isPlain(INode node) {
        String written = NodeModelUtils.getTokenText(node);
        return written.indexOf('{') < 0 && written.indexOf('"', 1) < 0
                || "\"\u201C\u201D".indexOf(written.charAt(0)) >= 0;
    }

    private static Value value(ElementText text, INode node) {
        for (Link link : text.file().links()) {
            if (link.offset() == node.getOffset()) {
                return link.target() == null ? new Value.Written(link.text()) : new Value.Reference(link.target());
            }
        }
        String written = NodeModelUtils.getTokenText(node);
        return switch (written.charAt(0)) {
        case '"', '\u201C', '\u201D' -> new Value.Quoted(unquoted(written));
        default -> new Value.Written(written);
        };
    }

    private static String unquoted(String written) {
        boolean closed = written.length() > 1 && "\"\u201D".indexOf(written.charAt(written.length() - 1)) >= 0;
        String inner = written.substring(1, closed ? written.length() - 1 : written.length());
        return written.charAt(0) == '"' ? inner.replaceAll("\\\\([\"\\\\])", "$1") : inner;
    }
}
