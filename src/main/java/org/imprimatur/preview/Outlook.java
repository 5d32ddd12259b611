package org.imprimatur.preview;

import java.util.List;
import java.util.Optional;
import org.imprimatur.page.PageAddress;
import org.imprimatur.reading.LaterPages;
import org.imprimatur.release.Release;

/**
 * The site as somebody sees it who looks ahead.
 *
 * @param release empty where one looks at a single page
 * @param pages those that differ from what is live, or did
 */
public record Outlook(Optional<Release> release, List<Ahead> pages, LaterPages site) {
    public Outlook {
        pages = List.copyOf(pages);
    }

    public Optional<Ahead> at(PageAddress address) {
        return pages.stream()
                .filter(ahead -> ahead.address().equals(address.toString()))
                .findFirst();
    }
}
