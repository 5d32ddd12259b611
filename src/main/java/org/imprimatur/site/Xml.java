package org.imprimatur.site;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.imprimatur.serving.Rendered;

/** Writes an XML document into memory. */
final class Xml {
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    private Xml() {}

    /** What is written, in the order of the document. */
    interface Content {
        void write(XMLStreamWriter to) throws XMLStreamException;
    }

    static Rendered document(String type, Content content) {
        var bytes = new ByteArrayOutputStream();
        try {
            var writer = WRITERS.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            content.write(writer);
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("memory takes what is written", impossible);
        }
        return Rendered.of(type, bytes.toByteArray());
    }

    /** An element with words in it; what XML cannot hold is left out. */
    static void element(XMLStreamWriter to, String name, String words) throws XMLStreamException {
        to.writeStartElement(name);
        to.writeCharacters(legal(words));
        to.writeEndElement();
    }

    static String legal(String words) {
        return words.codePoints()
                .filter(one -> one == '\t' || one == '\n' || one >= ' ' && one != 0xFFFE && one != 0xFFFF)
                .filter(one -> one < Character.MIN_SURROGATE || one > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
