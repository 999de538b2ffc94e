package org.sextant.lsp.internal.features;

import org.eclipse.lsp4j.ServerCapabilities;

/** Something that the server does for editors. */
public interface Feature {
    /**
     * Says to the client that it is there.
     *
     * @param server what the client is told that the server does
     */
    void announce(ServerCapabilities server);
}
