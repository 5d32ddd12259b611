package org.imprimatur.assets;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads an SVG as strictly as a browser does and writes down only what it knows to be harmless. What is written is all
 * that is kept, so what was read otherwise than a browser would read it is not there any more.
 */
final class SvgCleaning {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final int DEEPEST = 200;

    private final InputStream in;
    private final Writer out;
    private final Set<String> dropped;
    private final Deque<String> open = new ArrayDeque<>();

    SvgCleaning(InputStream in, Writer out, Set<String> dropped) {
        this.in = in;
        this.out = out;
        this.dropped = dropped;
    }

    void run() throws IOException {
        try {
            var xml = reader();
            while (xml.hasNext()) {
                step(xml, xml.next());
            }
        } catch (XMLStreamException broken) {
            var place = broken.getLocation();
            throw new BadSvgException(place == null ? "?" : String.valueOf(place.getLineNumber()), broken);
        }
    }

    // Java's own, whatever a server brings. No entity is ever looked up: a file that uses one is refused.
    private XMLStreamReader reader() throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing from outside");
        });
        return factory.createXMLStreamReader(in);
    }

    private void step(XMLStreamReader xml, int event) throws XMLStreamException, IOException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> begin(xml);
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml.getText());
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw new BadSvgException(String.valueOf(xml.getLocation().getLineNumber()));
            default -> {}
        }
    }

    private void begin(XMLStreamReader xml) throws XMLStreamException, IOException {
        var name = xml.getLocalName();
        if (open.isEmpty() && !(isSvg(xml) && name.equals("svg"))) {
            throw new BadSvgException("<" + name + ">");
        }
        if (open.size() == DEEPEST) {
            throw new BadSvgException(String.valueOf(xml.getLocation().getLineNumber()));
        }
        if (!isSvg(xml) || !SvgVocabulary.isElement(name)) {
            drop(isSvg(xml) ? "<" + name + ">" : "");
            skip(xml);
        } else if (name.equals("style")) {
            style(xml);
        } else {
            element(xml, name);
        }
    }

    private static boolean isSvg(XMLStreamReader xml) {
        return Objects.requireNonNullElse(xml.getNamespaceURI(), SVG).equals(SVG)
                || xml.getNamespaceURI().isEmpty();
    }

    private void element(XMLStreamReader xml, String name) throws IOException {
        // Where a link leads is nothing that a picture needs; what it shows is.
        var written = name.equals("a") ? "g" : name;
        out.write("<" + written);
        if (open.isEmpty()) {
            attribute("xmlns", SVG);
            attribute("xmlns:xlink", XLINK);
        }
        for (int number = 0; number < xml.getAttributeCount(); number++) {
            attribute(xml, number, name);
        }
        out.write(">");
        open.push(written);
    }

    private void attribute(XMLStreamReader xml, int number, String element) throws IOException {
        var local = xml.getAttributeLocalName(number);
        var value = xml.getAttributeValue(number);
        var space = Objects.requireNonNullElse(xml.getAttributeNamespace(number), "");
        boolean isReference = local.equals("href") && (space.isEmpty() || space.equals(XLINK));
        if (isReference && SvgVocabulary.isReference(element, value)) {
            attribute(space.isEmpty() ? "href" : "xlink:href", value);
        } else if (space.equals(XML) && (local.equals("space") || local.equals("lang"))) {
            attribute("xml:" + local, value);
        } else if (space.isEmpty() && SvgVocabulary.isAttribute(local) && SvgVocabulary.isHarmless(value)) {
            attribute(local, value);
        } else if (isReference || space.isEmpty()) {
            drop(local + "=");
        }
    }

    private void attribute(String name, String value) throws IOException {
        out.write(" " + name + "=\"" + escaped(value) + "\"");
    }

    private void style(XMLStreamReader xml) throws XMLStreamException, IOException {
        var rules = new StringBuilder();
        int event;
        while ((event = xml.next()) != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                rules.append(xml.getText());
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                skip(xml);
            }
        }
        if (SvgVocabulary.isHarmless(rules.toString())) {
            out.write("<style>" + escaped(rules.toString()) + "</style>");
        } else {
            drop("<style>");
        }
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private void end() throws IOException {
        out.write("</" + open.pop() + ">");
    }

    private void text(String text) throws IOException {
        if (!open.isEmpty()) {
            out.write(escaped(text));
        }
    }

    private void drop(String what) {
        if (!what.isEmpty() && dropped.size() < 20) {
            dropped.add(what);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace('\r', ' ');
    }
}
