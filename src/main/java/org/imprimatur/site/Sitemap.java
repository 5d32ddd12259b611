package org.imprimatur.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.reading.LivePage;
import org.imprimatur.serving.Rendered;
import org.imprimatur.themes.Addresses;

/** The homes and all live pages, each with its translations, as sitemaps.org and search engines want it. */
record Sitemap(List<LivePage> pages, Origin origin) {
    /** So many addresses one file may hold (sitemaps.org). */
    private static final int PART = 50_000;

    private static final String TYPE = "application/xml;charset=UTF-8";
    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    /**
     * An address.
     *
     * @param languages the same in all languages; looked up for the part that is drawn
     */
    private record Place(String address, Instant changed, Supplier<Map<LocaleTag, String>> languages) {}

    /** The map, or a list of its parts where one file is not enough. */
    Rendered whole() {
        var places = places();
        return places.size() <= PART ? map(places) : Xml.document(TYPE, to -> parts(to, places.size()));
    }

    /** @param number counted from 1 */
    Optional<Rendered> part(int number) {
        int from = (number - 1) * PART;
        var places = places();
        return from < places.size()
                ? Optional.of(map(places.subList(from, Math.min(from + PART, places.size()))))
                : Optional.empty();
    }

    private List<Place> places() {
        var groups = pages.stream().collect(Collectors.groupingBy(LivePage::group));
        var latest = pages.stream()
                .collect(Collectors.toMap(
                        LivePage::locale,
                        LivePage::since,
                        BinaryOperator.maxBy(Comparator.naturalOrder()),
                        () -> new TreeMap<>(Comparator.comparing(LocaleTag::value))));
        var homes = new LinkedHashMap<LocaleTag, String>();
        latest.keySet().forEach(locale -> homes.put(locale, "/" + locale + "/"));
        var places = new ArrayList<Place>();
        homes.forEach(
                (locale, home) -> places.add(new Place(home, latest.getOrDefault(locale, Instant.EPOCH), () -> homes)));
        pages.forEach(page -> places.add(
                new Place(address(page), page.since(), () -> addresses(groups.getOrDefault(page.group(), List.of())))));
        return places;
    }

    private static Map<LocaleTag, String> addresses(List<LivePage> translations) {
        var addresses = new LinkedHashMap<LocaleTag, String>();
        translations.forEach(page -> addresses.putIfAbsent(page.locale(), address(page)));
        return addresses;
    }

    private static String address(LivePage page) {
        return Addresses.encoded(page.address());
    }

    private void parts(XMLStreamWriter to, int places) throws XMLStreamException {
        to.writeStartElement("sitemapindex");
        to.writeDefaultNamespace(SITEMAP);
        for (int number = 1; (number - 1) * PART < places; number++) {
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
        var languages = place.languages().get();
        if (languages.size() > 1) {
            for (var other : languages.entrySet()) {
                to.writeEmptyElement("xhtml", "link", XHTML);
                to.writeAttribute("rel", "alternate");
                to.writeAttribute("hreflang", other.getKey().value());
                to.writeAttribute("href", origin.absolute(other.getValue()));
            }
        }
        to.writeEndElement();
    }
}
