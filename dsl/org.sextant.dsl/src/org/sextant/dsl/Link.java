package org.sextant.dsl;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.INode;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.internal.syntax.Lexer;
import org.sextant.model.Document;
import org.sextant.model.Element;

/** A reference written in a file, and what it turned out to mean. */
public final class Link {
    private final EObject source;
    private final EReference reference;
    private final Document document;
    private final String file;
    private final int offset;
    private final int length;
    private final int lastName;
    private boolean troubled;
    private @Nullable Element target;
    private @Nullable Link next;
    private boolean first = true;

    Link(EObject source, EReference reference, Document document, String file, INode node) {
        this.source = source;
        this.reference = reference;
        this.document = document;
        this.file = file;
        offset = node.getOffset();
        length = node.getLength();
        lastName = Names.last(text()).hashCode();
    }

    /** @return the object that refers */
    public EObject source() {
        return source;
    }

    /** The file it stands in; the object that refers may have been replaced there by one given later. */
    Document document() {
        return document;
    }

    /** @return the feature it refers with */
    public EReference reference() {
        return reference;
    }

    /** @return the reference as written, without white space */
    public String text() {
        return Lexer.path(file.substring(offset, offset + length));
    }

    /** @return the offset of its first character in the file's text */
    public int offset() {
        return offset;
    }

    /** @return how many UTF-16 units it takes */
    public int length() {
        return length;
    }

    /** @return the element it means, or null where none could be found */
    public @Nullable Element target() {
        return target;
    }

    /** Another one follows in the text that is given for the same feature of the same object. */
    void follow(Link link) {
        next = link;
        link.first = false;
    }

    /** The next one that is given for the same feature of the same object. */
    @Nullable
    Link next() {
        return next;
    }

    /** Whether none before it is given for the same feature of the same object. */
    boolean isFirst() {
        return first;
    }

    /**
     * Whether a name is its last one, or the only one.
     *
     * @param name a name
     * @return whether the reference ends with it
     */
    public boolean hasName(String name) {
        return lastName == name.hashCode() && Names.last(text()).equals(name);
    }

    /** The hash of the last name in it: of what it means, whatever stands before. */
    int lastName() {
        return lastName;
    }

    /** Whether there is something to be said of what it means. */
    boolean isTroubled() {
        return troubled;
    }

    void setTarget(Lookup lookup) {
        target = lookup.element();
        troubled = target == null || lookup.renamed() != null;
    }
}
