package org.imprimatur.claims;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.imprimatur.page.ContentType;
import org.imprimatur.page.PageAddress;
import org.imprimatur.reading.Gone;
import org.imprimatur.reading.LivePage;
import org.imprimatur.reading.Pages;

/**
 * What readers are told of a certification that a page claims although it is over.
 *
 * @param title of the certification; empty where its page was taken off the site
 * @param address of its page on the site; empty likewise
 */
public record Flag(String title, String address, Holding holding) {
    /** What readers of a page are told; nothing unless its type says that they are. */
    public static List<Flag> on(LivePage page, ContentType type, Pages pages, LocalDate today) {
        if (!type.review().flagsClaims()) {
            return List.of();
        }
        var brief = page.brief();
        var there = Stream.concat(
                        brief.links().stream().flatMap(link -> pages.find(link.locale(), link.path()).stream()),
                        brief.references().stream().flatMap(id -> pages.find(id).stream()))
                .distinct()
                .filter(one -> !one.id().equals(page.id()) && one.type().equals(Certificates.TYPE))
                .flatMap(one -> of(one, pages, today).stream());
        var gone = Stream.concat(
                        brief.links().stream().flatMap(link -> gone(link, pages).stream()),
                        brief.references().stream().flatMap(id -> pages.gone(id).stream()))
                .filter(one -> one.type().equals(Certificates.TYPE))
                .map(one -> new Flag("", "", Holding.WITHDRAWN));
        return Stream.concat(there, gone.limit(1)).toList();
    }

    private static Optional<Gone> gone(PageAddress link, Pages pages) {
        return pages.find(link.locale(), link.path()).isEmpty()
                ? pages.gone(link.locale(), link.path())
                : Optional.empty();
    }

    private static Optional<Flag> of(LivePage certification, Pages pages, LocalDate today) {
        var status = pages.text(certification).one("status");
        return Optional.of(Holding.of(status, certification.brief().lastDay(), today))
                .filter(Holding::isOver)
                .map(holding -> new Flag(certification.title(), certification.address(), holding));
    }
}
