package org.imprimatur.themes;

import java.util.Map;
import java.util.Optional;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.Sentences;
import org.imprimatur.reading.LivePage;
import org.imprimatur.reading.Pages;
import org.imprimatur.reading.PastPages;
import org.imprimatur.reading.Version;
import org.imprimatur.reading.When;

/** Draws the site without anybody who asks for it, with the pages that are live and with others; keeps nothing of it. */
public final class SiteDrawing {
    private final Views views;
    private final ThemedDrawing drawing;
    private final Sentences sentences;

    SiteDrawing(Views views, ThemedDrawing drawing, Sentences sentences) {
        this.views = views;
        this.drawing = drawing;
        this.sentences = sentences;
    }

    /** A whole page, as HTML. */
    public record Sheet(int status, String html) {}

    /** Draws what readers find at an address now. */
    public Sheet now(LocaleTag locale, String path) {
        var found = views.find(locale, path);
        return new Sheet(found.status(), html(found.view()));
    }

    /**
     * Draws what stands at an address.
     *
     * @param within what every address of the preview begins with
     */
    public Sheet draw(Pages pages, String within, LocaleTag locale, String path) {
        var found = views.preview(pages, within).find(locale, path);
        return new Sheet(found.status(), html(found.view()));
    }

    /** A page on which readers ask for something; the theme's own where it has one. */
    public String counter(
            String template,
            LocaleTag locale,
            String address,
            Map<LocaleTag, String> translations,
            Map<String, Object> it) {
        return html(views.counter(template, locale, address, translations, it));
    }

    /**
     * Draws the site as it was.
     *
     * @param within what its addresses begin with
     */
    public Sheet past(PastPages pages, Pages now, When when, String within, LocaleTag locale, String path) {
        var then = new Then(when, Optional.empty(), "", now, views.today(), sentences);
        var found = views.past(pages, within, then).find(locale, path);
        return new Sheet(found.status(), html(found.view()));
    }

    /** Draws one version of a page, in the site as it was when it went live. */
    public String version(PastPages pages, Pages now, LivePage page, Version version, String within) {
        var list = Histories.address(views.root(), page);
        var then = new Then(When.of(version.since()), Optional.of(version), list, now, views.today(), sentences);
        return html(views.past(pages, within, then).page(now.asItWas(page, version)));
    }

    /** Draws the list of all versions of a page. */
    public String history(LivePage page) {
        return html(views.history(page));
    }

    /** Draws what one version changed against another. */
    public String redline(LivePage page, Version older, Version newer) {
        return html(views.redline(page, older, newer));
    }

    /**
     * A piece of HTML of the product's own, in no theme.
     *
     * @param it what the template draws
     */
    public String piece(String template, LocaleTag language, Object it) {
        return html(
                new View("/desk/" + template + ".ftlh", Map.of("t", new Words(sentences, language.value()), "it", it)));
    }

    private String html(View view) {
        return drawing.draw(view);
    }
}
