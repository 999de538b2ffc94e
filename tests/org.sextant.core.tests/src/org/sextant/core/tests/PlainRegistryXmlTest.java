package org.sextant.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IConfigurationElement;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.core.PlainRegistry;

/** The quick XML reader against Java's own, which a declaration that is not quite simple brings in. */
class PlainRegistryXmlTest {
    private static final String QUICK = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String FULL = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>";
    private static final String PLUGIN = "\n<?eclipse version=\"3.4\"?>\n<!-- a comment -->\n<plugin>"
            + "<extension\n point = 'org.sextant.core.findings' >%s</extension></plugin>\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"<f/>", "<f a='1' b=\"2\"/>", "<f\r\n\ta='1\r\n2\t3'\n/>", "<f>text</f>",
            "<f> a <!-- no --> b <![CDATA[<&]]> c </f>", "<f>&lt;&gt;&amp;&quot;&apos;&#65;&#x1F600;</f>",
            "<f a='&lt;&#10;&amp;lt;'/>", "<f><g><h i='j'/></g><g/></f>", "<f-g_h.2>x</f-g_h.2 >",
            "<f>one\r\ntwo\rthree</f>", "<f>Zürich, naïve, 日本, 😀</f>", "<f a='>'>]]</f>", "<f><?pi data?>x</f>",
            "<f><![CDATA[]]></f>", "<f><!----></f>", "<f a=''/>", "<x:f xmlns:x='u' x:a='1'/>", "<f xmlns='u'/>",
            "<ü/>", "<f>&#13;</f>"})
    void readsWhatJavaReads(String elements) throws Exception {
        PlainRegistry full = read(FULL, elements);
        assertEquals(List.of(), full.failures());
        assertEquals(dump(full), dump(read(QUICK, elements)));
        assertNotEquals("", dump(full));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<f", "<f>", "</f>", "<f></g>", "<f a/>", "<f a=1/>", "<f a='1'b='2'/>", "<f a='1' a='2'/>",
            "<f a='<'/>", "<f>&nothing;</f>", "<f>&lt</f>", "<f>& </f>", "<f>]]></f>", "<f><!-- -- --></f>",
            "<f>&#0;</f>",
            "<f>&#xD800;</f>", "<f>&#x110000;</f>", "<f>\u0001</f>", "<f>\uFFFF</f>", "<1/>",
            "<f><?xml version='1.0'?></f>",
            "<f>&#+65;</f>", "<f>&;</f>", "<!DOCTYPE f>", "<f><![CDATA[</f>", "<f/ >", "< f/>", "<f a ='1'c/>"})
    void refusesWhatJavaRefuses(String elements) throws Exception {
        PlainRegistry quick = read(QUICK, elements);
        assertEquals("", dump(quick));
        assertEquals(1, quick.failures().size());
        assertEquals(read(FULL, elements).failures().size(), quick.failures().size());
    }

    private PlainRegistry read(String declaration, String elements) throws Exception {
        return new TestBundles(folder).add("com.acme.a", declaration + PLUGIN.formatted(elements)).read();
    }

    private static String dump(PlainRegistry plain) {
        StringBuilder text = new StringBuilder();
        dump(plain.registry().getConfigurationElementsFor("org.sextant.core.findings"), text);
        return text.toString();
    }

    private static void dump(IConfigurationElement[] elements, StringBuilder text) {
        for (IConfigurationElement element : elements) {
            text.append('<').append(element.getName());
            for (String attribute : element.getAttributeNames()) {
                text.append(' ').append(attribute).append('=').append(element.getAttribute(attribute));
            }
            text.append('|').append(element.getValue()).append('|');
            dump(element.getChildren(), text);
            text.append('>');
        }
    }
}
