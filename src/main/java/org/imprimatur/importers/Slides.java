package org.imprimatur.importers;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The banner of a page: its first slide becomes the hero; what further slides say opens the body. */
final class Slides {

    private Slides() {}

    /** Takes the banner out of the page. Returns what else it said, as Markdown. */
    static String take(Document page, Draft draft) {
        var banner = page.selectFirst("#HeroWrapper");
        if (banner == null) {
            return "";
        }
        var controls = banner.select("button, .navigation, .prev-next, .play-pause");
        if (controls.hasText()) {
            draft.dropped("HERO_CONTROLS", controls.select("button").text());
        }
        controls.remove();
        var first = true;
        for (var slide : banner.select(".heroitem, #HeroWrapper:not(:has(.heroitem))")) {
            hero(slide, first, draft);
            first = false;
        }
        banner.remove();
        return banner.hasText() ? draft.batch.markdown.fromHtml(banner.html()) : "";
    }

    private static void hero(Element slide, boolean first, Draft draft) {
        var title = slide.selectFirst(".box-title:is(h1, h2, h3, h4), h3, h2, h1");
        var words = title == null ? "" : title.text();
        if (!first) {
            draft.look("HERO_SLIDE", words);
            return;
        }
        draft.hero = new Hero(
                words,
                image(slide),
                slide.select("[data-alt], img[alt]").stream()
                        .map(element -> element.hasAttr("data-alt") ? element.attr("data-alt") : element.attr("alt"))
                        .findFirst()
                        .orElse(""));
        if (title != null) {
            title.remove();
        }
        slide.select("img").remove();
        var line = slide.selectFirst(".box-description:not(:has(a[href~=.]))");
        if (line != null && line.hasText()) {
            draft.summary = line.text();
            line.remove();
        }
    }

    private static @Nullable String image(Element slide) {
        var source = slide.selectFirst("[data-src], img[src]");
        if (source == null) {
            return null;
        }
        var address =
                source.attr(source.hasAttr("data-src") ? "data-src" : "src").strip();
        return address.isEmpty() ? null : address.replace(" ", "%20");
    }
}
