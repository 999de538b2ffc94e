package org.sextant.core.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.Parser;
import org.xml.sax.SAXException;
import org.xml.sax.SAXNotSupportedException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads simple XML itself and hands all other XML to Java's own parser. Loading that parser's classes made up a third
 * of what the registry costs a command line when it starts. Neither accepts a DOCTYPE.
 */
final class QuickParser extends SAXParser {
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    /** Makes such parsers. */
    static final class Factory extends SAXParserFactory {
        @Override
        public SAXParser newSAXParser() {
            return new QuickParser();
        }

        @Override
        public void setFeature(String name, boolean value) {
            // the only one asked for interns names, which nobody relies on
        }

        @Override
        public boolean getFeature(String name) {
            return false;
        }
    }

    @Override
    public void parse(InputSource source, DefaultHandler handler) throws SAXException, IOException {
        byte[] bytes = source.getByteStream().readAllBytes();
        String text = simple(bytes);
        if (text != null) {
            QuickXml.parse(text, handler);
        } else {
            full().parse(new ByteArrayInputStream(bytes), handler);
        }
    }

    private static @Nullable String simple(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            QuickXml.parse(text, new DefaultHandler());
            return text;
        } catch (CharacterCodingException | SAXException notSimple) {
            return null;
        }
    }

    private static SAXParser full() throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(NO_DOCTYPE, true);
            return factory.newSAXParser();
        } catch (ParserConfigurationException wrong) {
            throw new SAXException(wrong);
        }
    }

    @Override
    @Deprecated
    public Parser getParser() throws SAXException {
        throw new SAXNotSupportedException();
    }

    @Override
    public XMLReader getXMLReader() throws SAXException {
        throw new SAXNotSupportedException();
    }

    @Override
    public boolean isNamespaceAware() {
        return true;
    }

    @Override
    public boolean isValidating() {
        return false;
    }

    @Override
    public void setProperty(String name, Object value) throws SAXNotSupportedException {
        throw new SAXNotSupportedException(name);
    }

    @Override
    public Object getProperty(String name) throws SAXNotSupportedException {
        throw new SAXNotSupportedException(name);
    }
}
