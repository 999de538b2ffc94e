package org.sextant.lsp.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.jspecify.annotations.Nullable;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.ide.FrameworkTexts;
import org.sextant.dsl.ide.Snapshot;
import org.sextant.lsp.internal.folders.Folder;
import org.sextant.lsp.internal.texts.Document;
import org.sextant.lsp.internal.texts.Encoding;
import org.sextant.lsp.internal.texts.Positions;

/** What is asked of a portfolio at one moment, and the places in it as the client counts them. Used by one thread. */
public final class Asked {
    private final Session session;
    private final Folder folder;
    private final Snapshot snapshot;
    private final Map<URI, Positions> known = new HashMap<>();

    /**
     * Makes it.
     *
     * @param session  what everything needs
     * @param folder   the folder
     * @param snapshot what it holds
     */
    public Asked(Session session, Folder folder, Snapshot snapshot) {
        this.session = session;
        this.folder = folder;
        this.snapshot = snapshot;
    }

    /** @return the portfolio */
    public Snapshot snapshot() {
        return snapshot;
    }

    /**
     * The places in a file.
     *
     * @param file a file of the portfolio, or the address of a framework that it uses
     * @return its places; none but the beginning where there is no such file
     */
    public Positions in(URI file) {
        return known.computeIfAbsent(file, this::find);
    }

    private Positions find(URI file) {
        SextantResource read = snapshot.file(file);
        Document open = file.isFile() ? session.documents().at(Path.of(file.toFileString())) : null;
        if (open != null && (read == null || open.text().equals(read.text()))) {
            return open.positions();
        }
        Encoding encoding = session.documents().encoding();
        if (read != null) {
            return folder.positions(read, encoding);
        }
        String text = FrameworkTexts.of(snapshot, file);
        return new Positions(text == null ? "" : text, encoding, true);
    }

    /**
     * Whether a text has changed since the portfolio was read.
     *
     * @param file what the portfolio calls it
     * @param open the text as the client has it now
     * @return whether the portfolio has another text of it
     */
    public boolean isOther(URI file, Document open) {
        SextantResource read = snapshot.file(file);
        return read != null && !read.text().equals(open.text());
    }

    /**
     * A place as the services count.
     *
     * @param file     a file
     * @param position the place as the client counts
     * @return the offset
     */
    public int offset(URI file, Position position) {
        return in(file).offset(position);
    }

    /**
     * A part of a text as the client counts.
     *
     * @param file  a file
     * @param range the part
     * @return the part
     */
    public Range range(URI file, org.sextant.dsl.ide.Range range) {
        return in(file).range(range.offset(), range.length());
    }

    /**
     * A place as the client names it.
     *
     * @param file  a file, or the address of a framework
     * @param range the part of its text
     * @return the place; null if the client cannot see the text
     */
    public @Nullable Location location(URI file, org.sextant.dsl.ide.Range range) {
        String uri = uri(file);
        return uri == null ? null : new Location(uri, range(file, range));
    }

    /**
     * What the client calls a file.
     *
     * @param file a file, or the address of a framework, whose text is then put into a file
     * @return the name; null if the client cannot see the text
     */
    public @Nullable String uri(URI file) {
        if (file.isFile()) {
            return session.uri(Path.of(file.toFileString()));
        }
        String text = FrameworkTexts.of(snapshot, file);
        try {
            return text == null ? null : session.uri(session.frameworks().file(folder, file, text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
