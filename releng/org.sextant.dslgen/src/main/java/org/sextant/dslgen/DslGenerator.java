package org.sextant.dslgen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.mwe2.language.Mwe2StandaloneSetup;
import org.eclipse.emf.mwe2.launch.runtime.Mwe2Runner;
import org.eclipse.xtext.xtext.generator.XtextGenerator;
import org.sextant.emfgen.GeneratedFolder;

/**
 * Generates the language's parser and services into dsl/org.sextant.dsl/src-gen, when grammar, model, workflow or
 * generator changed. Xtext works in a scratch folder, and only generated code is taken from there: it never touches
 * what is written by hand.
 */
public final class DslGenerator {

    private DslGenerator() {
    }

    /** Arguments: the checkout's folder, the scratch folder. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("expected: the checkout's folder, a scratch folder");
        }
        Path root = Path.of(arguments[0]).toAbsolutePath();
        Path scratch = Path.of(arguments[1]).toAbsolutePath();
        Path model = root.resolve("bundles/org.sextant.model");
        Path language = root.resolve("dsl/org.sextant.dsl");
        Path grammar = language.resolve("src/org/sextant/dsl/Sextant.xtext");
        Path workflow = root.resolve("releng/org.sextant.dslgen/GenerateSextant.mwe2");
        GeneratedFolder output = new GeneratedFolder(language.resolve("src-gen"),
                List.of(grammar, workflow, model.resolve("model/sextant.ecore"),
                        model.resolve("model/sextant.genmodel")),
                DslGenerator.class, XtextGenerator.class);
        if (output.isUpToDate()) {
            return;
        }
        GeneratedFolder.delete(scratch);
        Files.createDirectories(scratch.resolve("org.sextant.dsl"));
        new Mwe2StandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(Mwe2Runner.class)
                .run(URI.createFileURI(workflow.toString()), Map.of("outputPath", scratch.toString(), "modelPath",
                        model.toString(), "grammarUri", URI.createFileURI(grammar.toString()).toString()));
        output.takeFrom(scratch.resolve("org.sextant.dsl/src-gen"));
        CheckGenerated.main(new String[]{language.resolve("src-gen").toString()});
        output.finish();
    }
}
