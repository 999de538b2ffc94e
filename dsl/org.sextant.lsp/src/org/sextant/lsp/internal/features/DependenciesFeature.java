package org.sextant.lsp.internal.features;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CallHierarchyIncomingCall;
import org.eclipse.lsp4j.CallHierarchyIncomingCallsParams;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCall;
import org.eclipse.lsp4j.CallHierarchyOutgoingCallsParams;
import org.eclipse.lsp4j.CallHierarchyPrepareParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.Names;
import org.sextant.dsl.Nouns;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.ide.Dependent;
import org.sextant.dsl.ide.Dependents;
import org.sextant.dsl.ide.Elements;
import org.sextant.dsl.ide.Range;
import org.sextant.dsl.ide.References;
import org.sextant.lsp.internal.Asked;
import org.sextant.lsp.internal.Requests;
import org.sextant.model.Element;

import com.google.gson.JsonPrimitive;

/**
 * What depends on an activity, goal or aim, and what it depends on itself, step by step. The protocol has this for programs,
 * where one part calls another: who comes after something, or works towards it, is shown as its caller.
 */
public final class DependenciesFeature implements Feature {
    private final Requests requests;

    /**
     * Makes it.
     *
     * @param requests answers
     */
    public DependenciesFeature(Requests requests) {
        this.requests = requests;
    }

    @Override
    public void announce(ServerCapabilities server) {
        server.setCallHierarchyProvider(true);
    }

    /**
     * Finds what to ask about.
     *
     * @param asked the place
     * @return the element whose name stands there, or else the one around it; nothing if neither is of a sort that depends
     */
    public CompletableFuture<List<CallHierarchyItem>> at(CallHierarchyPrepareParams asked) {
        return requests.ofPortfolio(asked.getTextDocument(), null, (here, file) -> {
            int offset = here.offset(file, asked.getPosition());
            Element named = References.named(here.snapshot(), file, offset);
            SextantResource read = here.snapshot().file(file);
            Element element = named != null || read == null ? named : Elements.at(read, offset);
            CallHierarchyItem item = element == null || !Dependents.canBe(element) ? null : item(here, element);
            return item == null ? null : List.of(item);
        });
    }

    /**
     * Finds what depends on an element.
     *
     * @param asked the element
     * @return what comes after it or works towards it, with the places that say so
     */
    public CompletableFuture<List<CallHierarchyIncomingCall>> incoming(CallHierarchyIncomingCallsParams asked) {
        return found(asked.getItem(), (here, element) -> listed(here, Dependents.direct(here.snapshot(), element),
                Dependent::element, CallHierarchyIncomingCall::new));
    }

    /**
     * Finds what an element depends on.
     *
     * @param asked the element
     * @return what it comes after or works towards, with the places that say so
     */
    public CompletableFuture<List<CallHierarchyOutgoingCall>> outgoing(CallHierarchyOutgoingCallsParams asked) {
        return found(asked.getItem(), (here, element) -> listed(here, Dependents.needs(element), Dependent::on,
                CallHierarchyOutgoingCall::new));
    }

    private <T> CompletableFuture<List<T>> found(CallHierarchyItem item, BiFunction<Asked, Element, List<T>> work) {
        return requests.ofPortfolio(new TextDocumentIdentifier(item.getUri()), List.of(), (here, file) -> {
            SextantResource read = here.snapshot().file(file);
            Element element = read == null ? null : find(read, item);
            return element == null ? List.of() : work.apply(here, element);
        });
    }

    /** The text may have changed since the client was told of the element; what counts is its name. */
    private static @Nullable Element find(SextantResource file, CallHierarchyItem item) {
        String path = item.getData() instanceof JsonPrimitive given ? given.getAsString() : "";
        for (Iterator<EObject> each = file.getAllContents(); each.hasNext();) {
            if (each.next() instanceof Element element && Dependents.canBe(element)
                    && path.equals(Names.path(element))) {
                return element;
            }
        }
        return null;
    }

    /** What the client shows of an element; null if it cannot see where that is declared. */
    private static @Nullable CallHierarchyItem item(Asked here, Element element) {
        Range name = Elements.name(element);
        Range all = Elements.range(element);
        URI file = element.eResource().getURI();
        String uri = here.uri(file);
        if (name == null || all == null || uri == null) {
            return null;
        }
        String type = element.eClass().getName();
        CallHierarchyItem item = new CallHierarchyItem(Names.title(element), Kinds.of(type), uri,
                here.range(file, all), here.range(file, name));
        item.setDetail(Nouns.of(type));
        item.setData(Names.path(element));
        return item;
    }

    private interface Call<T> {
        T of(CallHierarchyItem item, List<org.eclipse.lsp4j.Range> places);
    }

    private static <T> List<T> listed(Asked here, List<Dependent> found, Function<Dependent, Element> which,
            Call<T> call) {
        Map<Element, List<org.eclipse.lsp4j.Range>> places = new LinkedHashMap<>();
        found.forEach(each -> places.computeIfAbsent(which.apply(each), none -> new ArrayList<>())
                .add(here.range(each.file(), each.range())));
        List<T> calls = new ArrayList<>();
        places.forEach((element, ranges) -> {
            CallHierarchyItem item = item(here, element);
            if (item != null) {
                calls.add(call.of(item, ranges));
            }
        });
        return calls;
    }
}
