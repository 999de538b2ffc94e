package org.sextant.core.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.URIConverter;
import org.eclipse.emf.ecore.resource.impl.URIHandlerImpl;
import org.jspecify.annotations.Nullable;
import org.sextant.core.FrameworkContribution;
import org.sextant.core.FrameworkContributions;

/** Lets EMF read the frameworks that bundles bring along; nothing can be written. */
public final class FrameworkUriHandler extends URIHandlerImpl {
    private final FrameworkContributions frameworks;

    /**
     * Makes a handler.
     *
     * @param frameworks what it can open
     */
    public FrameworkUriHandler(FrameworkContributions frameworks) {
        this.frameworks = frameworks;
    }

    @Override
    public boolean canHandle(URI uri) {
        return FrameworkContribution.SCHEME.equals(uri.scheme()) && uri.segmentCount() > 0
                && FrameworkContribution.FOLDER.equals(uri.segment(0));
    }

    @Override
    public InputStream createInputStream(URI uri, @Nullable Map<?, ?> options) throws IOException {
        return frameworks.find(uri)
                .orElseThrow(() -> new FileNotFoundException("No bundle that is installed here brings " + uri)).open();
    }

    @Override
    public OutputStream createOutputStream(URI uri, @Nullable Map<?, ?> options) throws IOException {
        throw readOnly(uri);
    }

    @Override
    public void delete(URI uri, @Nullable Map<?, ?> options) throws IOException {
        throw readOnly(uri);
    }

    @Override
    public boolean exists(URI uri, @Nullable Map<?, ?> options) {
        return frameworks.find(uri).isPresent();
    }

    @Override
    public Map<String, ?> getAttributes(URI uri, @Nullable Map<?, ?> options) {
        return Map.of(URIConverter.ATTRIBUTE_READ_ONLY, true, URIConverter.ATTRIBUTE_DIRECTORY, false);
    }

    private static IOException readOnly(URI uri) {
        return new IOException(uri + " comes with a bundle and cannot be changed");
    }
}
