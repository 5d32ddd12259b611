package org.imprimatur.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.imprimatur.page.GroupId;
import org.imprimatur.reading.LivePage;
import org.imprimatur.serving.Rendered;
import org.imprimatur.themes.Addresses;

/** All live pages with their translations, as sitemaps.org and search engines want it. */
record Sitemap(List<LivePage> pages, Origin origin) {
    /** So many addresses one file may hold (sitemaps.org). */
    private static final int PART = 50_000;

    private static final String TYPE = "application/xml;charset=UTF-8";
    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    /** The map, or a list of its parts where one file is not enough. */
    Rendered whole() {
        return pages.size() <= PART ? map(pages) : Xml.document(TYPE, this::parts);
    }

    /** @param number counted from 1 */
    Optional<Rendered> part(int number) {
        int from = (number - 1) * PART;
        return from < pages.size()
                ? Optional.of(map(pages.subList(from, Math.min(from + PART, pages.size()))))
                : Optional.empty();
    }

    private void parts(XMLStreamWriter to) throws XMLStreamException {
        to.writeStartElement("sitemapindex");
        to.writeDefaultNamespace(SITEMAP);
        for (int number = 1; (number - 1) * PART < pages.size(); number++) {
            to.writeStartElement("sitemap");
            Xml.element(to, "loc", origin.absolute("/sitemap-" + number + ".xml"));
            to.writeEndElement();
        }
        to.writeEndElement();
    }

    private Rendered map(List<LivePage> some) {
        var groups = pages.stream().collect(Collectors.groupingBy(LivePage::group));
        return Xml.document(TYPE, to -> {
            to.writeStartElement("urlset");
            to.writeDefaultNamespace(SITEMAP);
            to.writeNamespace("xhtml", XHTML);
            for (LivePage page : some) {
                page(to, page, groups);
            }
            to.writeEndElement();
        });
    }

    private void page(XMLStreamWriter to, LivePage page, Map<GroupId, List<LivePage>> groups)
            throws XMLStreamException {
        to.writeStartElement("url");
        Xml.element(to, "loc", address(page));
        Xml.element(to, "lastmod", page.since().toString());
        var translations = groups.getOrDefault(page.group(), List.of());
        if (translations.size() > 1) {
            for (LivePage other : translations) {
                to.writeEmptyElement("xhtml", "link", XHTML);
                to.writeAttribute("rel", "alternate");
                to.writeAttribute("hreflang", other.locale().value());
                to.writeAttribute("href", address(other));
            }
        }
        to.writeEndElement();
    }

    private String address(LivePage page) {
        return origin.absolute(Addresses.encoded(page.address()));
    }
}
