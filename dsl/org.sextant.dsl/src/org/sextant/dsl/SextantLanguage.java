package org.sextant.dsl;

import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.xtext.XtextPackage;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.resource.impl.BinaryGrammarResourceFactoryImpl;
import org.sextant.model.SextantPackage;

import com.google.inject.Guice;
import com.google.inject.Injector;

/** The way into the language: reads texts. One for the whole program; may be used from any thread. */
public final class SextantLanguage {
    /** The extension of the language's files. */
    public static final String FILE_EXTENSION = "sextant";

    private final Injector injector;
    private final IParser parser;

    private SextantLanguage() {
        injector = Guice.createInjector(new SextantRuntimeModule());
        EPackage.Registry.INSTANCE.put(SextantPackage.eNS_URI, SextantPackage.eINSTANCE);
        EPackage.Registry.INSTANCE.put(XtextPackage.eNS_URI, XtextPackage.eINSTANCE);
        Map<String, Object> factories = Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap();
        factories.putIfAbsent("xtextbin", new BinaryGrammarResourceFactoryImpl());
        parser = injector.getInstance(IParser.class);
        factories.put(FILE_EXTENSION, (Resource.Factory) uri -> new SextantResource(uri, parser));
    }

    /** @return the language, set up when first asked for */
    public static SextantLanguage get() {
        return Holder.LANGUAGE;
    }

    /** Begins to set the language up beside what the caller goes on with, so that it is there when asked for. */
    public static void prepare() {
        // The classes of a model refer to each other in a circle: two threads that begin at different ends of one would
        // wait for each other for ever. So Ecore's are all there before the other thread begins, and then both begin
        // with the same class of ours.
        EcorePackage.eINSTANCE.eClass();
        Thread.ofPlatform().daemon().name("Sextant language").start(SextantLanguage::get);
        SextantPackage.eINSTANCE.eClass();
    }

    /** @return an empty set of files, to be linked together */
    public ResourceSet newFiles() {
        return new ResourceSetImpl();
    }

    /**
     * Reads a text as a file.
     *
     * @param files the files it belongs with
     * @param uri   what it is called
     * @param text  its text
     * @return the file, read but not linked
     */
    public SextantResource read(ResourceSet files, URI uri, String text) {
        SextantResource resource = read(uri, text);
        files.getResources().add(resource);
        return resource;
    }

    /**
     * Reads a text as a file that belongs to no set yet.
     *
     * @param uri  what it is called
     * @param text its text
     * @return the file, read but not linked
     */
    public SextantResource read(URI uri, String text) {
        SextantResource resource = new SextantResource(uri, parser);
        resource.readText(text);
        return resource;
    }

    /**
     * One of the language's own parts.
     *
     * @param <T>  its type
     * @param type its type
     * @return the part
     */
    public <T> T part(Class<T> type) {
        return injector.getInstance(type);
    }

    private static final class Holder {
        private static final SextantLanguage LANGUAGE = new SextantLanguage();
    }
}
