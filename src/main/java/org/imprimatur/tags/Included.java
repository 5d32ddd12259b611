package org.imprimatur.tags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import org.imprimatur.host.LivePage;
import org.imprimatur.host.LivePages;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PagePath;

/**
 * What pages of the host say of live pages, as {@code imprimatur} in the expression language of JSP, Faces and Krazo. A page that
 * is not live is empty: a footer of the host does not break because of it.
 */
@Named("imprimatur")
@ApplicationScoped
public class Included {
    private final LivePages live;

    @Inject
    public Included(LivePages live) {
        this.live = live;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected Included() {
        this(null);
    }

    /**
     * The body of a live page as HTML that is safe to write as it is.
     *
     * @param path without the locale, for example {@code policies/privacy}
     */
    public String body(String locale, String path) {
        return find(live, locale, path).map(live::body).orElse("");
    }

    /** The same as it was at the end of a day, for example {@code 2026-03-01}. */
    public String body(String locale, String path, String day) {
        var then = live.asOf(LocalDate.parse(day));
        return find(then, locale, path).map(then::body).orElse("");
    }

    /** Not escaped: it is plain text. */
    public String title(String locale, String path) {
        return find(live, locale, path).map(LivePage::title).orElse("");
    }

    /** Where the page stands on the site, for links to it. */
    public String address(String locale, String path) {
        return find(live, locale, path).map(LivePage::address).orElse("");
    }

    private static Optional<LivePage> find(LivePages pages, String locale, String path) {
        return LocaleTag.isOne(locale) && PagePath.isOne(path)
                ? pages.find(new LocaleTag(locale), new PagePath(path))
                : Optional.empty();
    }
}
