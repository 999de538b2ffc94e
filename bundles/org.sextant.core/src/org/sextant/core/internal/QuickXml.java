package org.sextant.core.internal;

import java.util.ArrayDeque;
import java.util.Deque;

import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the XML that plugin.xml files are made of: elements, attributes, text, comments, CDATA and processing
 * instructions, without namespaces. Whatever else it meets, right or wrong, it leaves to a full parser by throwing.
 */
final class QuickXml {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;
    private final DefaultHandler handler;
    private final Deque<String> open = new ArrayDeque<>();
    private int at;

    private QuickXml(String text, DefaultHandler handler) {
        this.text = text;
        this.handler = handler;
    }

    /**
     * Reads a document.
     *
     * @param document the document
     * @param handler  is told what a full parser would tell it, except where in the document it is
     * @throws SAXException if a full parser is needed, or the handler throws it
     */
    static void parse(String document, DefaultHandler handler) throws SAXException {
        String text = document.replace("\r\n", "\n").replace('\r', '\n');
        new QuickXml(text, handler).document();
    }

    private void document() throws SAXException {
        handler.startDocument();
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            at = 1;
        }
        declaration();
        boolean rooted = false;
        while (at < text.length()) {
            boolean outside = open.isEmpty();
            if (text.charAt(at) != '<') {
                characters(outside);
            } else if (skip("<!--")) {
                comment();
            } else if (skip("<?")) {
                instruction();
            } else if (!outside && skip("<![CDATA[")) {
                send(until("]]>"));
            } else if (!outside && skip("</")) {
                end();
            } else {
                require(!outside || !rooted);
                rooted = true;
                at++;
                start();
            }
        }
        require(rooted && open.isEmpty());
        handler.endDocument();
    }

    private void declaration() throws SAXException {
        if (skip("<?xml ")) {
            String declared = until("?>").replace('\'', '"').strip();
            require(declared.equals("version=\"1.0\"")
                    || declared.equalsIgnoreCase("version=\"1.0\" encoding=\"UTF-8\""));
        }
    }

    private void characters(boolean outside) throws SAXException {
        int end = text.indexOf('<', at);
        String raw = text.substring(at, end < 0 ? text.length() : end);
        at += raw.length();
        require(!raw.contains("]]>"));
        if (outside) {
            require(raw.isBlank());
            QuickText.check(raw);
        } else {
            send(QuickText.decode(raw, false));
        }
    }

    private void send(String value) throws SAXException {
        QuickText.check(value);
        handler.characters(value.toCharArray(), 0, value.length());
    }

    private void comment() throws SAXException {
        String comment = until("--");
        QuickText.check(comment);
        require(skip(">"));
    }

    private void instruction() throws SAXException {
        String target = name();
        require(!target.equalsIgnoreCase("xml"));
        boolean space = blank();
        String data = until("?>");
        require(space || data.isEmpty());
        QuickText.check(data);
        handler.processingInstruction(target, data);
    }

    private void start() throws SAXException {
        String name = name();
        AttributesImpl attributes = new AttributesImpl();
        while (blank() && isNameAt(at)) {
            String attribute = name();
            require(attributes.getIndex(attribute) < 0 && !attribute.equals("xmlns"));
            blank();
            require(skip("="));
            blank();
            String quote = skip("'") ? "'" : "\"";
            require(quote.equals("'") || skip(quote));
            String raw = until(quote);
            require(raw.indexOf('<') < 0);
            String value = QuickText.decode(raw, true);
            QuickText.check(value);
            attributes.addAttribute("", attribute, attribute, "CDATA", value);
        }
        handler.startElement("", name, name, attributes);
        if (skip("/>")) {
            handler.endElement("", name, name);
        } else {
            require(skip(">"));
            open.push(name);
        }
    }

    private void end() throws SAXException {
        String name = name();
        require(name.equals(open.pop()));
        blank();
        require(skip(">"));
        handler.endElement("", name, name);
    }

    private String name() throws SAXException {
        int from = at;
        require(isNameAt(from));
        while (at < text.length() && (isNameAt(at) || "-.0123456789".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return text.substring(from, at);
    }

    private boolean isNameAt(int index) {
        char c = index < text.length() ? text.charAt(index) : ' ';
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    private boolean blank() {
        int from = at;
        while (at < text.length() && " \t\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at > from;
    }

    private boolean skip(String expected) {
        boolean there = text.startsWith(expected, at);
        at += there ? expected.length() : 0;
        return there;
    }

    private String until(String end) throws SAXException {
        int found = text.indexOf(end, at);
        require(found >= 0);
        String between = text.substring(at, found);
        at = found + end.length();
        return between;
    }

    private static void require(boolean met) throws SAXException {
        QuickText.require(met);
    }
}
