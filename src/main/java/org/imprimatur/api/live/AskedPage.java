package org.imprimatur.api.live;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.api.frame.RefusedException;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageAddress;
import org.imprimatur.reading.LivePage;
import org.imprimatur.reading.Pages;

/**
 * What somebody wants of one page.
 *
 * @param fallback the language that will do where the page is not live in the one of its address
 */
record AskedPage(Shown shown, Optional<LocaleTag> fallback) {
    private static final Set<String> KNOWN = Set.of("fields", "body", "include", "fallback", PastAsked.AS_OF);

    static AskedPage of(MultivaluedMap<String, String> sent, ContentTypes types) {
        Question.onlyKnown(sent, KNOWN::contains);
        return new AskedPage(
                Shown.of(sent, types), Question.one(sent, "fallback").map(Question::locale));
    }

    /** The page at an address, or the one in the language that will do; never one in a language that nobody asked for. */
    LivePage find(Pages pages, PageAddress wanted) {
        return pages.find(wanted.locale(), wanted.path())
                .or(() -> fallback.flatMap(locale -> pages.find(locale, wanted.path())))
                .orElseThrow(() -> pages.gone(wanted.locale(), wanted.path())
                        .map(gone -> RefusedException.gone(gone.at().toString(), gone.note()))
                        .orElseGet(() ->
                                RefusedException.unknown("API_NO_SUCH_PAGE", wanted.locale() + "/" + wanted.path())));
    }
}
