package org.imprimatur.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.reading.LivePage;
import org.imprimatur.reading.Pages;
import org.imprimatur.serving.Rendered;
import org.imprimatur.themes.Addresses;

/**
 * The homes and all live pages, each with its translations, as sitemaps.org and search engines want it. Where they are many
 * it is a list of maps: the homes, and then the parts of all pages, of which a change makes one stale.
 *
 * @param locales in which there may be a home
 */
record Sitemap(Pages pages, Collection<LocaleTag> locales, Origin origin) {
    private static final String TYPE = "application/xml;charset=UTF-8";
    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    /** @param languages the same in all languages */
    private record Place(String address, Instant changed, Map<LocaleTag, String> languages) {}

    /** The map, or a list of its parts. */
    Rendered whole() {
        int parts = pages.parts();
        if (parts > 1) {
            return Xml.document(TYPE, to -> list(to, parts + 1));
        }
        var places = new ArrayList<>(homes());
        places.addAll(places(pages.all()));
        return map(places);
    }

    /** @param number counted from 1, which is that of the homes */
    Optional<Rendered> part(int number) {
        int parts = pages.parts();
        if (parts == 1 || number > parts + 1) {
            return Optional.empty();
        }
        return Optional.of(map(number == 1 ? homes() : places(pages.part(number - 2, parts))));
    }

    private List<Place> homes() {
        var changed = new TreeMap<LocaleTag, Instant>();
        for (LocaleTag locale : locales) {
            pages.newest(locale, 1).forEach(page -> changed.put(locale, page.since()));
        }
        var homes = new LinkedHashMap<LocaleTag, String>();
        changed.keySet().forEach(locale -> homes.put(locale, "/" + locale + "/"));
        return changed.entrySet().stream()
                .map(home -> new Place("/" + home.getKey() + "/", home.getValue(), homes))
                .toList();
    }

    private static List<Place> places(List<LivePage> some) {
        var groups = some.stream().collect(Collectors.groupingBy(LivePage::group));
        return some.stream()
                .map(page ->
                        new Place(address(page), page.since(), addresses(groups.getOrDefault(page.group(), List.of()))))
                .toList();
    }

    private static Map<LocaleTag, String> addresses(List<LivePage> translations) {
        var addresses = new TreeMap<LocaleTag, String>();
        translations.forEach(page -> addresses.putIfAbsent(page.locale(), address(page)));
        return addresses;
    }

    private static String address(LivePage page) {
        return Addresses.encoded(page.address());
    }

    private void list(XMLStreamWriter to, int maps) throws XMLStreamException {
        to.writeStartElement("sitemapindex");
        to.writeDefaultNamespace(SITEMAP);
        for (int number = 1; number <= maps; number++) {
            to.writeStartElement("sitemap");
            Xml.element(to, "loc", origin.absolute("/sitemap-" + number + ".xml"));
            to.writeEndElement();
        }
        to.writeEndElement();
    }

    private Rendered map(List<Place> some) {
        return Xml.document(TYPE, to -> {
            to.writeStartElement("urlset");
            to.writeDefaultNamespace(SITEMAP);
            to.writeNamespace("xhtml", XHTML);
            for (Place place : some) {
                place(to, place);
            }
            to.writeEndElement();
        });
    }

    private void place(XMLStreamWriter to, Place place) throws XMLStreamException {
        to.writeStartElement("url");
        Xml.element(to, "loc", origin.absolute(place.address()));
        Xml.element(to, "lastmod", place.changed().toString());
        if (place.languages().size() > 1) {
            for (var other : place.languages().entrySet()) {
                to.writeEmptyElement("xhtml", "link", XHTML);
                to.writeAttribute("rel", "alternate");
                to.writeAttribute("hreflang", other.getKey().value());
                to.writeAttribute("href", origin.absolute(other.getValue()));
            }
        }
        to.writeEndElement();
    }
}
