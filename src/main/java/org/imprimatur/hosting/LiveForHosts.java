package org.imprimatur.hosting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.imprimatur.host.LivePage;
import org.imprimatur.host.LivePages;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.GroupId;
import org.imprimatur.page.InnerMarkup;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.Markup;
import org.imprimatur.page.PageId;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.Text;
import org.imprimatur.page.TypeName;
import org.imprimatur.reading.ForReaders;
import org.imprimatur.reading.Pages;
import org.imprimatur.reading.When;

/** Reads for a host what readers may read. */
public final class LiveForHosts implements LivePages {
    private final org.imprimatur.reading.LivePages live;
    private final Pages pages;
    private final ContentTypes types;
    private final Markup markup;
    private final Supplier<String> base;

    /** @param base what every address of the site begins with */
    public LiveForHosts(
            org.imprimatur.reading.LivePages live, ContentTypes types, Markup markup, Supplier<String> base) {
        this(live, live, types, markup, base);
    }

    private LiveForHosts(
            org.imprimatur.reading.LivePages live,
            Pages pages,
            ContentTypes types,
            Markup markup,
            Supplier<String> base) {
        this.live = live;
        this.pages = pages;
        this.types = types;
        this.markup = markup;
        this.base = base;
    }

    @Override
    public Optional<LivePage> find(LocaleTag locale, PagePath path) {
        return pages.find(locale, path).map(this::told);
    }

    @Override
    public Optional<LivePage> find(PageId page) {
        return pages.find(page).map(this::told);
    }

    @Override
    public List<LivePage> in(LocaleTag locale) {
        return told(pages.in(locale));
    }

    @Override
    public List<LivePage> in(LocaleTag locale, TypeName type) {
        return told(pages.some(locale, type, 0, pages.count(locale, type)));
    }

    @Override
    public List<LivePage> translations(GroupId group) {
        return told(pages.translations(group));
    }

    private List<LivePage> told(List<org.imprimatur.reading.LivePage> some) {
        return some.stream().map(this::told).toList();
    }

    private LivePage told(org.imprimatur.reading.LivePage page) {
        return new LivePage(
                page.id(),
                page.type(),
                page.locale(),
                page.path(),
                base.get() + page.address(),
                page.group(),
                page.title(),
                page.summary(),
                page.revision(),
                page.text(),
                page.since(),
                page.reviewed());
    }

    @Override
    public Text text(LivePage page) {
        return pages.find(page.id())
                .map(found -> ForReaders.within(base.get(), types.get(found.type()), readable(found), markup))
                .orElse(Text.EMPTY);
    }

    private Text readable(org.imprimatur.reading.LivePage page) {
        return ForReaders.text(types.get(page.type()), pages.text(page), markup, pages.signposts(), page.locale());
    }

    @Override
    public String body(LivePage page) {
        var body = pages.find(page.id()).map(this::readable).orElse(Text.EMPTY).body();
        return body.isEmpty() ? "" : InnerMarkup.of(markup, base.get(), "").html(body, page.locale());
    }

    @Override
    public LivePages asOf(LocalDate day) {
        var at = When.of(day.toString()).orElseThrow().at();
        return new LiveForHosts(live, live.asOf(at, types), types, markup, base);
    }
}
