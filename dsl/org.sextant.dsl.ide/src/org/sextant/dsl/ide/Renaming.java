package org.sextant.dsl.ide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.util.URI;
import org.jspecify.annotations.Nullable;
import org.sextant.core.Anchor;
import org.sextant.dsl.Names;
import org.sextant.dsl.Nouns;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.TextChange;
import org.sextant.dsl.ide.internal.LinkPart;
import org.sextant.dsl.ide.internal.NameClash;
import org.sextant.dsl.ide.internal.RenamingTrial;
import org.sextant.dsl.ide.internal.Texts;
import org.sextant.model.Element;
import org.sextant.portfolio.Location;

/**
 * Gives an element another name, where it is declared and wherever it is referred to, in files with errors too. Whatever
 * was referred to before is referred to afterwards; a name that would change that is refused.
 */
public final class Renaming {
    private final Snapshot snapshot;
    private final Element element;
    private final Range range;

    private Renaming(Snapshot snapshot, Element element, Range range) {
        this.snapshot = snapshot;
        this.element = element;
        this.range = range;
    }

    /**
     * What can be renamed at a place: where an element is declared, or referred to.
     *
     * @param snapshot the portfolio
     * @param file     the file
     * @param offset   the place in the file's text, in UTF-16 units
     * @return the renaming
     * @throws NotRenamedException if nothing there can be
     */
    public static Renaming at(Snapshot snapshot, URI file, int offset) throws NotRenamedException {
        SextantResource text = Texts.of(snapshot, file);
        LinkPart named = text == null ? null : LinkPart.named(text, offset, snapshot.portfolio().names());
        if (named == null) {
            throw new NotRenamedException(
                    "There is no name here, or nothing that it means; put the caret into a name.");
        }
        return of(snapshot, named.element(), last(named.range(), text.text()));
    }

    /**
     * The renaming of an element.
     *
     * @param snapshot the portfolio
     * @param element  an element of one of its files
     * @return the renaming
     * @throws NotRenamedException if the element cannot be renamed
     */
    public static Renaming of(Snapshot snapshot, Element element) throws NotRenamedException {
        return of(snapshot, element, new Range(0, 0));
    }

    private static Renaming of(Snapshot snapshot, Element element, Range range) throws NotRenamedException {
        if (!(element.eResource() instanceof SextantResource file) || snapshot.file(file.getURI()) == null) {
            throw new NotRenamedException(element.getName() + " belongs to the framework "
                    + Names.framework(element).getName() + ", which is built in and stays as it is.");
        }
        return new Renaming(snapshot, element, range);
    }

    /** @return the name where it was asked for; of a path, the one name that means the element */
    public Range range() {
        return range;
    }

    /** @return what is to be renamed */
    public Element element() {
        return element;
    }

    /** @return the name now */
    public String name() {
        return Names.last(element.getName());
    }

    /**
     * Whether a name could be given; quickly, for each letter that people type.
     *
     * @param name the new name
     * @return what is wrong with it, a sentence; null if nothing is plainly wrong
     */
    public @Nullable String problem(String name) {
        if (!Names.isName(name)) {
            return name.isEmpty() ? "Give a name."
                    : "A name begins with a letter or _, and goes on with letters, digits, _ and single hyphens.";
        }
        Element other = NameClash.of(snapshot.portfolio().names(), element, name);
        if (other == null) {
            return null;
        }
        Location at = snapshot.portfolio().locate(Anchor.at(other));
        return name + " is already the name of " + Nouns.withArticle(other.eClass().getName()) + ", at "
                + other.eResource().getURI().lastSegment() + ":" + at.line() + "; choose another name.";
    }

    /**
     * The edit that renames.
     *
     * @param name    the new name
     * @param monitor shows progress and is asked whether to stop
     * @return the edit, the file that declares the element first; without changes if the name is the same
     * @throws NotRenamedException        if the name is wrong, is given already, or would make any text mean something else
     * @throws OperationCanceledException if the monitor says so
     */
    public Edit edit(String name, IProgressMonitor monitor) throws NotRenamedException {
        SubMonitor progress = SubMonitor.convert(monitor, "Renaming " + name(), 10);
        String problem = problem(name);
        if (problem != null) {
            throw new NotRenamedException(problem);
        }
        Map<URI, List<TextChange>> changes = name.equals(name()) ? Map.of() : changes(name);
        progress.worked(1);
        if (!changes.isEmpty() && NameClash.isHeardOf(snapshot, name)) {
            new RenamingTrial(snapshot, changes).check(name, progress.split(9));
        }
        List<FileEdit> files = new ArrayList<>();
        changes.forEach((file, some) -> files.add(new FileEdit(file, some)));
        return new Edit("Rename " + name() + " to " + name, files);
    }

    private Map<URI, List<TextChange>> changes(String name) {
        Map<URI, List<TextChange>> changes = new LinkedHashMap<>();
        URI own = element.eResource().getURI();
        changes.put(own, new ArrayList<>());
        for (Occurrence place : References.to(snapshot, element)) {
            String text = snapshot.file(place.file()).text();
            Range last = last(place.range(), text);
            changes.computeIfAbsent(place.file(), key -> new ArrayList<>())
                    .add(new TextChange(last.offset(), last.length(), name));
        }
        return changes;
    }

    /** An activity kind is declared by a path, of which it is the last name. */
    private static Range last(Range range, String text) {
        int dot = LinkPart.lastDot(text, range.offset(), range.end());
        return new Range(dot + 1, range.end() - dot - 1);
    }
}
