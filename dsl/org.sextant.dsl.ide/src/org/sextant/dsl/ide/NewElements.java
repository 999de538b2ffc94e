package org.sextant.dsl.ide;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.sextant.dsl.Formatter;
import org.sextant.dsl.ModelWriter;
import org.sextant.dsl.SextantLanguage;
import org.sextant.dsl.SextantResource;
import org.sextant.dsl.Vocabulary;
import org.sextant.dsl.ide.internal.NewStatement;
import org.sextant.model.CareSystem;
import org.sextant.model.Document;
import org.sextant.model.Place;
import org.sextant.model.SextantFactory;
import org.sextant.model.Statement;

/**
 * Adds elements to a portfolio's texts: behind the last of their kind, laid out as the formatter does, a blank line between
 * elements that take several lines. Nothing else in the texts changes.
 */
public final class NewElements {
    private static final String AT = "at";

    private final Snapshot snapshot;
    private final String system;
    private final ModelWriter writer = SextantLanguage.get().part(ModelWriter.class);
    private final Vocabulary vocabulary = SextantLanguage.get().part(Vocabulary.class);

    /**
     * Adds elements to a system.
     *
     * @param snapshot the portfolio
     * @param system   the name of one of its systems
     */
    public NewElements(Snapshot snapshot, String system) {
        this.snapshot = snapshot;
        this.system = system;
    }

    /**
     * Adds an element.
     *
     * @param element what is known of it
     * @return the edit, of one file
     * @throws IllegalArgumentException if elements of its kind have no property of a keyword that is given, or no file of
     *                                  the portfolio describes the system and no file is given
     */
    public Edit add(NewElement element) {
        URI file = element.file() != null ? element.file() : best(element);
        String label = "Add the " + element.kind().keyword() + ' '
                + (element.title() == null || element.title().isBlank() ? element.name() : element.title());
        return add(label, file, element.kind().statement(), text(element, file));
    }

    /**
     * Adds a statement.
     *
     * @param label what the edit does
     * @param file  the file that it is to stand in
     * @param type  the class of statements behind the last of which it goes
     * @param text  its text, laid out or not
     * @return the edit
     */
    public Edit add(String label, URI file, Class<? extends Statement> type, String text) {
        SextantResource there = snapshot.file(file);
        String laidOut = SextantLanguage.get().part(Formatter.class).format(text);
        return Edit.of(label, file, there == null ? NewStatement.inNewFile(system, laidOut)
                : NewStatement.in(there, type, system, laidOut));
    }

    /**
     * Where a new element goes unless it is told.
     *
     * @param element what is known of it
     * @return for an activity, the file that {@link ActivityHome} says; else the file that holds most elements of the kind,
     *         or that which declares the system where none does
     * @throws IllegalArgumentException if no file describes the system
     */
    public URI best(NewElement element) {
        return element.kind() == ElementKind.ACTIVITY ? new ActivityHome(snapshot, system).of(places(element))
                : best(element.kind().statement());
    }

    private static List<Place> places(NewElement element) {
        return element.properties().getOrDefault(AT, List.of()).stream().filter(Value.Reference.class::isInstance)
                .map(value -> ((Value.Reference) value).target()).filter(Place.class::isInstance).map(Place.class::cast)
                .toList();
    }

    /**
     * Where a new statement goes unless it is told.
     *
     * @param type its class
     * @return the file that holds most of that class; that which declares the system where none does
     * @throws IllegalArgumentException if no file describes the system
     */
    public URI best(Class<? extends Statement> type) {
        return snapshot.portfolio().files().stream().filter(file -> systemOf(file).equals(system))
                .max(Comparator.comparingInt((SextantResource file) -> count(file, type))
                        .thenComparing(file -> declares(file))
                        .thenComparing(file -> -snapshot.portfolio().files().indexOf(file)))
                .map(SextantResource::getURI)
                .orElseThrow(() -> new IllegalArgumentException("no file describes " + system));
    }

    private String systemOf(SextantResource file) {
        return snapshot.portfolio().names().systemOf(file.document());
    }

    private static int count(SextantResource file, Class<?> type) {
        int count = 0;
        for (EObject statement : file.document().getStatements()) {
            count += type.isInstance(statement) ? 1 : 0;
            count += (int) statement.eContents().stream().filter(type::isInstance).count();
        }
        return count;
    }

    private boolean declares(SextantResource file) {
        return file.document().getStatements().stream()
                .anyMatch(each -> each instanceof CareSystem declared && system.equals(declared.getName()));
    }

    private String text(NewElement element, URI file) {
        StringBuilder text = new StringBuilder(element.kind().keyword()).append(' ').append(element.name());
        if (element.title() != null && !element.title().isBlank()) {
            text.append(' ').append(ModelWriter.quote(element.title().strip()));
        }
        if (!element.properties().isEmpty()) {
            text.append(" {\n");
            element.properties().forEach((keyword, values) -> text.append("    ").append(keyword).append(' ')
                    .append(values(element.kind(), keyword, values, file)).append('\n'));
            text.append('}');
        }
        return text.append('\n').toString();
    }

    private String values(ElementKind kind, String keyword, List<Value> values, URI file) {
        if (!vocabulary.keywords(kind.type()).contains(keyword)) {
            throw new IllegalArgumentException(kind.withArticle() + " has no property " + keyword);
        }
        EObject source = SextantFactory.eINSTANCE.create(kind.type());
        EReference feature = vocabulary.reference(kind.type(), keyword);
        return String.join(", ", values.stream().map(value -> switch (value) {
        case Value.Written word -> word.text();
        case Value.Quoted quoted -> quoted.written();
        case Value.Reference reference -> writer.reference(reference.target(), source,
                Objects.requireNonNull(feature, () -> keyword + " refers to nothing"), document(file),
                snapshot.portfolio().names());
        }).toList());
    }

    /** The file, or another of the system, from which names mean the same. */
    private Document document(URI file) {
        SextantResource there = snapshot.file(file);
        return there != null ? there.document() : snapshot.portfolio().files().stream()
                .filter(each -> systemOf(each).equals(system)).findFirst().map(SextantResource::document)
                .orElseGet(SextantFactory.eINSTANCE::createDocument);
    }
}
