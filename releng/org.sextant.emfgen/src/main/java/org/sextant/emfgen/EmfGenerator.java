package org.sextant.emfgen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Generates the Java code of an EMF model into its project's src-gen folder, when the model or this generator changed.
 * EMF works in a scratch folder, and only Java code is taken from there: the project's other files are written by hand.
 */
public final class EmfGenerator {
    private static final String LINK_LIST = "org.sextant.model.LinkList";

    private EmfGenerator() {
    }

    /** Arguments: project name, project folder, path of the generator model in that folder. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("expected: project name, project folder, path of the generator model");
        }
        String project = arguments[0];
        Path folder = Path.of(arguments[1]).toAbsolutePath();
        Path genmodel = folder.resolve(arguments[2]);
        Path ecore = Path.of(genmodel.toString().replaceFirst("\\.genmodel$", ".ecore"));
        GeneratedFolder output = new GeneratedFolder(folder.resolve("src-gen"), List.of(genmodel, ecore),
                EmfGenerator.class, Generator.class, GenModel.class);
        if (output.isUpToDate()) {
            return;
        }
        GenModel model = load(project, folder, arguments[2]);
        check("the generator model is invalid", model.diagnose());
        Path scratch = folder.resolve("target/generated");
        GeneratedFolder.delete(scratch);
        Files.createDirectories(scratch);
        EcorePlugin.getPlatformResourceMap().put(project, URI.createFileURI(scratch + "/"));
        Generator generator = new Generator();
        generator.setInput(model);
        for (GenPackage genPackage : model.getGenPackages()) {
            check("generation failed", generator.generate(genPackage, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
                    new BasicMonitor()));
        }
        useLinkLists(scratch.resolve("src-gen"));
        output.takeFrom(scratch.resolve("src-gen"));
        output.finish();
    }

    /** Lists of references are of our own class, which can be read while it is changed. */
    private static void useLinkLists(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(each -> each.toString().endsWith(".java")).toList();
        }
        for (Path file : files) {
            String code = Files.readString(file);
            Files.writeString(file, code.replace("org.eclipse.emf.ecore.util.EObjectResolvingEList", LINK_LIST)
                    .replace("new EObjectResolvingEList<", "new LinkList<"));
        }
    }

    private static GenModel load(String project, Path folder, String path) {
        GenModelPackage.eINSTANCE.eClass();
        EcorePlugin.getPlatformResourceMap().put(project, URI.createFileURI(folder + "/"));
        var factories = Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("genmodel", new EcoreResourceFactoryImpl());
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        ResourceSet resources = new ResourceSetImpl();
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        Resource resource = resources.getResource(URI.createPlatformResourceURI(project + "/" + path, true), true);
        EcoreUtil.resolveAll(resources);
        GenModel model = (GenModel) resource.getContents().get(0);
        model.reconcile();
        model.setCanGenerate(true);
        model.setValidateModel(true);
        return model;
    }

    private static void check(String problem, Diagnostic diagnostic) {
        if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException(problem + ": " + diagnostic);
        }
    }
}
