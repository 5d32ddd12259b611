package org.imprimatur.site;

import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.reading.LivePage;
import org.imprimatur.serving.Rendered;
import org.imprimatur.themes.Addresses;

/**
 * What went live lately, the newest first (RFC 4287). Each revision of a page is an entry of its own, so that a change of a
 * text is news again.
 *
 * @param self the feed's own address
 * @param newest as many as it tells, the newest first
 */
record AtomFeed(String title, String author, LocaleTag locale, String self, List<LivePage> newest, Origin origin) {
    /** How many it tells. */
    static final int NEWEST = 50;

    private static final String TYPE = "application/atom+xml;charset=UTF-8";
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    Rendered drawn() {
        return Xml.document(TYPE, to -> {
            to.writeStartElement("feed");
            to.writeDefaultNamespace(ATOM);
            to.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", locale.value());
            Xml.element(to, "id", self);
            Xml.element(to, "title", title);
            Xml.element(to, "updated", updated(newest).toString());
            link(to, "self", self);
            link(to, "alternate", origin.absolute("/" + locale + "/"));
            to.writeStartElement("author");
            Xml.element(to, "name", author);
            to.writeEndElement();
            for (LivePage page : newest) {
                entry(to, page);
            }
            to.writeEndElement();
        });
    }

    // A feed must say when it changed last, though nothing ever did.
    private static Instant updated(List<LivePage> newest) {
        return newest.isEmpty() ? Instant.EPOCH : newest.get(0).since();
    }

    private void entry(XMLStreamWriter to, LivePage page) throws XMLStreamException {
        to.writeStartElement("entry");
        Xml.element(to, "id", "urn:imprimatur:" + page.id() + ":" + page.revision());
        Xml.element(to, "title", page.title());
        Xml.element(to, "updated", page.since().toString());
        link(to, "alternate", origin.absolute(Addresses.encoded(page.address())));
        to.writeEmptyElement("category");
        to.writeAttribute("term", page.type().value());
        if (!page.summary().isEmpty()) {
            Xml.element(to, "summary", page.summary());
        }
        to.writeEndElement();
    }

    private static void link(XMLStreamWriter to, String rel, String href) throws XMLStreamException {
        to.writeEmptyElement("link");
        to.writeAttribute("rel", rel);
        to.writeAttribute("href", href);
    }
}
