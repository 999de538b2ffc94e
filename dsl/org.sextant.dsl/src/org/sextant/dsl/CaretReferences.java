package org.sextant.dsl;

import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.internal.syntax.Syntax;
import org.sextant.model.Document;
import org.sextant.model.Element;
import org.sextant.model.SextantPackage;

/**
 * Says how elements are referred to at a caret. The text around it may be newer than what the names were taken from.
 */
public final class CaretReferences {
    private final EReference reference;
    private final EObject source;
    private final ShortestPath paths;

    /**
     * Looks at a caret.
     *
     * @param context   what can stand there
     * @param reference what a word there refers with: the context's feature
     * @param names     all names
     * @param system    the name of the system that the file describes; empty if it describes none
     */
    public CaretReferences(CaretContext context, EReference reference, NameIndex names, String system) {
        this.reference = reference;
        source = source(context, names, system);
        paths = new ShortestPath(names, SextantLanguage.get().part(Syntax.class), system);
    }

    /**
     * How to write a reference to an element.
     *
     * @param target the element
     * @return the shortest path that means it at the caret; null if none does
     */
    public @Nullable String to(Element target) {
        return paths.resolving(source, reference.getEReferenceType(), target);
    }

    /**
     * What would refer to the element: a model object made of the text around the caret for this purpose.
     *
     * @return the object; what encloses it in the text contains it, and what that refers to is linked
     */
    public EObject source() {
        return source;
    }

    private EObject source(CaretContext context, NameIndex names, String system) {
        EClass type = reference.getEContainingClass();
        CaretContext.Place place = context.place();
        if (place.header() >= 0) {
            SextantResource file = SextantLanguage.get().read(URI.createURI("caret.sextant"), place.text());
            link(file, new Resolver(names), system);
            EObject owner = owner(file.document(), context);
            if (owner != null && type.isInstance(owner)) {
                return owner;
            }
            if (owner != null && !type.isAbstract()) {
                return in(owner, type);
            }
        }
        return type.isAbstract() ? EcoreUtil.create(SextantPackage.Literals.DOCUMENT) : EcoreUtil.create(type);
    }

    /** Makes an object of a type in the first feature of its owner that can hold it. */
    private static EObject in(EObject owner, EClass type) {
        EObject made = EcoreUtil.create(type);
        for (EReference containment : owner.eClass().getEAllContainments()) {
            if (containment.getEReferenceType().isSuperTypeOf(type)) {
                if (containment.isMany()) {
                    @SuppressWarnings("unchecked")
                    List<EObject> all = (List<EObject>) owner.eGet(containment);
                    all.add(made);
                } else {
                    owner.eSet(containment, made);
                }
                break;
            }
        }
        return made;
    }

    private static void link(SextantResource file, Resolver resolver, String system) {
        for (Link link : file.links()) {
            EReference feature = link.reference();
            if (feature.getEReferenceType() == SextantPackage.Literals.PROMPT) {
                continue;
            }
            Element target = resolver.resolve(system, link.source(), link.text(), feature.getEReferenceType())
                    .element();
            if (target != null && feature.isMany()) {
                @SuppressWarnings("unchecked")
                List<EObject> all = (List<EObject>) link.source().eGet(feature);
                all.add(target);
            } else if (target != null) {
                link.source().eSet(feature, target);
            }
        }
    }

    private static @Nullable EObject owner(Document document, CaretContext context) {
        CaretContext.Place place = context.place();
        Iterator<EObject> all = document.eAllContents();
        while (all.hasNext()) {
            EObject each = all.next();
            ICompositeNode node = each.eClass().getName().equals(context.block())
                    ? NodeModelUtils.findActualNodeFor(each) : null;
            if (node != null && (node.getOffset() == place.header() || node.getOffset() == place.name())) {
                return each;
            }
        }
        return null;
    }
}
